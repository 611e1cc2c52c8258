using Entente.Sources.Rules;
using Entente.Store.Tables;

namespace Entente.Sources.Replication;

/// <summary>Signals of support that five major powers gave their protégés, 1950–2012, and whether they came to help.</summary>
/// <remarks>
/// MP in a label is the major power of the column’s name. The text was made from the Stata files, which keep fractions in half its precision:
/// 0.2 there is 0.200000002980232 in the text.
/// </remarks>
public static class McManusNieman2019Source
{
    public static Source Source { get; } = new("replication-mcmanus-nieman-2019", "Identifying the Level of Major Power Support Signaled for Protégés: replication data", "McManus and Nieman")
    {
        Licence = new("Replication data of a published article; to be cited; no open licence is stated."),
        Citations =
        [
            new("McManus2019Identifying", "article", ["McManus, Roseanne W.", "Nieman, Mark David"], 2019, "Identifying the Level of Major Power Support Signaled for Protégés: A Latent Measure Approach")
            {
                Container = "Journal of Peace Research", Volume = "56", Pages = "364–378",
            },
        ],
        Releases = [new("2019", [Interventions, Signals]) { Published = "2019" }],
    };

    private static TableRule Interventions => new("interventions", Observation.Other, "dispute")
    {
        Files =
        [
            new("MID Intervention Prediction Dataset.csv") { Sha256 = "5420487596b272a84652c852403e399902df7085543a27afd8b400d33f231b2a" },
            new("MID Intervention Prediction Dataset.dta") { Format = FileFormat.Stata, Sha256 = "de694993e3e5bf69af046559d1c43b7e79f46980c7a9d1984ac7935b6b66a52e" },
        ],
        Key = ["dispnum3"], Rows = 1_740,
        Columns =
        [
            Col.Id("dispnum3", "number of the dispute"), .. Codebook.Columns("""
                us_join           flag  US involved on target side
                uk_join           flag  UK involved on target side
                fra_join          flag  France involved on target side
                rus_join          flag  Russia involved on target side
                chi_join          flag  China involved on target side
                us_signal1        real  US latent signal var, random draw 1
                us_signal2        real  US latent signal var, random draw 2
                us_signal3        real  US latent signal var, random draw 3
                us_signal4        real  US latent signal var, random draw 4
                us_signal5        real  US latent signal var, random draw 5
                rus_signal1       real  Russia latent signal var, random draw 1
                rus_signal2       real  Russia latent signal var, random draw 2
                rus_signal3       real  Russia latent signal var, random draw 3
                rus_signal4       real  Russia latent signal var, random draw 4
                rus_signal5       real  Russia latent signal var, random draw 5
                chi_signal1       real  China latent signal var, random draw 1
                chi_signal2       real  China latent signal var, random draw 2
                chi_signal3       real  China latent signal var, random draw 3
                chi_signal4       real  China latent signal var, random draw 4
                chi_signal5       real  China latent signal var, random draw 5
                uk_signal1        real  UK latent signal var, random draw 1
                uk_signal2        real  UK latent signal var, random draw 2
                uk_signal3        real  UK latent signal var, random draw 3
                uk_signal4        real  UK latent signal var, random draw 4
                uk_signal5        real  UK latent signal var, random draw 5
                fra_signal1       real  France latent signal var, random draw 1
                fra_signal2       real  France latent signal var, random draw 2
                fra_signal3       real  France latent signal var, random draw 3
                fra_signal4       real  France latent signal var, random draw 4
                fra_signal5       real  France latent signal var, random draw 5
                median_us         real  US latent signal var median
                median_uk         real  UK latent signal var median
                median_fra        real  France latent signal var median
                median_rus        real  Russia latent signal var median
                median_chi        real  China latent signal var median
                sidea_us          flag  US on initiator side
                sidea_uk          flag  UK on initiator side
                sidea_fra         flag  France on initiator side
                sidea_ru          flag  Russia on initiator side
                sidea_chi         flag  China on initiator side
                totalstates_nous  whole Num states involved in MID, not counting US
                totalstates_noru  whole Num states involved in MID, not counting Russia
                totalstates_nochi whole Num states involved in MID, not counting China
                totalstates_nouk  whole Num states involved in MID, not counting UK
                totalstates_nofra whole Num states involved in MID, not counting France
                distance_us       real  Distance from closest state on target side to US
                distance_rus      real  Distance from closest state on target side to Russia
                distance_chi      real  Distance from closest state on target side to China
                distance_uk       real  Distance from closest state on target side to UK
                distance_fra      real  Distance from closest state on target side to France
                cinca_nous        real  Total mil cap on side A, not counting US
                cinca_nouk        real  Total mil cap on side A, not counting UK
                cinca_nofra       real  Total mil cap on side A, not counting France
                cinca_noru        real  Total mil cap on side A, not counting Russia
                cinca_nochi       real  Total mil cap on side A, not counting China
                cincb_nous        real  Total mil cap on side B, not counting US
                cincb_noru        real  Total mil cap on side B, not counting Russia
                cincb_nochi       real  Total mil cap on side B, not counting China
                cincb_nouk        real  Total mil cap on side B, not counting UK
                cincb_nofra       real  Total mil cap on side B, not counting France
                cincperc_nous     real  Percent cap held by side A, not counting US
                cincperc_nouk     real  Percent cap held by side A, not counting UK
                cincperc_nofra    real  Percent cap held by side A, not counting France
                cincperc_noru     real  Percent cap held by side A, not counting Russia
                cincperc_nochi    real  Percent cap held by side A, not counting China
                s_un_us           real  Highest value of UN voting affinity with US on target side
                s_un_uk           real  Highest value of UN voting affinity with UK on target side
                s_un_fra          real  Highest value of UN voting affinity with France on target side
                s_un_rus          real  Highest value of UN voting affinity with Russia on target side
                s_un_chi          real  Highest value of UN voting affinity with China on target side
                s_alliance_us     real  Highest value of alliance affinity with US on target side
                s_alliance_uk     real  Highest value of alliance affinity with UK on target side
                s_alliance_fra    real  Highest value of alliance affinity with France on target side
                s_alliance_rus    real  Highest value of alliance affinity with Russia on target side
                s_alliance_chi    real  Highest value of alliance affinity with China on target side
                us_nukes          flag  US nukes deployed in any country on target side
                rus_nukes         flag  Russian nukes deployed in any country on target side
                uk_nukes          flag  UK nukes deployed in any country on target side
                us_vis            flag  US leader visit to any country on target side
                uk_vis            flag  UK leader visit to any country on target side
                fra_vis           flag  French leader visit to any country on target side
                rus_vis           flag  Russian leader visit to any country on target side
                chi_vis           flag  Chinese leader visit to any country on target side
                us_pact           flag  US defense pact with any country on target side
                uk_pact           flag  UK defense pact with any country on target side
                fra_pact          flag  French defense pact with any country on target side
                rus_pact          flag  Russian defense pact with any country on target side
                chi_pact          flag  Chinese defense pact with any country on target side
                us_words          whole Maximum US presidential statements of support for any country on target side
                us_ex             flag  US had military exercise with any country on target side
                uk_ex             flag  UK had military exercise with any country on target side
                fra_ex            flag  France had military exercise with any country on target side
                rus_ex            flag  Russia had military exercise with any country on target side
                chi_ex            flag  China had military exercise with any country on target side
                us_arms           whole Highest level of US arms sales to any country on target side
                uk_arms           whole Highest level of UK arms sales to any country on target side
                fra_arms          whole Highest level of French arms sales to any country on target side
                rus_arms          whole Highest level of Russian arms sales to any country on target side
                chi_arms          whole Highest level of Chinese arms sales to any country on target side
                us_troops         whole Highest number of US troops in any country on target side
                uk_troops         whole Highest number of UK troops in any country on target side
                fra_troops        whole Highest number of French troops in any country on target side
                rus_troops        whole Highest number of Russian troops in any country on target side
                chi_troops        whole Highest number of Chinese troops in any country on target side
                log_chi_arms      real
                log_rus_arms      real
                log_fra_arms      real
                log_uk_arms       real
                log_us_arms       real
                log_us_words      real
                log_us_troops     real
                log_uk_troops     real
                log_rus_troops    real
                log_fra_troops    real
                log_chi_troops    real
                """),
        ],
    };

