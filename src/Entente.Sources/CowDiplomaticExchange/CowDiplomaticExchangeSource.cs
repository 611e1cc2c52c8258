using Entente.Sources.Publishers;
using Entente.Sources.Rules;
using Entente.Store.Tables;

namespace Entente.Sources.CowDiplomaticExchange;

/// <summary>COW Diplomatic Exchange: at which level two states were represented at each other's seat, in chosen years from 1817 to 2005.</summary>
/// <remarks>
/// Traps: the years are 1817, 1824, 1827, 1832, 1836, 1840, then every fifth from 1844 to 1914, from 1920 to 1940 and from 1950 to 2005, and a year between them is not covered;
/// of 1950, 1955, 1960 and 1965 only whether there was a mission is known, so that all levels there are 0 or 9; <c>DR_at_1</c> is the mission that the second state keeps at the first.
/// The official file was not at hand when these rules were written: its layout is known, its number of rows and its checksum are not. Source: Bayer 2006.
/// </remarks>
public static class CowDiplomaticExchangeSource
{
    public static Source Source { get; } = new("cow-diplomatic-exchange", "Diplomatic Exchange", CowProject.Name)
    {
        Home = new("https://correlatesofwar.org/data-sets/diplomatic-exchange/"),
        Licence = CowProject.Licence,
        Citations = [new("Bayer2006Diplomatic", "misc", ["Bayer, Reşat"], 2006, "Diplomatic Exchange Data Set, v2006.1") { Url = "https://correlatesofwar.org/data-sets/diplomatic-exchange/" }],
        Releases =
        [
            new("2006.1",
            [
                new("missions", Observation.DirectedDyadYear, "diplomatic exchange of a state with another in a year")
                {
                    Files = [new("Diplomatic_Exchange_2006v1.csv")],
                    Columns =
                    [
                        Col.Cow("ccode1", "COW number of the first state"), Col.Cow("ccode2", "COW number of the second state"), Col.Year(),
                        Level("DR_at_1", "the second state at the first"), Level("DR_at_2", "the first state at the second"),
                        Col.Flag("DE", "whether either was represented at the other").Required(), Col.Real("version", "number", "the release as the file numbers it").Between(2006, 2007),
                    ],
                    Key = ["ccode1", "ccode2", "year"], Rows = null, Years = (1817, 2005),
                },
            ]) { Published = "2006" },
        ],
    };

    private static ColumnRule Level(string name, string of) =>
        Col.Int(name, "code", $"representation of {of}: 0 none known, 1 chargé d'affaires, 2 minister, 3 ambassador, 9 other or of unknown level").OneOf("0", "1", "2", "3", "9").Required();
}
