using Entente.Sources.Rules;
using Entente.Store.Tables;

namespace Entente.Sources.Replication;

/// <summary>Latent depth of the treaties of 289 alliances, how democratic their members are, and the threat that each state faces.</summary>
/// <remarks>
/// Traps: NA, Inf and -Inf are no values; names of rows stand in a column without a name; the alliances are those of ATOP 4.01; the last seven
/// rows of the threat have no state.
/// </remarks>
public static class Alley2021Source
{
    public static Source Source { get; } = new("replication-alley-2021", "Alliance depth, democratic leadership and external threat: replication data", "Joshua Alley")
    {
        Licence = new("Replication data of a published article; to be cited; no open licence is stated."),
        Citations =
        [
            new("Alley2021Alliance", "article", ["Alley, Joshua"], 2021, "Alliance Participation, Treaty Depth, and Military Spending")
            {
                Container = "International Studies Quarterly", Volume = "65",
            },
            new("Leeds2007Terminating", "article", ["Leeds, Brett Ashley", "Savun, Burcu"], 2007, "Terminating Alliances: Why Do States Abrogate Agreements?")
            {
                Container = "The Journal of Politics", Volume = "69", Pages = "1118–1132",
            },
        ],
        Releases = [new("2021", [Democracy, Depth, Threat]) { Published = "2021" }],
    };

    private static TableRule Democracy => new("democracy", Observation.Other, "alliance")
    {
        Files =
        [
            new("alliance-democ.csv") { Sha256 = "ecbed8f8cea6b15b137a4503921e5bd6e775b9079bd2f62d0b07078fb8dbc401" },
        ],
        Key = ["atopid"], Rows = 734,
        Columns =
        [
            Col.Id("atopid", "alliance, by its ATOP number"), .. Codebook.Columns("""
                dem.prop         real  share of democracies among the members
                joint.democ      flag  all members democracies
                avg.democ        real  mean Polity score of the members
                max.democ        whole highest Polity score of a member
                min.democ        whole lowest Polity score of a member
                avg.democ.weight real
                max.threat       real  highest external threat of a member
                min.threat       real  lowest external threat of a member
                mean.threat      real  mean external threat of the members
                maxcap.democ.min whole
                maxcap.democ.max whole
                maxcap.cons      flag
                maxcap.rec       flag
                maxcap.comp      flag
                maxcap.open      whole
                prop.open        real
                prop.cons        real
                maxcap.cont.std  real
                maxcap.inc.std   real
                maxcap.comp.lied flag
                maxcap.open.lied flag
                maxcap.lied      whole
                maxcap.lied.cons whole
                maxcap.liedh     flag
                maxcap.poly      real
                """).Select(c => c.Missing("-Inf", "Inf", "NA")),
        ],
    };

