using Entente.Sources.Rules;
using Entente.Store.Tables;

namespace Entente.Sources.Replication;

/// <summary>Allies and military spending of states, 1949–2014.</summary>
/// <remarks>
/// Traps: what is not known is empty; three rows have no state; 262 rows name a state in a year in which COW does not count it, some by numbers
/// that are no COW numbers (364, 769, 818) or are Gleditsch–Ward’s (260, 347, 678). Numbers below one are written without a zero. Two columns
/// are told apart by capitals alone; the second of them, <c>NATOmil</c>, is stored as <c>NATOmil_2</c>.
/// </remarks>
public static class DiGiuseppePoast2016Source
{
    public static Source Source { get; } = new("replication-digiuseppe-poast-2016", "Arms versus Democratic Allies: replication data", "DiGiuseppe and Poast")
    {
        Licence = new("Replication data of a published article; to be cited; no open licence is stated."),
        Citations =
        [
            new("DiGiuseppe2018Arms", "article", ["DiGiuseppe, Matthew", "Poast, Paul"], 2018, "Arms versus Democratic Allies")
            {
                Container = "British Journal of Political Science", Volume = "48", Pages = "981–1003",
            },
        ],
        Releases = [new("2016", [States]) { Published = "2016" }],
    };

    private static TableRule States => new("states", Observation.StateYear, "state in a year")
    {
        Files =
        [
            new("dg-poast2016.csv") { Sha256 = "cec5768e687b56fe0f788927a10e40ef4745a59ea3e0ecf507851a9b2bf32771" },
        ],
        Key = ["ccode", "year"], Rows = 10_091, OutsideMembership = 262,
        Columns =
        [
            Col.Cow("ccode") with { IsRequired = false }, Col.Year(), .. Codebook.Columns("""
                defense_form              flag
                atopally_form             flag
                majpow1                   flag
                cap_1                     real  CINC of state 1
                atopally                  flag
                defense                   flag  pledge to defend
                offense                   flag  pledge to join in offence
                neutral                   flag  pledge to stay neutral
                nonagg                    flag  pledge not to attack
                consul                    flag  pledge to consult
                asymm                     flag
                defense_dem               flag
                defense_nodem             flag
                USdefense                 flag
                USSRdefense               flag
                atopally_dem              flag
                atopally_nodem            flag
                USatopally                flag
                USSRatopally              flag
                offense_dem               flag
                offense_nodem             flag
                USoffense                 flag
                USSRoffense               flag
                neutral_dem               flag
                neutral_nodem             flag
                USneutral                 flag
                USSRneutral               flag
                nonagg_dem                flag
                nonagg_nodem              flag
                USnonagg                  flag
                USSRnonagg                flag
                consul_dem                flag
                consul_nodem              flag
                USconsul                  flag
                USSRconsul                flag
                defense_MP                flag
                defense_demMP             flag
                defense_nodemMP           flag
                defense_MinP              flag
                defense_demMinP           flag
                defense_nodemMinP         flag
                dem_defense_form          flag
                nodem_defense_form        flag
                dem_atopally_form         flag
                nodem_atopally_form       flag
                pure_consul               flag
                pure_consul_dem           flag
                pure_consul_nodem         flag
                nato                      flag  member of NATO
                bilateral                 flag
                defense_dembi             flag
                defense_nodembi           flag
                multilateral              flag
                defense_demmulti          flag
                defense_nodemmulti        flag
                rivalry                   whole has a rival
                defense_capsum            real
                defense_capsum_dem        real
                defense_capsum_nodem      real
                defense_milsum            real
                defense_milsum_dem        real
                defense_milsum_nodem      real
                atopally_capsum           real
                atopally_milsum           real
                rivalcap                  real
                rivalmil                  real
                defense_MILEX_dem         real
                defense_MILEX_nodem       real
                defense_MILEXnoUS_dem     real
                defense_MILEXnoNATO_dem   real
                defense_dem_cnt           whole
                defense_nodem_cnt         whole
                gwno                      whole Gleditsch–Ward state number
                atwar                     flag
                civilwar                  flag
                lnrivalmil                real
                LMILEX                    real
                PN6                       real
                LNRGDP                    real
                LMILEX1                   real
                LNFOES                    real
                LNFRIENDS                 real
                DEMOC                     whole
                CWPRBCOW                  real
                coldwar                   flag  year of the Cold War
                def_form                  flag
                milcoor                   whole
                dem_neighbor              whole
                nondem_neighbor           whole
                polity_neighbor_weight    real
                polity_neighbor           real
                lnrivalcap                real
                arableauge                flag
                warsaw                    flag
                _defense2                 flag
                dem_NONNATO               flag
                nondem_NONNATO            flag
                predemalliance            flag
                prenondemalliance         flag
                lnUSmil                   real
                lnUSSRmil                 real
                natomil                   real
                NATOmil_2=NATOmil         real
                lnNATOmil                 real
                LNdefense_capsum_nodem    real
                LNdefense_capsum_dem      real
                LNdefense_MILEX_dem       real
                LNdefense_MILEX_nodem     real
                LNdefense_MILEXnoUS_dem   real
                LNdefense_MILEXnoNATO_dem real
                defense_dem1              flag
                defense_nodem1            flag
                defense_capsum1           real
                MILGDP                    real
                LMILGDP                   real
                threatenv                 real
                """),
        ],
    };
}
