using Entente.Sources.Publishers;
using Entente.Sources.Rules;
using Entente.Store.Tables;

namespace Entente.Sources.CowContiguity;

/// <summary>COW Direct Contiguity and Colonial Contiguity: which states touch, by land or across how much water, themselves and through their dependencies.</summary>
/// <remarks>
/// Traps: the steps of contiguity are no scale of distance (1 is land or river, 5 the widest water); a missing pair is not contiguous within 400 miles of water; dates of spells are
/// year and month in one number; a pair whose contiguity changes within a year has two rows for it in <c>directed_years</c> (58 do), so the type belongs to the key.
/// Colonial contiguity is counted in whole years; 0 stands for a state itself, and numbers over 1000 for dependencies that never were states.
/// Source: Stinnett, Tir, Schafer, Diehl and Gochman 2002.
/// </remarks>
public static class CowContiguitySource
{
    private static readonly ColumnRule Type = Col.Code("conttype", "contiguity: 1 by land or river, 2 across up to 12 miles of water, 3 up to 24, 4 up to 150, 5 up to 400", 1, 5).Required();

    private static readonly ColumnRule Dyad = Col.Id("dyad", "pair: the lower COW number times 1000, plus the higher");

    private static readonly ColumnRule[] Low = [Col.Cow("statelno", "COW number of the state with the lower number"), Abbreviation("statelab", "state with the lower number")];

    private static readonly ColumnRule[] High = [Col.Cow("statehno", "COW number of the state with the higher number"), Abbreviation("statehab", "state with the higher number")];

    public static Source Source { get; } = new("cow-contiguity", "Direct Contiguity and Colonial Contiguity", CowProject.Name)
    {
        Home = new("https://correlatesofwar.org/data-sets/direct-contiguity/"),
        Licence = CowProject.Licence,
        Citations =
        [
            new("Stinnett2002Contiguity", "article", ["Stinnett, Douglas M.", "Tir, Jaroslav", "Schafer, Philip", "Diehl, Paul F.", "Gochman, Charles"], 2002, "The Correlates of War Project Direct Contiguity Data, Version 3")
            {
                Container = "Conflict Management and Peace Science", Volume = "19", Pages = "58–66",
            },
        ],
        Releases =
        [
            new("3.2",
            [
                new("spells", Observation.DyadSpell, "contiguity of two states")
                {
                    Files = [new("contdir.csv") { Sha256 = "62f3714d1a75c940887bf15b40b256aeeb41545734ab13abe96ab3f49a980362" }],
                    Columns =
                    [
                        Dyad, .. Low, .. High, Type,
                        Col.Int("begin", "year and month, yyyymm", "first month").Between(181_601, 210_012).Required(), Col.Int("end", "year and month, yyyymm", "last month").Between(181_601, 210_012).Required(),
                        Col.Text("notes", "what the border is and why it begins and ends").Required(), Version(3.2),
                    ],
                    Derived = [Derived.EdtfOfNumber("first_month", "first month of the contiguity", "begin", hasDay: false), Derived.EdtfOfNumber("last_month", "last month of the contiguity", "end", hasDay: false)],
                    Checks = [RowCheck.Ordered("begin", "end"), RowCheck.Ordered("statelno", "statehno")],
                    Key = ["statelno", "statehno", "begin"], Rows = 847, ListsOnlyCases = true, Years = (1816, 2016),
                },
                new("directed_years", Observation.DirectedDyadYear, "contiguity of a state with another in a year")
                {
                    Files = [new("contdird.csv") { Sha256 = "42b8fe2bc7fffe58665a38f7476d7d76cf3acd5a22e176c3691670997a4717f2" }],
                    Columns =
                    [
                        Dyad, Col.Cow("state1no", "COW number of the first state"), Abbreviation("state1ab", "first state"),
                        Col.Cow("state2no", "COW number of the second state"), Abbreviation("state2ab", "second state"), Col.Year(), Type, Version(3.2),
                    ],
                    Key = ["state1no", "state2no", "year", "conttype"], Rows = 82_498, ListsOnlyCases = true,
                },
                new("state_years", Observation.StateYear, "contiguous states of a state in a year")
                {
                    Files = [new("contdirs.csv") { Sha256 = "5caa5cbc0cf42fdfdcecf7a277a60885aabdb63f2933146da7e9b19217b44339" }],
                    Columns =
                    [
                        Col.Cow("stateno"), Abbreviation("stateab", "state"), Col.Year(), Count("total", "states contiguous in any way"), Count("land", "states contiguous by land or river"),
                        Count("sea", "states contiguous across water"), Version(3.2),
                    ],
                    Key = ["stateno", "year"], Rows = 15_951,
                },
                new("colonial_spells", Observation.DyadSpell, "contiguity of two states through their dependencies")
                {
                    Files = [new("contcol.csv") { Sha256 = "ac09371e8be348a11b8aaf337871f2a893518cb73e6eda3ff443d28b2ab9a3e8" }],
                    Columns =
                    [
                        Dyad, .. Low, Dependency("dependl", "the state with the lower number"), Type, .. High, Dependency("dependh", "the state with the higher number"),
                        Col.YearOf("begin", "first year").Required(), Col.YearOf("end", "last year").Required(), Version(3.1),
                    ],
                    Checks = [RowCheck.Ordered("begin", "end"), RowCheck.Ordered("statelno", "statehno")],
                    Key = ["statelno", "dependl", "statehno", "dependh", "begin"], Rows = 1_349, ListsOnlyCases = true, Years = (1816, 2016),
                },
            ]) { Published = "2017" },
        ],
    };

    private static ColumnRule Abbreviation(string name, string of) => Col.Text(name, $"COW abbreviation of the {of}", "code").Required();

    private static ColumnRule Count(string name, string label) => Col.Int(name, "states", label).Between(0, 300).Required();

    private static ColumnRule Dependency(string name, string of) => Col.Int(name, "number of the dependency", $"the dependency of {of} that touches; none where it is the state itself").Between(1, 9_999).NotApplicable("0");

    private static ColumnRule Version(double version) => Col.Real("version", "number", "the release as the file numbers it").Between(version, version);
}
