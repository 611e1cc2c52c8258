using Entente.Sources.Publishers;
using Entente.Sources.Rules;
using Entente.Store.Tables;

namespace Entente.Sources.Replication;

/// <summary>Pairs of enemies in disputes, 1816–2001, on which the corrections to the MID data were tested.</summary>
/// <remarks>Traps: rows repeat, so no columns name one; days are numbers counted from 1960.</remarks>
public static class GiblerMillerLittle2016Source
{
    public static Source Source { get; } = new("replication-gibler-miller-little-2016", "An Analysis of the Militarized Interstate Dispute (MID) Dataset: data of the re-analysis", "Gibler, Miller and Little")
    {
        Licence = new("Replication data of a published article; to be cited; no open licence is stated."),
        Citations =
        [
            Works.GmlMid,
        ],
        Releases = [new("2016", [Disputes]) { Published = "2016" }],
    };

    private static TableRule Disputes => new("disputes", Observation.Other, "ordered pair of enemies in a dispute")
    {
        Files =
        [
            new("data for testing.csv") { Sha256 = "1583e2c79233d934be29afe7d1cc771f6560e35bfce718207cf8cb5163bdce03" },
            new("data for testing.dta") { Format = FileFormat.Stata, Sha256 = "7f24e28d22e6e60e1b9d2f4768314c0e0ceae941de896976dd82e756133bbb5f" },
        ],
        Key = [], Rows = 6_505,
        Columns =
        [
            Col.Cow("ccode1", "COW state number of state 1"), Col.Cow("ccode2", "COW state number of state 2"), Col.Year(), .. Codebook.Columns("""
                cap_1       real  CINC of state 1
                cap_2       real  CINC of state 2
                alliance    whole Alliance type (1=defense pact, 2=neutrality, 3=entente, 4=no agreement)
                contig      whole Direct contig (1=Lnd, 2=1-12 miles watr, 3=13-24, 4=25-150, 5=151-400, 6=not)
                polity21    whole
                polity22    whole
                dispnum3    whole number of the dispute
                sidea1      flag
                revtype11   whole
                stdate1     whole first day of state 1 in the dispute, in days since 1960
                enddate1    whole last day of state 1 in the dispute, in days since 1960
                duration1   whole
                numparts1   whole
                numA1       whole
                numB1       whole
                sidea2      flag
                revtype12   whole
                stdate2     whole first day of state 2 in the dispute, in days since 1960
                enddate2    whole last day of state 2 in the dispute, in days since 1960
                duration2   whole
                numparts2   whole
                numA2       whole
                numB2       whole
                initAonB    flag
                targetBbyA  flag
                territory   flag
                nodispute   flag  one side left before the other joined
                MIDduration whole
                demdumA     flag
                demdumB     flag
                contiguity  flag  contiguous
                allied      flag  allied
                caprat_init real
                contigdem   flag
                powerdem    real
                yhat        real  Fitted values
                hegemon     flag  one is a hegemon; see the codebook
                _est_model1 flag  in the sample of a stored estimate
                _est_model2 flag  in the sample of a stored estimate
                _est_model3 flag  in the sample of a stored estimate
                _est_model4 flag  in the sample of a stored estimate
                """),
        ],
    };
}
