using Entente.Sources.Rules;
using Entente.Store.Tables;

namespace Entente.Sources.WorldBank;

/// <summary>Gross domestic product and population from the World Development Indicators.</summary>
/// <remarks>
/// Traps: aggregates (Arab World ARB, the whole world WLD) stand among the countries; codes are ISO-like, not COW; years without a value have no row; the two files end in different years and only one ends
/// with a line end. Source: World Bank, World Development Indicators.
/// </remarks>
public static class WorldBankSource
{
    public static Source Source { get; } = new("world-bank", "World Development Indicators: GDP and Population", "World Bank")
    {
        Home = new("https://databank.worldbank.org/source/world-development-indicators"),
        Licence = new("CC BY 4.0 (World Bank): may be used and passed on with attribution; the packaging is in the public domain.", MayShare: true),
        Citations = [new("WorldBank2025WDI", "misc", ["World Bank"], 2025, "World Development Indicators") { Url = "https://databank.worldbank.org/source/world-development-indicators" }],
        Releases =
        [
            new("2025",
            [
                Indicator("gdp", "gdp.csv", 13_979, "f0a8408195646dbb1a9d7fc4424e2d302ee5380d0ec8834793f12ca25cbd7e2c", Col.Real("Value", "current USD", "gross domestic product (NY.GDP.MKTP.CD)").Between(0, 1e15), endsWithLineEnd: false),
                Indicator("population", "population.csv", 17_195, "7d2dd6a17f5ed7916de1f89a9c116791e64d207f2e2f6ce47c57e1ab46f0088a", Col.Long("Value", "persons", "population (SP.POP.TOTL)").Between(0, 1e11), endsWithLineEnd: true),
            ]) { Published = "2025" },
        ],
    };

    private static TableRule Indicator(string name, string file, int rows, string checksum, ColumnRule value, bool endsWithLineEnd) => new(name, Observation.Other, "country or aggregate in a year")
    {
        Files = [new(file) { Layout = new() { EndsWithLineEnd = endsWithLineEnd }, Sha256 = checksum }],
        Columns =
        [
            Col.Text("country_name", "country or aggregate").Under("Country Name").Required(), Col.Id("country_code", "country or aggregate, by a code of three letters", ValueKind.Text).Under("Country Code"),
            Col.Year("Year"), value.Required(),
        ],
        Key = ["country_code", "Year"], Rows = rows,
    };
}
