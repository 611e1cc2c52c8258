using Entente.Sources.Publishers;
using Entente.Sources.Rules;
using Entente.Store.Tables;

namespace Entente.Sources.CowTerritorialChange;

/// <summary>COW Territorial Change: territory that passed from one power to another, how, and how much.</summary>
/// <remarks>
/// Traps: two marks for what is not known, "." in quantities and -9 in codes; a loser -9 is territory that nobody of note held; gainers and losers are mostly states of the COW
/// system, but also others with numbers of their own up to 9999, and two cells hold a 0, so they are not read as states of the system; the row numbers have gaps; rows kept from
/// the release before say version 5. The codebook could not be read: the
/// steps of procedure and the kinds of territory are named as in published work on the data, and the rows agree with them (mandates are of 1919 and 1920, unifications German, Italian and Yemeni). Source: Tir, Schafer, Diehl and Goertz 1998.
/// </remarks>
public static class CowTerritorialChangeSource
{
    public static Source Source { get; } = new("cow-territorial-change", "Territorial Change", CowProject.Name)
    {
        Home = new("https://correlatesofwar.org/data-sets/territorial-change/"),
        Licence = CowProject.Licence,
        Citations =
        [
            new("Tir1998Territorial", "article", ["Tir, Jaroslav", "Schafer, Philip", "Diehl, Paul F.", "Goertz, Gary"], 1998, "Territorial Changes, 1816–1996: Procedures and Data")
            {
                Container = "Conflict Management and Peace Science", Volume = "16", Pages = "89–97",
            },
        ],
        Releases =
        [
            new("6",
            [
                new("changes", Observation.Other, "territorial change")
                {
                    Files = [new("tc2018.csv") { Sha256 = "6ed3f92f2ad05122b3541f5dc8b34529d49d73bf563ef58d51045839472220a2" }],
                    Columns =
                    [
                        Col.Year(), Col.Month("month", "month of the change").Missing("."), Power("gainer", "who gained the territory"), Coded("gaintype", "the gain: 1 homeland territory, 0 dependent territory"),
                        Col.Code("procedur", "procedure: 1 conquest, 2 annexation, 3 cession, 4 secession, 5 unification, 6 mandate", 1, 6).Missing("-9"),
                        Col.Int("entity", "COW number, or a number of the data set", "the territory that changed hands").Between(1, 9_999).Missing("."), Coded("contgain", "whether it touches the gainer"),
                        Col.Real("area", "square kilometres", "area of the territory").Between(0, 2e7).Missing("."), Col.Int("pop", "persons", "population of the territory").Between(0, 1_000_000_000).Missing("."),
                        Col.Flag("portion", "whether all of the entity or a part changed hands, as published; see the codebook").Required(), Power("loser", "who lost the territory").NotApplicable("-9"),
                        Coded("losetype", "the loss: 1 homeland territory, 0 dependent territory"), Coded("contlose", "whether it touches the loser"), Coded("entry", "whether a state entered the system by it"),
                        Coded("exit", "whether a state left the system by it"), Col.Id("number", "territorial change"), Col.Flag("indep", "whether the territory became independent").Required(),
                        Col.Flag("conflict", "whether armed forces fought over it").Required(), Col.Int("version", "number", "the release in which the row was last worked on").OneOf("5", "6"),
                    ],
                    Key = ["number"], Rows = 842, ListsOnlyCases = true, Years = (1816, 2018),
                },
            ]) { Published = "2019" },
        ],
    };

    private static ColumnRule Coded(string name, string label) => Col.Flag(name, label).Missing("-9");

    private static ColumnRule Power(string name, string label) => Col.Int(name, "COW number, or a number of the data set", label).Between(0, 9_999);
}
