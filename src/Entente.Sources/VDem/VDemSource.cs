using Entente.Sources.Rules;
using Entente.Store.Tables;

namespace Entente.Sources.VDem;

/// <summary>The main indices of Varieties of Democracy, with how sure they are.</summary>
/// <remarks>
/// Traps: seven of several hundred indices; <c>vdem_cowcode</c> is V-Dem's own and not always the number that a package gives as COW's (Austria to 1918, Czechia to 1992, South Korea to 1909): <c>cown</c> and <c>GWn</c> were added by a package; countries are
/// coded before and between independence, so many rows lie outside the state system; 325 stands twice in 1861 (Piedmont-Sardinia and Italy). Source: Coppedge and others, V-Dem.
/// </remarks>
public static class VDemSource
{
    private static readonly (string Name, string Label)[] Indices =
    [
        ("v2x_polyarchy", "electoral democracy"), ("v2x_libdem", "liberal democracy"), ("v2x_partipdem", "participatory democracy"), ("v2x_delibdem", "deliberative democracy"),
        ("v2x_egaldem", "egalitarian democracy"), ("v2x_api", "electoral democracy, added up"), ("v2x_mpi", "electoral democracy, multiplied"),
    ];

    public static Source Source { get; } = new("vdem-slim", "V-Dem Country-Year, Main Indices", "Varieties of Democracy (V-Dem) Project")
    {
        Home = new("https://www.v-dem.net/data/the-v-dem-dataset/"),
        Licence = new("CC BY-SA 4.0: may be used and passed on with attribution, under the same licence.", MayShare: true),
        Citations = [new("Coppedge2025VDem", "misc", ["Coppedge, Michael", "others"], 2025, "V-Dem [Country-Year] Dataset v15") { Publisher = "Varieties of Democracy (V-Dem) Project" }],
        Releases =
        [
            new("15",
            [
                new("states", Observation.StateYear, "country in a year")
                {
                    Files = [new("vdem_simple.csv") { Sha256 = "acaf0107e6a3b3053b40ab890132949a8257c0d0ef75a1671ef810a9095e5585" }],
                    Columns =
                    [
                        Col.Text("vdem_country_name", "country, as V-Dem names it").Required(), Col.Text("country_text_id", "country, as V-Dem abbreviates it", "code").Required(), Col.Id("country_id", "country, as V-Dem numbers it"),
                        Col.Year(), Col.Day("historical_date", "date of the row").Required(), Col.Code("project", "0 contemporary, 1 historical, 2 both", 0, 2).Required(), Col.Flag("historical", "coded by Historical V-Dem").Required(),
                        Col.Text("histname", "name of the country then"), Col.YearOf("codingstart", "first year coded").Required(), Col.YearOf("codingend", "last year coded").Required(),
                        .. Years("coding", "_contemp", "coded by V-Dem"), .. Years("coding", "_hist", "coded by Historical V-Dem"),
                        .. Gaps("gapstart", "first"), .. Gaps("gapend", "last"),
                        Col.Int("gap_index", "index", "as published; see the codebook").Between(1, 400).Required(), Col.Int("vdem_cowcode", "COW number", "COW state number, as V-Dem has it").Between(1, 999),
                        .. Indices.SelectMany(Index), Col.Text("extended_country_name", "country, as the package names it").Required(),
                        Col.Int("GWn", "GW number", "Gleditsch–Ward state number, by the package").Between(1, 9999), Col.Cow("cown", "COW state number, by the package") with { IsRequired = false },
                        Col.Text("in_GW_system", "whether in the Gleditsch–Ward system", "TRUE or FALSE").OneOf("TRUE", "FALSE").Required(),
                    ],
                    Key = ["country_id", "year"], Rows = 27_913, OutsideMembership = 10_507,
                },
            ]) { Published = "2025" },
        ],
    };

    private static ColumnRule[] Years(string name, string suffix, string of) =>
    [
        Col.YearOf($"{name}start{suffix}", $"first year {of}").BlankIfNotApplicable(), Col.YearOf($"{name}end{suffix}", $"last year {of}").BlankIfNotApplicable(),
    ];

    private static IEnumerable<ColumnRule> Gaps(string name, string word) => Enumerable.Range(1, 3).Select(n => Col.YearOf($"{name}{n}", $"{word} year of gap {n}, as published").BlankIfNotApplicable());

    private static IEnumerable<ColumnRule> Index((string Name, string Label) index) =>
    [
        Share(index.Name, $"index of {index.Label}"), Share($"{index.Name}_codelow", $"{index.Label}: lower end of the 68 percent interval"),
        Share($"{index.Name}_codehigh", $"{index.Label}: upper end of the 68 percent interval"), Share($"{index.Name}_sd", $"{index.Label}: standard deviation"),
    ];

    private static ColumnRule Share(string name, string label) => Col.Real(name, "index, 0–1", label).Between(0, 1);
}
