using Entente.Sources.Rules;
using Entente.Store.Tables;

namespace Entente.Sources.UnVotes;

/// <summary>Roll-call votes of the United Nations General Assembly.</summary>
/// <remarks>
/// Traps: the country code "NA" is Namibia; codes are blank for Yemen Arab Republic, Zanzibar and the Federal Republic of Germany; absences
/// are left out of <c>votes</c>, so that a missing row is no vote at all; roll-call numbers are not consecutive; session 19 has one roll call.
/// Source: Voeten, Strezhnev and Bailey 2009.
/// </remarks>
public static class UnVotesSource
{
    public static Source Source { get; } = new("un-votes", "United Nations General Assembly Voting Data", "Harvard Dataverse")
    {
        Home = new("https://doi.org/10.7910/DVN/LEJUQZ"),
        Licence = new("Harvard Dataverse deposit, CC0 1.0 by default; the R package unvotes is under the MIT licence.", MayShare: true),
        Citations =
        [
            new("Voeten2009UNVotes", "misc", ["Voeten, Erik", "Strezhnev, Anton", "Bailey, Michael"], 2009, "United Nations General Assembly Voting Data") { Container = "Harvard Dataverse", Doi = "10.7910/DVN/LEJUQZ" },
            new("Voeten2013Roll", "incollection", ["Voeten, Erik"], 2013, "Data and Analyses of Voting in the UN General Assembly") { Container = "Routledge Handbook of International Organization", Publisher = "Routledge" },
        ],
        Releases =
        [
            UnVotesEarlier.Sessions70,
            UnVotesEarlier.Sessions72,
            new("2021-03",
            [
                new("votes", Observation.Other, "vote of a country in a roll call")
                {
                    Files = [new("un_votes.csv") { Sha256 = "cbbfd42f844064ea491d45b18167db05646da6de5ed73ffa3de122c70f17cd25" }],
                    Columns =
                    [
                        Col.Id("rcid", "roll call"), Col.Text("country", "country, by name").Required(),
                        Col.Text("country_code", "ISO 3166-1 code of two letters; NA is Namibia", "code").BlankIfNotApplicable(),
                        Col.Text("vote", "how it voted; absences are left out", "code").OneOf("yes", "no", "abstain").Required(),
                    ],
                    Key = ["rcid", "country"], Rows = 870_109,
                },
                new("roll_calls", Observation.Other, "roll call")
                {
                    Files = [new("un_roll_calls.csv") { Sha256 = "75995bb022f871d218d49ffbb7314e1e2fb1b099bb019eec6a3ffb2549e70afc" }],
                    Columns =
                    [
                        Col.Id("rcid", "roll call"), Col.Int("session", "session", "session of the Assembly; its first year is session + 1945").Between(1, 74).Required(),
                        Col.Flag("importantvote", "named important by the US State Department").Missing("NA"), Col.Day("date", "day of the vote").Required(),
                        Col.Text("unres", "number of the resolution"), Col.Flag("amend", "on an amendment"), Col.Flag("para", "on a paragraph"),
                        Col.Text("short", "short description"), Col.Text("descr", "description"),
                    ],
                    Key = ["rcid"], Rows = 6_203,
                },
                new("issues", Observation.Other, "issue of a roll call")
                {
                    Files = [new("un_roll_call_issues.csv") { Sha256 = "1fb5375c63db4a1b5c52070ca39f23507ef5404461ea8fabcedcb51935f6efa9" }],
                    Columns = [Col.Id("rcid", "roll call"), Col.Text("short_name", "issue, abbreviated", "code").OneOf("me", "nu", "di", "hr", "co", "ec").Required(), Col.Text("issue", "issue").Required()],
                    Key = ["rcid", "short_name"], Rows = 5_745,
                },
            ]) { Published = "2021-03" },
        ],
    };
}
