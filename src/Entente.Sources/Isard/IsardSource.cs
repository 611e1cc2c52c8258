using Entente.Sources.Publishers;
using Entente.Sources.Rules;
using Entente.Store.Tables;

namespace Entente.Sources.Isard;

/// <summary>The R package isard: state lists, numbers of one state system for those of the other by year, democracy, income and population.</summary>
/// <remarks>
/// <para>
/// A conversion of the package's objects: an empty cell is R's missing value. Traps: the package carries both lists on to 2025, in the yearly
/// tables, though they end in 2016 (COW) and 2020 (Gleditsch and Ward); tables of income end in 2019.
/// </para>
/// <para>
/// The two crosswalks have rows for which the system that they start from has no number: 210 in <c>cw_gw_panel</c>, exactly one for each year,
/// 141 in <c>gw_cw_panel</c>, one for each of those years. They are left over from how the package made them, say nothing of the system
/// itself, and must be left out before joining; the key holds them apart. A number without its counterpart means that the other system has no
/// such state then.
/// </para>
/// </remarks>
public static class IsardSource
{
    public static Source Source { get; } = new("isard", "Overflow Data for Quantitative Peace Science Research", "Steven V. Miller")
    {
        Home = new("https://svmiller.com/isard/"),
        Licence = new("The package is free software under the GPL, version 2; its tables keep the terms of their sources, which ask for citation."),
        Citations =
        [
            new("Miller2025isard", "misc", ["Miller, Steven V."], 2025, "isard: Overflow Data for Quantitative Peace Science Research") { Container = "R package", Url = "https://svmiller.com/isard/" },
            Works.Peacesciencer, Works.CowStates, Works.GwStates,
            new("Marquez2016Quick", "misc", ["Marquez, Xavier"], 2016, "A Quick Method for Extending the Unified Democracy Scores") { Container = "SSRN", Doi = "10.2139/ssrn.2753830" },
            new("Pemstein2010Compromise", "article", ["Pemstein, Daniel", "Meserve, Stephen A.", "Melton, James"], 2010, "Democratic Compromise: A Latent Variable Analysis of Ten Measures of Regime Type")
            {
                Container = "Political Analysis", Volume = "18", Pages = "426–449",
            },
            new("Fariss2022Estimates", "article", ["Fariss, Christopher J.", "Anders, Therese", "Markowitz, Jonathan N.", "Barnum, Miriam"], 2022, "New Estimates of Over 500 Years of Historic GDP and Population Data")
            {
                Container = "Journal of Conflict Resolution", Volume = "66", Pages = "553–591",
            },
        ],
        Releases =
        [
            new("0.2.0",
            [
                Table("cw_system", Observation.StateSpell, "membership of a state in the COW system", 243, "0b897644a04ed9346a839477db81d0b51a6f56f8f3d983084d3bf36a0bb4e6f8", ["ccode", "start"],
                [
                    Col.Cow("ccode"), Col.Text("cw_abb", "COW abbreviation", "code").Required(), Col.Text("cw_name", "name of the state").Required(), .. Spell("2016"),
                ]) with { ListsOnlyCases = true, Years = (1816, 2016), Checks = [RowCheck.Ordered("start", "end")] },
                Table("gw_system", Observation.StateSpell, "independence of a state by Gleditsch and Ward", 239, "f0d01c94b61c4c1466ce82fe83136910c1f5db04b3d2944b185b0e18cb26b2c5", ["gwcode", "start"],
                [
                    Col.Gw("gwcode"), Col.Text("gw_abb", "abbreviation", "code").Required(), Col.Text("gw_name", "name of the state").Required(), Col.Flag("microstate", "a micro-state").Required(), .. Spell("2020"),
                ]) with { ListsOnlyCases = true, Years = (1816, 2020), Checks = [RowCheck.Ordered("start", "end")] },
                Table("cw_gw_panel", Observation.StateYear, "state of the COW system in a year, with its Gleditsch–Ward number", 17_916, "e7c2bbe153ba471a1382722e08faa1cb41951185210fc574e80578782d404f8e", ["ccode", "year"], Crosswalk),
                Table("gw_cw_panel", Observation.StateYear, "state of the Gleditsch–Ward system in a year, with its COW number", 20_990, "d47ef4a060a2ce611ad4343240dbea5a47fc99e7da2619ce74a75bb0dd59e41c", ["gwcode", "year"], Crosswalk),
                Table("cw_democracy", Observation.StateYear, "state in a year", 17_706, "008c170d213c6b523dc8ccbba6149a64e51ba50c524afc384fbe213b3b0cb089", ["ccode", "year"], [Col.Cow("ccode"), Col.Year(), .. Democracy]),
                Table("gw_democracy", Observation.StateYear, "state in a year", 20_849, "19c36aac1612483e3e040b4175938d81448af66d7980c09162b911e7608e3289", ["gwcode", "year"], [Col.Gw("gwcode"), Col.Year(), .. Democracy]),
                Table("cw_gdppop", Observation.StateYear, "state in a year", 16_536, "099cc651ba15f1e9a6fd33f6143f316054b8bdabed391364dd5e2d45e7de347d", ["ccode", "year"], [Col.Cow("ccode"), Col.Year(), .. Economy]),
                Table("gw_gdppop", Observation.StateYear, "state in a year", 19_667, "05649baa84dc544932a83f1d96e7edc0817fd125b0ea0d14f9afefb9c2999208", ["gwcode", "year"], [Col.Gw("gwcode"), Col.Year(), .. Economy]),
            ]) { Published = "2026-06" },
        ],
    };

