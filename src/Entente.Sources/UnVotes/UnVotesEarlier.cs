using Entente.Sources.Rules;
using Entente.Store.Tables;

namespace Entente.Sources.UnVotes;

/// <summary>Earlier releases of the votes: with COW numbers, absences and non-members.</summary>
internal static class UnVotesEarlier
{
    private static readonly (string Name, string Label)[] Named =
    [
        ("me", "on the Palestinian conflict"), ("nu", "on nuclear weapons and materials"), ("di", "on arms control and disarmament"),
        ("hr", "on human rights"), ("co", "on colonialism"), ("ec", "on economic development"),
    ];

    // One cell of a roll call of session 28 was cut within quotes; the votes repeat it 197 times.
    private static IEnumerable<ColumnRule> Issues => Named.Select(i => i.Name == "ec" ? Col.Flag(i.Name, i.Label).Missing("0\\\"") : Col.Flag(i.Name, i.Label));

    /// <summary>Sessions 1 to 70: every country in every roll call.</summary>
    public static Release Sessions70 { get; } = new("2015",
    [
        new("votes", Observation.Other, "vote of a country in a roll call")
        {
            Files = [new("UNVotesPublished.csv") { Sha256 = "bfef800f3a6a4ddbc32d00e761b78f68e8e9545e4cf75f7260a72ef93b8fedf0" }],
            Columns =
            [
                Col.Id("rcid", "roll call"), Col.Int("session", "session", "session of the Assembly; its first year is session + 1945").Between(1, 70).Required(),
                Col.Int("vote", "code", "1 yes, 2 abstain, 3 no, 8 absent, 9 not a member").OneOf("1", "2", "3", "8", "9").Required(), Col.Cow("ccode"),
                Col.Flag("member", "member of the United Nations; blank for others").BlankIfNotApplicable(), Col.Flag("importantvote", "named important by the US State Department"),
                Col.Day("date", "day of the vote").Written("M/d/yyyy"), Col.Text("unres", "number of the resolution"), .. Issues, Col.Year("year", "first year of the session"),
            ],
            // Every country has a row in every roll call, also before it was a state and after.
            Key = ["rcid", "ccode"], Rows = 1_066_613, OutsideMembership = 232_181,
        },
    ]);

    /// <summary>Sessions 1 to 72: the roll calls alone.</summary>
    public static Release Sessions72 { get; } = new("2017",
    [
        new("roll_calls", Observation.Other, "roll call")
        {
            Files =
            [
                new("DescriptionsUN1-72.tab")
                {
                    Layout = new() { Separator = '\t', HasBareQuotes = true }, Sha256 = "ada64db148008a5b987438ca5a56a5887fc1f5326a0e24f8f5cc3547c439add6",
                },
            ],
            Columns =
            [
                Col.Int("session", "session", "session of the Assembly; its first year is session + 1945").Between(1, 72).Required(), Col.Id("rcid", "roll call"),
                Col.Int("abstain", "votes", "abstentions").Between(0, 193).Required(), Col.Int("yes", "votes", "votes in favour").Between(0, 193).Required(),
                Col.Int("no", "votes", "votes against").Between(0, 193).Required(), Col.Flag("importantvote", "named important by the US State Department").Required(),
                Col.Day("date", "day of the vote").Written("M/d/yyyy").Required(), Col.Text("unres", "number of the resolution"), Col.Flag("amend", "on an amendment"), Col.Flag("para", "on a paragraph"),
                Col.Text("short", "short description"), Col.Text("descr", "description, often cut short").Required(), .. Issues,
            ],
            Key = ["rcid"], Rows = 5_602,
        },
    ]);
}
