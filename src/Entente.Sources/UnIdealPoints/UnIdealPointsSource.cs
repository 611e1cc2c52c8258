using Entente.Formats.Bytes;
using Entente.Sources.Rules;
using Entente.Store.Tables;

namespace Entente.Sources.UnIdealPoints;

/// <summary>Ideal points of states, estimated from their votes in the United Nations General Assembly.</summary>
/// <remarks>
/// Traps: the scale has no unit, and higher is nearer to the USA; session 19 (1964) has no estimate; the April 2020 files count sessions, not years,
/// and are in Windows-1252, not Latin-1 (Côte d’Ivoire has a typographic apostrophe); two rows of July 2025 have a country and no estimate, seventeen an estimate and no country name.
/// Rows outside the state system are votes of members of the United Nations before COW counts them as states: India in 1946, Belarus and Ukraine to 1990. Source: Bailey, Strezhnev and Voeten 2017.
/// </remarks>
public static class UnIdealPointsSource
{
    private static readonly (string Name, string Label)[] Quantiles =
    [
        ("O", "least draw"), ("5", "5th percentile"), ("10", "10th percentile"), ("50", "median"), ("90", "90th percentile"), ("95", "95th percentile"), ("100", "greatest draw"),
    ];

    public static Source Source { get; } = new("un-ideal-points", "Ideal Points from United Nations General Assembly Votes", "Harvard Dataverse")
    {
        Home = new("https://doi.org/10.7910/DVN/LEJUQZ"),
        Licence = new("Harvard Dataverse deposit, CC0 1.0 by default; the April 2020 files come from the author's public repository, which states none."),
        Citations =
        [
            new("Bailey2017Estimating", "article", ["Bailey, Michael A.", "Strezhnev, Anton", "Voeten, Erik"], 2017, "Estimating Dynamic State Preferences from United Nations Voting Data")
            {
                Container = "Journal of Conflict Resolution", Volume = "61", Pages = "430–456",
            },
        ],
        Releases =
        [
            new("2020-04",
            [
                Sessions("all", "All", "", "all votes", 10_469, 96, "9757b73a770355f4be8fa306afc15fb552dd9338ac14022436d9f198307596de"),
                Sessions("human_rights", "HumanRights", "HumanRights", "votes on human rights", 8_440, 42, "89822da97df1949e50f8b056295bd35e3692bff38597647bd2a7947dfcc23a19"),
                Sessions("important", "Important", "Important", "votes named important by the US State Department", 6_443, 16, "31afe460fe57b397d9f2a67dc59d76c49de577c93e0bb053e34239e5a025c2ba"),
                Sessions("middle_east", "MiddleEast", "MiddleEast", "votes on the Middle East", 7_896, 34, "1c363d58e88c331b246b4681a87437b5a31d49f52bdb0dfe4637e6a2f55a0841"),
                Sessions("no_nukes", "NoNukes", "NoNukes", "all votes but those on nuclear weapons", 10_468, 96, "359d67744a90e4f509bdb7a55b32f6826b478a40cfed39e824c5684ab1d6e19f"),
                Sessions("nuclear", "Nuclear", "Nuclear", "votes on nuclear weapons", 7_203, 26, "16ae8b1e051b317c6249d64cb1772519176ffb58c66bc3c385407b8cda5ca7f5"),
            ]) { Published = "2020-04" },
            new("2025-07",
            [
                new("all", Observation.StateYear, "state in a year")
                {
                    Files =
                    [
                        new("IdealpointsJuly2025.csv") { Sha256 = "79a6cb9f328258671f67b3463e15800df4c8d6d0b9445c477b633c65f2a2994d" },
                        new("IdealpointsJuly2025.dta") { Format = FileFormat.Stata, Sha256 = "fea7fa9414e3643586dbdf95baa1100ceb418e56684d79d801a146cad79443ce" },
                    ],
                    Columns =
                    [
                        Col.Cow("ccode"), Col.Text("iso3c", "ISO 3166-1 code of three letters", "code"), Col.Text("countryname", "country"), Col.Year(),
                        Point("idealpointfp", "ideal point from votes on final passage"), Point("idealpointall", "ideal point from all votes"), Point("idealpointlegacy", "ideal point by the method of earlier releases"),
                        Votes("nvotesfp", "votes on final passage"), .. Draws("fp", "votes on final passage"), Votes("nvotesall", "all votes"), .. Draws("all", "all votes"),
                        Votes("nvotesLegacy", "votes by the method of earlier releases"),
                    ],
                    Key = ["ccode", "year"], Rows = 11_440, OutsideMembership = 96,
                },
            ]) { Published = "2025-07" },
        ],
    };

    private static TableRule Sessions(string name, string file, string suffix, string of, int rows, int outside, string checksum) => new(name, Observation.StateYear, "state in a session")
    {
        Files = [new($"Idealpointestimates{file}_Apr2020.csv") { Layout = new() { Encoding = TextEncoding.Windows1252 }, Sha256 = checksum }],
        Columns =
        [
            Col.Int("row", "row", "number of the row in the file").Under(suffix.Length == 0 ? "Row" : "").Between(1, 20_000).Required(), Col.Cow("ccode"),
            Col.Int("session", "session", "session of the Assembly; its first year is session + 1945").Between(1, 74).Required(), Votes($"NVotes{suffix}", of).Required(),
            Point($"IdealPoint{suffix}", $"ideal point from {of}").Required(), .. Quantiles.Select(q => Point($"Q{q.Name}{suffix}", $"{q.Label} of the ideal point from {of}").Under($"Q{q.Name}%{suffix}").Required()),
            Col.Text("iso3c", "ISO 3166-1 code of three letters", "code").Required(), Col.Text("Countryname", "country").Required(),
        ],
        Derived = [new(new("year", ColumnType.Integer, "year", "first year of the session") { Role = ColumnRole.Year }, (table, row, to) => to.Add(table["session"].WholeAt(row) + 1945))],
        Key = ["ccode", "session"], Rows = rows, OutsideMembership = outside,
    };

    private static ColumnRule Point(string name, string label) => Col.Real(name, "ideal point", label).Between(-6, 6);

    private static ColumnRule Votes(string name, string of) => Col.Int(name, "votes", $"how many: {of}").Between(1, 400);

    private static IEnumerable<ColumnRule> Draws(string suffix, string of) => Quantiles.Select(q => Point($"q{q.Name.ToLowerInvariant()}{suffix}", $"{q.Label} of the ideal point from {of}"));
}
