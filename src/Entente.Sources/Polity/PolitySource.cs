using Entente.Sources.Rules;
using Entente.Store.Tables;

namespace Entente.Sources.Polity;

/// <summary>Polity5: how democratic or autocratic a regime is, and when it changed.</summary>
/// <remarks>
/// Traps: -66 (interruption by foreign powers), -77 (interregnum) and -88 (transition) are no scores; <c>polity2</c> replaces them. Polity's own numbers differ from COW's (Soviet Union 364,
/// Serbia 342, Ethiopia 529, Pakistan 769); the columns <c>cown</c> and <c>GWn</c> were added by a package. Both numbers of a package stand twice in a year in which one regime followed another
/// (816 in 1976, 530 in 1993). One change of 2013 is dated 3013. Rows outside the state system are years before 1816 and before or after membership. Meanings of codes are those
/// that the package democracyData tells of Polity IV from its manual; what it does not tell is left to the manual. Source: Marshall and Gurr 2020.
/// </remarks>
public static class PolitySource
{
    public static Source Source { get; } = new("polity5", "Polity5: Political Regime Characteristics and Transitions", "Center for Systemic Peace")
    {
        Home = new("https://www.systemicpeace.org/inscrdata.html"),
        Licence = new("Free for non-commercial use with citation; not to be passed on without the publisher's permission."),
        Citations = [new("Marshall2020Polity5", "misc", ["Marshall, Monty G.", "Gurr, Ted Robert"], 2020, "Polity5: Political Regime Characteristics and Transitions, 1800–2018") { Publisher = "Center for Systemic Peace" }],
        Releases =
        [
            new("5",
            [
                new("states", Observation.StateYear, "regime in a year")
                {
                    Files = [new("polity5.csv") { Sha256 = "0a917c4ea197537b1cf52a87b292ec5f1e12e8f2ae700f179a25980ddc8e808f" }],
                    Columns =
                    [
                        Col.Flag("p5", "coded or changed in Polity5").Required(), Col.Id("cyear", "regime and year"),
                        Col.Int("polity_annual_ccode", "Polity number", "country, as Polity numbers it").Between(1, 999).Required(), Col.Text("scode", "country, as Polity abbreviates it", "code").Required(),
                        Col.Text("polity_annual_country", "country, as Polity names it").Required(), Col.Year(),
                        Col.Code("flag", "confidence of the coding: 0 reasonable, 1 tentative after a recent change, 2 best assessment on limited information", 0, 2).Required(), Col.Code("fragment", "territory ruled by others, since 2000: 0 none, 1 under 10 percent, 2 up to 25, 3 more", 0, 3),
                        Score("democ", "institutionalised democracy", 0, 10), Score("autoc", "institutionalised autocracy", 0, 10), Score("polity", "democracy less autocracy", -10, 10),
                        Score("polity2", "democracy less autocracy, with 0 for an interregnum and what lies between for a transition; blank in an interruption", -10, 10), Col.Int("durable", "years", "years since the last change of regime or the end of a transition").Between(0, 300),
                        Part("xrreg", "how the chief executive is recruited: 1 without rules, 2 by designation or in transition, 3 by rules", 0, 3), Part("xrcomp", "competitiveness of executive recruitment: 1 selection, 2 dual or in transition, 3 election; for 0 see the manual", 0, 3), Part("xropen", "openness of executive recruitment; see the manual", 0, 4),
                        Part("xconst", "constraints on the chief executive: 1 none, 3 slight to moderate, 5 substantial, 7 parity or subordination; 2, 4 and 6 between", 1, 7), Part("parreg", "regulation of participation; see the manual", 1, 5), Part("parcomp", "competitiveness of participation: 0 does not apply, 1 repressed, 2 suppressed, 3 factional, 4 transitional, 5 competitive", 0, 5),
                        Part("exrec", "executive recruitment as a concept: 1 ascription, 2 ascription and designation, 3 designation, 4 self-selection, 5 transition from it, 6 ascription and election, 7 restricted election, 8 competitive election", 1, 8), Part("exconst", "executive constraints as a concept, as xconst", 1, 7), Part("polcomp", "political competition as a concept, 1 suppressed to 10 institutional and electoral; see the manual", 1, 10),
                        // Six rows have a code of change (96 to 99) in this place; it is no score.
                        Score("prior", "score before the change", -10, 10).NotApplicable("96", "97", "98", "99"),
                        Col.Month("emonth", "month in which the regime ended"), Col.DayOfMonth("eday", "day on which it ended"), Col.YearOf("eyear", "year in which it ended").Missing("3013"),
                        Col.Code("eprec", "precision of that date: 1 exact, 2 assigned, 3 month known, 4 year known, 5 and more not recorded; see the manual", 1, 9).NotApplicable("-77"), Score("interim", "score of a regime that lasted less than the year", -10, 10),
                        Col.Month("bmonth", "month in which the regime began"), Col.DayOfMonth("bday", "day on which it began"), Col.YearOf("byear", "year in which it began"),
                        Col.Code("bprec", "precision of that date: 1 exact, 2 assigned, 3 month known, 4 year known, 5 and more not recorded; see the manual", 1, 9), Score("post", "score after the change", -10, 10),
                        Score("change", "difference of the scores; 88 a polity from before 1800, 96 disintegration, 97 transformation, 98 end, 99 creation of a state", -20, 99),
                        Col.Flag("d5", "change of regime"), Col.Flag("sf", "failure of the state: central authority collapsed, or the state disintegrated, or a revolution"), Score("regtrans", "kind of transition: 3 major democratic, 2 minor democratic, 1 positive, 0 little or none, -1 negative, -2 adverse; 96 disintegration, 97 transformation, 98 end, 99 creation of a state", -2, 99),
                        Col.Text("extended_country_name", "country, as the package names it").Required(), Col.Int("GWn", "GW number", "Gleditsch–Ward state number, by the package").Between(1, 9999).Required(),
                        Col.Cow("cown", "COW state number, by the package; blank for states that COW does not count") with { IsRequired = false },
                        Col.Text("in_GW_system", "whether in the Gleditsch–Ward system", "TRUE or FALSE").OneOf("TRUE", "FALSE").Required(),
                    ],
                    Derived = [Derived.Edtf("last_day", "day on which the regime ended", "eyear", "emonth", "eday"), Derived.Edtf("first_day", "day on which the regime began", "byear", "bmonth", "bday")],
                    Key = ["polity_annual_ccode", "year"], Rows = 17_574, OutsideMembership = 2_599,
                },
            ]) { Published = "2020" },
        ],
    };

    private static ColumnRule Score(string name, string label, int least, int most) => Standing(Col.Int(name, "score", label)).Between(least, most);

    private static ColumnRule Part(string name, string label, int least, int most) => Standing(Col.Code(name, label, least, most));

    /// <summary>The marks for years in which there was no regime to be scored, told apart.</summary>
    private static ColumnRule Standing(ColumnRule column) => column
        .Meaning("-66", "interruption: the polity is under foreign authority").Meaning("-77", "interregnum: central authority has collapsed").Meaning("-88", "transition: a new regime is being set up");
}
