using Entente.Sources.Publishers;
using Entente.Sources.Rules;
using Entente.Store.Tables;

namespace Entente.Sources.CowNmc;

/// <summary>COW National Material Capabilities: the six components of power and their composite index, by state and year.</summary>
/// <remarks>
/// Traps: -9 is "not known" and never a quantity; a few cells in thousands have a fraction; the currency of military expenditure changes in 1914; shares add up to slightly more
/// than one in many years, as published. Source: Singer, Bremer and Stuckey 1972; Singer 1987.
/// </remarks>
public static class CowNmcSource
{
    private static readonly ColumnRule[] Components =
    [
        Col.Real("milex", "thousand current GBP to 1913, thousand current USD from 1914", "military expenditure").Missing("-9").Between(0, 1e10),
        Col.Real("milper", "thousand persons", "military personnel").Missing("-9").Between(0, 20_000),
        Col.Real("irst", "thousand tons", "iron and steel production").Missing("-9").Between(0, 1e7),
        Col.Real("pec", "thousand coal-ton equivalents", "primary energy consumption").Missing("-9").Between(0, 1e9),
        Col.Real("tpop", "thousand persons", "total population").Missing("-9").Between(0, 2e6),
        Col.Real("upop", "thousand persons", "urban population, in cities of 100,000 and more").Missing("-9").Between(0, 2e6),
        Col.Real("cinc", "share of the system, 0–1", "Composite Index of National Capability").Missing("-9").Between(0, 1),
    ];

    private static readonly ColumnRule State = Col.Cow("ccode");
    private static readonly ColumnRule Abbreviation = Col.Text("stateabb", "COW abbreviation", "code").Required();

    private static ColumnRule Version(string version) => Col.Int("version", "year or number", "the release as the file numbers it").OneOf(version);

    public static Source Source { get; } = new("cow-nmc", "National Material Capabilities", CowProject.Name)
    {
        Home = new("https://correlatesofwar.org/data-sets/national-material-capabilities/"),
        Licence = CowProject.Licence,
        Citations =
        [
            new("Singer1972Capability", "incollection", ["Singer, J. David", "Bremer, Stuart", "Stuckey, John"], 1972, "Capability Distribution, Uncertainty, and Major Power War, 1820–1965")
            {
                Container = "Peace, War, and Numbers", Pages = "19–48", Publisher = "Sage",
            },
            new("Singer1987Reconstructing", "article", ["Singer, J. David"], 1987, "Reconstructing the Correlates of War Dataset on Material Capabilities of States, 1816–1985")
            {
                Container = "International Interactions", Volume = "14", Pages = "115–132", Doi = "10.1080/03050628808434695",
            },
        ],
        Releases =
        [
            new("4.0",
            [
                StateYears(14_199, new FileRule("NMC_v4_0.csv") { Sha256 = "4803ceada694ba9d2f14c931d8c74cd06a2d944ed61a507087aac450bcf09e01" }) with
                {
                    Columns = [Abbreviation, State, Col.Year(), Components[2], Components[0], Components[1], .. Components[3..], Version("4")],
                },
            ]) { Published = "2010" },
            new("5.0",
            [
                StateYears(15_171, new FileRule("NMC_5_0.csv") { Sha256 = "63b22aeb142a5526a0d481727c2b3de352db458d0b457e5e3e743e101819964e", Layout = new() { EndsWithLineEnd = false } }) with
                {
                    Columns = [Abbreviation, State, Col.Year(), .. Components, Version("2011")],
                },
            ]) { Published = "2017" },
            new("6.0",
            [
                StateYears(15_951,
                    new FileRule("NMC-60-abridged.csv") { Sha256 = "989920cc06ccb652bf8b0c537f78220463ecfe14c41295a8876e9f263e78f323" },
                    new FileRule("NMC-60-abridged.dta") { Format = FileFormat.Stata, Sha256 = "5d117c3180dc129a5133b8a3f894f89a0ed2ac21b491f92808c829e687b5d068" }) with
                {
                    Columns = [Abbreviation, State, Col.Year(), .. Components, Version("2021")],
                },
            ]) { Published = "2021" },
            new("7.0",
            [
                // The release as a package of the field passes it on: without abbreviation and version, missing values blank.
                StateYears(17_121, new FileRule("cow_nmc.csv") { Sha256 = "8a21348754a4f928bf1b99c3300a622c821ce624510f16bb8aca6db51886ec8e" }) with { Columns = [State, Col.Year(), .. Components] },
            ]) { Published = "2024" },
        ],
    };

    private static TableRule StateYears(int rows, params FileRule[] files) =>
        new("states", Observation.StateYear, "state in a year") { Files = files, Columns = [], Rows = rows, Key = ["ccode", "year"] };
}
