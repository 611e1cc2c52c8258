using Entente.Sources.Rules;
using Entente.Store.Tables;

namespace Entente.Sources.Replication;

/// <summary>Politically relevant pairs of states, 1885–1991: disputes, democracy, trade and organizations.</summary>
/// <remarks>Traps: -9 in the Polity columns is a score; yes is -1 in two columns.</remarks>
public static class RussettOneal2001Source
{
    public static Source Source { get; } = new("replication-russett-oneal-2001", "Triangulating Peace: estimation data", "Russett and Oneal")
    {
        Licence = new("Replication data of a published article; to be cited; no open licence is stated."),
        Citations =
        [
            new("Russett2001Triangulating", "book", ["Russett, Bruce", "Oneal, John R."], 2001, "Triangulating Peace: Democracy, Interdependence, and International Organizations")
            {
                Publisher = "W. W. Norton",
            },
        ],
        Releases = [new("2001", [Dyads]) { Published = "2001" }],
    };

    private static TableRule Dyads => new("dyads", Observation.DyadYear, "pair of states in a year")
    {
        Files =
        [
            new("or.csv") { Sha256 = "a967c9bbbc69a5a120b2b37ca8b3222269a1999e6790acaff35d4c82337772e0" },
            new("or.dta") { Format = FileFormat.Stata, Sha256 = "63284da84d4a0b65411de072218c1d092b177b734961717f3a0a534cde4f2d47" },
        ],
        Key = ["statea", "stateb", "year"], Rows = 39_996,
        Columns =
        [
            Col.Cow("statea", "COW state number of state a"), Col.Cow("stateb", "COW state number of state b"), Col.Year(), .. Codebook.Columns("""
                dependa  real  trade of a with b as a share of a’s gross domestic product
                dependb  real  trade of b with a as a share of b’s gross domestic product
                demauta  whole Polity score of a: -9 is a score here, not a mark
                demautb  whole Polity score of b: -9 is a score here, not a mark
                allies   flag  allied
                dispute1 flag  a dispute in the next year
                logdstab real  distance, natural logarithm
                lcaprat2 real  ratio of the larger to the smaller capability, natural logarithm
                smigoabi whole intergovernmental organizations to which both belong, interpolated
                opena    real  all trade of a as a share of its gross domestic product
                openb    real  all trade of b as a share of its gross domestic product
                minrpwrs whole both minor powers: -1 is yes
                noncontg whole not contiguous: -1 is yes
                """),
        ],
    };
}
