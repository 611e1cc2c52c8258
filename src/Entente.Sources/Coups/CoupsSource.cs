using Entente.Formats.Tables;
using Entente.Sources.Rules;
using Entente.Store.Tables;

namespace Entente.Sources.Coups;

/// <summary>Coups d’état: attempts by elites within the state to unseat the executive.</summary>
/// <remarks>
/// Traps: 2 is a success, 1 a failure; the two files come from different updates and differ in their last years; <c>ccode_gw</c> is empty throughout, and <c>ccode_polity</c> stands only where Polity's
/// number differs from COW's; days are written as 28mar1962; states are followed for some years before and after
/// COW counts them (Oman 1970, Samoa 1975). Source: Powell and Thyne 2011.
/// </remarks>
public static class CoupsSource
{
    private static readonly DelimitedLayout Tabs = new() { Separator = '\t' };
    private static readonly ColumnRule Gw = Col.Int("ccode_gw", "GW number", "Gleditsch–Ward number; empty throughout").Between(1, 9999);
    private static readonly ColumnRule Polity = Col.Int("ccode_polity", "Polity number", "Polity's number where it differs from COW's").Between(1, 999).BlankIfNotApplicable();

    public static Source Source { get; } = new("coups", "Global Instances of Coups", "Jonathan M. Powell and Clayton L. Thyne")
    {
        Home = new("https://www.uky.edu/~clthyn2/coup_data/home.htm"),
        Licence = new("Free public download with citation; no open licence is stated."),
        Citations =
        [
            new("Powell2011Coups", "article", ["Powell, Jonathan M.", "Thyne, Clayton L."], 2011, "Global Instances of Coups from 1950 to 2010: A New Dataset")
            {
                Container = "Journal of Peace Research", Volume = "48", Pages = "249–259",
            },
        ],
        Releases =
        [
            new("2023.09.08",
            [
                new("coups", Observation.Other, "coup or attempt")
                {
                    Files = [new("powell_thyne_coups_final.txt") { Layout = Tabs, Sha256 = "6d0698517330711ab0903752fcba12291d4e672f92b15243b8adcfa7c93c75e5" }],
                    Columns =
                    [
                        Col.Text("country", "country").Required(), Col.Cow("ccode"), Gw, Polity, Col.Year(), Col.Month("month", "month").Required(), Col.DayOfMonth("day", "day").Required(),
                        Col.Code("coup", "1 failed, 2 successful", 1, 2).Required(), Version("V2023.09.08"),
                    ],
                    Derived = [Derived.Edtf("date", "day of the coup or attempt", "year", "month", "day")],
                    Key = ["ccode", "year", "month", "day"], Rows = 491, ListsOnlyCases = true, Years = (1950, 2023), OutsideMembership = 1,
                },
            ]) { Published = "2023-09-08" },
            new("2024.01.29",
            [
                new("states", Observation.StateYear, "state in a year")
                {
                    Files = [new("powell_thyne_ccode_year.txt") { Layout = Tabs, Sha256 = "d57fa3c9c544b2b1c5234df336c05a3c8d0282fbcac5682f66c216e89a3e0dd4" }],
                    Columns =
                    [
                        Col.Cow("ccode"), Col.Text("abbrev", "COW abbreviation", "code").Required(), Col.Text("country", "country").Required(), Col.Year(), Gw, Polity,
                        .. Enumerable.Range(1, 4).Select(n => Col.Code($"coup{n}", $"coup {n} of the year: 0 none, 1 failed, 2 successful", 0, 2).Required()),
                        .. Enumerable.Range(1, 4).Select(n => Col.Day($"date{n}", $"day of coup {n}").Written("ddMMMyyyy").BlankIfNotApplicable()), Version("V2024.01.29"),
                    ],
                    Key = ["ccode", "year"], Rows = 12_187, OutsideMembership = 556,
                },
            ]) { Published = "2024-01-29" },
        ],
    };

    private static ColumnRule Version(string version) => Col.Text("version", "the release as the file numbers it", "code").OneOf(version).Required();
}