    private static TableRule Signals => new("signals", Observation.StateYear, "protégé in a year")
    {
        Files =
        [
            new("Signal Level Prediction Dataset.csv") { Sha256 = "439ba5fd03b80f036f1058150081914225fc16f295201573ac574fc0c4022616" },
            new("Signal Level Prediction Dataset.dta") { Format = FileFormat.Stata, Sha256 = "7d96aaad01b1943b6579f5a685ba8dad88c58e41d27243c9efd8f1408ed0ea73" },
        ],
        Key = ["ccode", "year"], Rows = 9_266,
        Columns =
        [
            Col.Cow("ccode"), Col.Year(), .. Codebook.Columns("""
                us_signal1       real  US latent signal var, random draw 1
                us_signal2       real  US latent signal var, random draw 2
                us_signal3       real  US latent signal var, random draw 3
                us_signal4       real  US latent signal var, random draw 4
                us_signal5       real  US latent signal var, random draw 5
                rus_signal1      real  Russia latent signal var, random draw 1
                rus_signal2      real  Russia latent signal var, random draw 2
                rus_signal3      real  Russia latent signal var, random draw 3
                rus_signal4      real  Russia latent signal var, random draw 4
                rus_signal5      real  Russia latent signal var, random draw 5
                chi_signal1      real  China latent signal var, random draw 1
                chi_signal2      real  China latent signal var, random draw 2
                chi_signal3      real  China latent signal var, random draw 3
                chi_signal4      real  China latent signal var, random draw 4
                chi_signal5      real  China latent signal var, random draw 5
                uk_signal1       real  UK latent signal var, random draw 1
                uk_signal2       real  UK latent signal var, random draw 2
                uk_signal3       real  UK latent signal var, random draw 3
                uk_signal4       real  UK latent signal var, random draw 4
                uk_signal5       real  UK latent signal var, random draw 5
                fra_signal1      real  France latent signal var, random draw 1
                fra_signal2      real  France latent signal var, random draw 2
                fra_signal3      real  France latent signal var, random draw 3
                fra_signal4      real  France latent signal var, random draw 4
                fra_signal5      real  France latent signal var, random draw 5
                median_us        real  US latent signal var median
                median_rus       real  Russia latent signal var median
                median_chi       real  China latent signal var median
                median_uk        real  UK latent signal var median
                median_fra       real  France latent signal var median
                distance_us      real  Distance between MP and protege
                distance_rus     real  Distance between MP and protege
                distance_chi     real  Distance between MP and protege
                distance_uk      real  Distance between MP and protege
                distance_fra     real  Distance between MP and protege
                polity2          real  Polity score (regime type) of protege
                rgdppc           real  Real GDP per capita of protege
                realgdp          real  Real GDP of protege
                colony_us        flag  protege is former colony of MP
                colony_uk        flag  protege is former colony of MP
                colony_fra       flag  protege is former colony of MP
                colony_rus       flag  protege is former colony of MP
                colony_chi       flag  protege is former colony of MP
                recentMIDs_nous  whole MID count in past five yrs excl MIDs against MP
                recentMIDs_norus whole MID count in past five yrs excl MIDs against MP
                recentMIDs_nochi whole MID count in past five yrs excl MIDs against MP
                recentMIDs_nouk  whole MID count in past five yrs excl MIDs against MP
                recentMIDs_nofra whole MID count in past five yrs excl MIDs against MP
                """),
        ],
    };
}
