using Entente.Sources.Rules;
using Entente.Store.Tables;

namespace Entente.Sources.Replication;

/// <summary>Arms traded between states, allied or not, 1951–2003.</summary>
/// <remarks>
/// Trap: West Germany bears the number 255 in 1951–1989, when COW gives it 260: most of the rows outside the state system. The full citation of
/// the study is not settled.
/// </remarks>
public static class Chou2013Source
{
    public static Source Source { get; } = new("replication-chou-2013", "Arms trade among allies: replication data", "Chou")
    {
        Licence = new("Replication data of a published article; to be cited; no open licence is stated."),
        Citations =
        [
            new("Chou2013Allies", "misc", ["Chou"], 2013, "How Alliances Trade Arms"),
        ],
        Releases = [new("2013", [Dyads, Variables]) { Published = "2013" }],
    };

    private static TableRule Dyads => new("dyads", Observation.DirectedDyadYear, "exporter and importer of arms in a year")
    {
        Files =
        [
            new("Chou2013_Arms_Alliance_data.csv") { Sha256 = "56e74c0c9a013779d75600a7fac632afb9600aa3383a9ae3e8db5c39d3e1de71" },
        ],
        Key = ["year", "ccode_e", "ccode_a"], Rows = 7_960, OutsideMembership = 552,
        Columns =
        [
            Col.Int("no", "number", "number of the row").Required(), Col.Year(), Col.Cow("ccode_e", "COW state number of the exporter"), Col.Text("country_e", "exporter, by name").Required(), Col.Text("abb_e", "COW abbreviation of the exporter", "code").Required(),
            Col.Cow("ccode_a", "COW state number of the importer"), Col.Text("country_a", "importer, by name").Required(), Col.Text("abb_a", "COW abbreviation of the importer", "code").Required(), .. Codebook.Columns("""
                export       whole arms exported
                logexport    real  arms exported, logarithm to base 10
                logexportlag real  arms exported in the year before, logarithm
                sharecom     flag  in a community together
                atopally     flag  allied
                mid          flag  military conflict
                loggdpe      real  exporter’s gross domestic product, logarithm
                loggdpa      real  importer’s gross domestic product, logarithm
                logpope      real  exporter’s population, logarithm
                logpopa      real  importer’s population, logarithm
                logdist      real  distance, logarithm
                contig       flag  contiguous
                comcur       flag  common currency
                comlang_off  flag  common official language
                comleg       flag  common history
                jointdem     flag  both democracies
                sscore       real  similarity of policy, S
                logbet_e     real  exporter’s betweenness, logarithm
                logbet_a     real  importer’s betweenness, logarithm
                """),
        ],
    };

    private static TableRule Variables => new("variables", Observation.Other, "column of the other table")
    {
        Files =
        [
            new("Chou2013_Arms_Alliance_variables.csv") { Sha256 = "a87faf5f7c9f2eeb298b5a3b4bc37d8dcf1a8bfdd63b7c97f0a6a126d759891c" },
        ],
        Key = ["variable"], Rows = 19,
        Columns =
        [
            Col.Text("variable", "name of the column", "id").Required(), Col.Text("def", "what it means").Required(),
        ],
    };
}
