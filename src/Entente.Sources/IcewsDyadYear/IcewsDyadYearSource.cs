using Entente.Sources.Rules;
using Entente.Store.Tables;

namespace Entente.Sources.IcewsDyadYear;

/// <summary>Events of ICEWS counted by ordered pair of countries and year: words and deeds of cooperation and of conflict.</summary>
/// <remarks>
/// The counts as the R package netify has them, without the columns that it takes over from other datasets. All pairs of 152 countries stand
/// there in every year, zeros included. The package does not number the data; the version is the last year. Source: Boschee et al. 2015.
/// </remarks>
public static class IcewsDyadYearSource
{
    public static Source Source { get; } = new("icews-dyad-year", "ICEWS events by dyad and year", "Harvard Dataverse")
    {
        Home = new("https://doi.org/10.7910/DVN/28075"),
        Licence = new("The events are given under the terms of the Harvard Dataverse deposit; the package that counted them is free software; to be cited."),
        Citations =
        [
            new("Boschee2015ICEWS", "misc", ["Boschee, Elizabeth", "Lautenschlager, Jennifer", "O’Brien, Sean", "Shellman, Steve", "Starz, James", "Ward, Michael"], 2015, "ICEWS Coded Event Data")
            {
                Container = "Harvard Dataverse", Doi = "10.7910/DVN/28075",
            },
        ],
        Releases =
        [
            new("2014",
            [
                new("dyads", Observation.Other, "ordered pair of countries in a year")
                {
                    Files = [new("icews_dyad_year.csv") { Sha256 = "7865fa3a6b5eaa130eb82aa1125c651c7e809e3999e01317a1beba9d296434b7" }], Rows = 298_376, Key = ["i_iso3c", "j_iso3c", "year"],
                    Columns =
                    [
                        Col.Text("i", "country that acts").Required(), Col.Text("j", "country acted upon").Required(),
                        Col.Text("i_iso3c", "ISO 3166-1 alpha-3 code of the country that acts", "code").Required(), Col.Text("j_iso3c", "ISO 3166-1 alpha-3 code of the country acted upon", "code").Required(), Col.Year(),
                        Events("verbCoop", "words of cooperation"), Events("matlCoop", "deeds of cooperation"), Events("verbConf", "words of conflict"), Events("matlConf", "deeds of conflict"),
                    ],
                },
            ]) { Published = "2015" },
        ],
    };

    private static ColumnRule Events(string name, string label) => Col.Int(name, "events", label).Between(0, 1e6).Required();
}