    private static TableRule Depth => new("depth", Observation.Other, "alliance with military support")
    {
        Files =
        [
            new("atop-milsup-latent-depth.csv") { Sha256 = "5406d6a5334c5abd410c998d03ac9e119780ba5375b44bc42f381a97a3cec33c" },
        ],
        Key = ["atopid"], Rows = 289,
        Columns =
        [
            Col.Int("row", "number", "number of the row").Under("").Required(), Col.Id("atopid", "alliance, by its ATOP number"), .. Codebook.Columns("""
                cowid             whole alliance, by its COW number
                cow4id            whole
                begyr             whole year in which the alliance begins
                begmo             whole
                begday            whole
                endyr             whole year in which the alliance ends; 0 where it lasts
                endmo             whole
                endday            whole
                ineffect          flag
                bilat             flag  bilateral
                maxphase          whole
                wartime           flag  made in wartime
                estmode           flag
                pubsecr           whole
                secrart           whole
                proadd            whole
                futmem            whole
                speclgth          whole
                length            whole
                renounce          whole
                proren            whole
                renewlgt          whole
                term              whole
                defense           flag  pledge to defend
                offense           flag  pledge to join in offence
                neutral           flag  pledge to stay neutral
                nonagg            flag  pledge not to attack
                consul            flag  pledge to consult
                active            flag
                conditio          flag
                defcon            flag
                offcon            flag
                neucon            flag
                concon            flag
                asymm             flag
                notaiden          whole
                dipaid            flag
                terrres           flag
                seppeace          whole
                thirdcom          flag
                noothall          flag
                specthrt          whole
                statthr1          whole
                statthr2          whole
                conwtin           whole
                medarb            flag
                milcon            whole
                milaid            whole
                intcom            flag
                subord            whole
                organ1            whole
                orgpurp1          whole
                organ2            whole
                orgpurp2          whole
                base              whole
                contrib           flag
                armred            whole
                acqterr           whole
                divgains          flag
                demwith           flag
                reflnun           whole
                refothio          flag
                natrefal          whole
                compag            whole
                nomicoop          flag
                conres            whole
                agprois           whole
                conmen            flag
                ecaid             whole
                interv            whole
                mem1              whole
                mem2              whole
                mem3              whole
                mem4              whole
                mem5              whole
                mem6              whole
                mem7              whole
                mem8              whole
                mem9              whole
                mem10             whole
                mem11             whole
                mem12             whole
                mem13             whole
                mem14             whole
                mem15             whole
                mem16             whole
                mem17             whole
                mem18             whole
                mem19             whole
                mem20             whole
                mem21             whole
                mem22             whole
                mem23             whole
                mem24             whole
                mem25             whole
                mem26             whole
                mem27             whole
                mem28             whole
                mem29             whole
                mem30             whole
                mem31             whole
                mem32             whole
                mem33             whole
                mem34             whole
                mem35             whole
                mem36             whole
                mem37             whole
                mem38             whole
                mem39             whole
                mem40             whole
                mem41             whole
                mem42             whole
                mem43             whole
                mem44             real
                mem45             real
                mem46             real
                mem47             real
                mem48             real
                mem49             real
                mem50             real
                mem51             real
                mem52             real
                mem53             real
                mem54             real
                mem55             real
                mem56             real
                mem57             real
                mem58             real
                mem59             real
                source            whole
                new4              flag
                rev4              flag
                version           real
                hinst             flag
                minst             flag
                milorg            flag
                milinst           whole military institutionalisation, 0–2
                pubtreat          flag
                formorg           flag
                formal            whole formality, 0–2
                nonagg.only       flag
                armred.rc         flag
                milaid.rc         flag
                uncond            flag
                uncond.def        flag
                uncond.off        flag
                agpro.mult        flag
                io.form           flag
                ecaid.dum         flag
                milaid.dum        flag
                uncond.milsup     flag
                base.dum          flag
                milcon.dum        flag
                def.cor.dum       flag
                trade.dum         flag
                compag.econ       flag
                compag.mil        flag
                agpro.econ        flag
                organ1.dum        flag
                notaiden.dum      flag
                interv.dum        flag
                scope.index       whole
                milcor.index      whole
                econagg.index     whole
                econagg.dum       flag
                fp.conc.index     whole
                ussr.mem          flag
                us.mem            flag
                super.mem         flag
                mp.count          whole
                num.mem           whole number of members
                non.maj.only      flag
                asymm.cap         flag
                mean.s.sc         real
                low.s.sc          real
                mean.pi.sc        real
                low.pi.sc         real
                mean.kap.sc       real
                low.kap.sc        real
                latent.depth.mean real  latent depth, mean
                latent.depth.var  real  latent depth, variance
                latent.depth.sd   real  latent depth, standard deviation
                """, "as in ATOP 4.01 or made from it; see its codebook").Select(c => c.Missing("NA")),
        ],
    };

    private static TableRule Threat => new("threat", Observation.StateYear, "state in a year")
    {
        Files =
        [
            new("leeds-savun-threat.csv") { Sha256 = "faf99d4cb2d67c56520a84d0b337ba77839ecee97a70d5cd61232831f42ecfef" },
        ],
        Key = ["ccode", "year"], Rows = 14_400,
        Columns =
        [
            Col.Cow("ccode") with { IsRequired = false }, Col.Year(), Col.Real("lsthreat", "share of own capabilities; as published", "external threat, after Leeds and Savun")
        ],
    };
}
