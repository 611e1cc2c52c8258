using Entente.Sources.Rules;
using Entente.Store.Tables;

namespace Entente.Sources.Replication;

/// <summary>Latent scores of how deep and how wide alliances are, 1816–2000, and the data of their application.</summary>
/// <remarks>
/// Traps: names of rows stand in a column without a name; the data of the application have no number of the alliance, and 127 of their rows are
/// nearly empty.
/// </remarks>
public static class BensonClinton2016Source
{
    public static Source Source { get; } = new("replication-benson-clinton-2016", "Assessing the Variation of Formal Military Alliances: replication data", "Benson and Clinton")
    {
        Licence = new("Replication data of a published article; to be cited; no open licence is stated."),
        Citations =
        [
            new("Benson2016Assessing", "article", ["Benson, Brett V.", "Clinton, Joshua D."], 2016, "Assessing the Variation of Formal Military Alliances")
            {
                Container = "Journal of Conflict Resolution", Volume = "60", Pages = "866–898",
            },
        ],
        Releases = [new("2016", [Scores, ScoresRevised, NonAggression, Application]) { Published = "2016" }],
    };

    private static TableRule Scores => new("scores", Observation.Other, "alliance")
    {
        Files =
        [
            new("AllianceDataScore.csv") { Sha256 = "f971a0d67b9278a1f084a19fad6e0eb0c9be2438ead9a6fe0f579262e5d9f694" },
        ],
        Key = ["V1"], Rows = 492,
        Columns =
        [
            Col.Text("row", "name of the row", "id").Under("").Required(), Col.Id("V1", "alliance, by its ATOP number"), .. Codebook.Columns("""
                Dimension1.score real  first dimension, latent score
                depth.score      real  depth of the alliance, latent score
                scope.score      real  scope of the alliance, latent score
                """),
        ],
    };

    private static TableRule ScoresRevised => new("scores_revised", Observation.Other, "alliance")
    {
        Files =
        [
            new("AllianceDataScoreJCR_RR.csv") { Sha256 = "bbe0eed75d03c0ae725d5b746e2c2b24f6d19e1ea4cddec5be872e27d48afc6a" },
        ],
        Key = ["atopid"], Rows = 492,
        Columns =
        [
            Col.Text("row", "name of the row", "id").Under("").Required(), Col.Id("atopid", "alliance, by its ATOP number"), .. Codebook.Columns("""
                polity               real
                s_wt_glo             real
                maxmajpow            flag
                consultatop          flag
                nagatop              flag
                neutatop             flag
                defenseatop          flag
                offenseatop          flag
                secrecy              flag
                conditio             flag
                intcom               flag
                base                 whole
                contrib              flag
                ecaid                flag
                milaid               whole
                organ1               whole
                specthrt             flag
                macowe               real
                maconc               real
                maconp               real
                nmacowe              real
                nmaconc              real
                nmaconp              flag
                nmaroir              flag
                condother            real
                speclength           real
                condlength           real
                renounceok           flag
                renounceproh         flag
                renouncecond         flag
                milcontact           real
                commondef            flag
                lallycount           real
                lsumcap              real
                ldistance            real
                compel               flag
                prob                 flag
                deter                flag
                deterministic        flag
                unconditional        flag
                s2un                 real
                s3un                 real
                s2uni                real
                s3uni                real
                ses2un               real
                ses3un               real
                ses2uni              real
                ses3uni              real
                PotMilCapacity.score real  potential military capacity, latent score
                Depth.score          real  depth of the alliance, latent score
                Scope.score          real  scope of the alliance, latent score
                indx                 whole
                """).Select(c => c.Missing("NA")),
        ],
    };

    private static TableRule NonAggression => new("non_aggression", Observation.Other, "alliance, those of non-aggression among them")
    {
        Files =
        [
            new("BensonClintonMainNonAggression.csv") { Sha256 = "f37cfaf1ac430b984cac25834d177cf7c41a87519c0b58c89168393a762c6586" },
            new("BensonClintonMainNonAggression.dta") { Format = FileFormat.Stata, Sha256 = "df46b2b912eb623c312406cd5bf2690f6f9c4e8d63d7f29e10f2605ae4c488eb" },
        ],
        Key = ["atopid"], Rows = 514,
        Columns =
        [
            Col.Id("atopid", "alliance, by its ATOP number"), .. Codebook.Columns("""
                polity        real
                s_wt_glo      real
                maxmajpow     flag
                consultatop   flag
                nagatop       flag
                neutatop      flag
                defenseatop   flag
                offenseatop   flag
                secrecy       flag
                conditio      flag
                intcom        flag
                base          whole
                contrib       flag
                ecaid         flag
                milaid        whole
                organ1        whole
                specthrt      flag
                macowe        real
                maconc        real
                maconp        real
                nmacowe       real
                nmaconc       real
                nmaconp       flag
                nmaroir       flag
                condother     real
                speclength    real
                condlength    real
                renounceok    flag
                renounceproh  flag
                renouncecond  flag
                milcontact    real
                commondef     flag
                lallycount    real
                lsumcap       real
                ldistance     real
                compel        flag
                prob          flag
                deter         flag
                deterministic flag
                unconditional flag
                """),
        ],
    };

    private static TableRule Application => new("application", Observation.Other, "alliance, without its number")
    {
        Files =
        [
            new("application_JCR_data.csv") { Sha256 = "cb22e49cfe19471e75c799e3a617fa80b9f48238d99eb170ab8c6553710823fc" },
            new("application_JCR_data.dta") { Format = FileFormat.Stata, Sha256 = "188fd622222aa8518a7ab351bed63a850f1c851a25fc66912d15d89602379566" },
        ],
        Key = [], Rows = 619,
        Columns =
        [
            .. Codebook.Columns("""
                cap        real  mean capabilities
                democ      real  share of democracies
                startyear  whole year in which the alliance begins
                diffcap    real
                depth      real  depth of the alliance, latent score
                scope      real  scope of the alliance, latent score
                majpow_dum flag  with a major power
                affdiverge real
                startyear2 whole the first year squared
                """),
        ],
    };
}