    private static TableRule Table(string name, Observation observation, string of, int rows, string sha256, IReadOnlyList<string> key, IReadOnlyList<ColumnRule> columns) =>
        new(name, observation, of)
        {
            Files = [new($"{name}.csv") { Sha256 = sha256 }], Rows = rows, Key = key, Columns = columns,
            Works = ["Miller2025isard", .. name[3..] switch
            {
                "democracy" => ["Marquez2016Quick", "Pemstein2010Compromise"],
                "gdppop" => ["Fariss2022Estimates"],
                _ => (string[])[name[0] == 'c' ? Works.CowStates.Key : Works.GwStates.Key],
            }],
        };

    private static ColumnRule[] Spell(string end) => [Col.Day("start", "first day").Required(), Col.Day("end", $"last day; the last of {end} where it goes on").Required()];

    private static ColumnRule[] Crosswalk =>
    [
        Col.Text("stateabb", "abbreviation, in which both lists agree most", "code").Required(), Col.Year(), Col.Gw("gwcode") with { IsRequired = false, Empty = Domain.Data.Absence.NotApplicable },
        Col.Cow("ccode") with { IsRequired = false, Empty = Domain.Data.Absence.NotApplicable }, Col.Text("gw_name", "name by Gleditsch and Ward").BlankIfNotApplicable(), Col.Text("cw_name", "name by COW").BlankIfNotApplicable(),
    ];

    private static ColumnRule[] Democracy =>
    [
        Col.Real("euds", "latent scale", "extended Unified Democracy Score").Between(-5, 5), Col.Real("aeuds", "latent scale", "the same, moved so that 0 is the average line between autocracy and democracy").Between(-5, 5),
        Col.Int("polity2", "points, -10 to 10", "Polity2 score: -9, -8 and -7 are scores here, not marks").Between(-10, 10), Col.Real("v2x_polyarchy", "index, 0–1", "V-Dem's index of electoral democracy").Between(0, 1),
    ];

    private static ColumnRule[] Economy =>
    [
        .. Estimate("mrgdppc", "2011 international dollars (PPP)", "real gross domestic product per person, on the base of the Maddison project"),
        .. Estimate("pwtrgdp", "million 2017 international dollars (PPP)", "real gross domestic product by expenditure, on the base of the Penn World Table"),
        .. Estimate("pwtpop", "million persons", "population, on the base of the Penn World Table"),
    ];

    private static ColumnRule[] Estimate(string name, string unit, string label) =>
        [Col.Real(name, unit, label).Between(0, 1e9), Col.Real($"sd_{name}", unit, $"standard deviation of the estimate of {name}").Between(0, 1e9)];
}
