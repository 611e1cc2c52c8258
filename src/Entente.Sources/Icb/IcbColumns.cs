namespace Entente.Sources.Icb;

/// <summary>The coded columns of both levels, with what each code means by the project's two codebooks of version 12.</summary>
internal static class IcbColumns
{
    public const string OfCrisis = """
        break 1..9 what began the crisis: 1 a verbal act, 2 political, 3 economic, 4 an external change, 5 another act without violence, 6 a challenge within the state, 7 a military act without violence, 8 violence at another place, 9 violence
        trigent 2..999 who began it: a state's number, 995 internal, 996 no state, 997 several states
        yrtrig year year in which the first actor perceived the crisis
        motrig 1..12 month in which the first actor perceived the crisis
        datrig 1..88 day on which the first actor perceived the crisis; 66, 77 and 88 are no days
        yrterm year year in which the crisis ended for the last actor
        moterm 1..12 month in which the crisis ended for the last actor
        daterm 1..88 day on which the crisis ended for the last actor; 66, 77 and 88 are no days
        brexit whole days from the first perception of the crisis to its last end
        gravcr 0..7 gravest value threatened: 0 economic, 1 limited military damage, 2 political, 3 territory, 4 influence, 5 grave damage, 6 existence, 7 other
        crismg 1..8 chief technique of managing the crisis: 1 negotiation, 2 adjudication or arbitration, 3 mediation, 4 several without violence, 5 pressure that is not military, 6 military means without violence, 7 several with violence, 8 violence
        cenviosy 1..4 how central violence was: 1 none, 2 minor, 3 important, 4 preeminent
        sevviosy 1..4 how severe violence was as a technique of the crisis: 1 none, 2 minor clashes, 3 serious clashes, 4 full-scale war
        viol 1..4 extent of violence: 1 none, 2 minor clashes, 3 serious clashes, 4 full-scale war
        timvio 1..4 timing of violence: 1 none, 2 before the crisis, 3 it triggered the crisis, 4 afterwards
        iwcmb 1..10 crisis within a war: 1 no, 2 beginning of a war, 3 entry of a major actor, 4 a major power likely to enter, 5 a major power likely to leave, 6 technological escalation, 7 other major escalation, 8 defeat in battle, 9 internal deterioration, 10 other
        noactr whole number of states that were involved
        gpinv 1..7 involvement of the great powers to 1945: 1 case after 1945, 2 more than two little or not, 3 one or more much and the others little or not, 4 one or two actors and the others little or not, 5 one or two actors and the others in any degree, 6 more than two actors and the others little or not, 7 more than two actors and the others in any degree
        gpinvtp 1..5 involvement of the great powers to 1939: 1 case after 1939, 2 none, 3 low, 4 covert or semi-military, 5 military
        gpefcttp 1..7 effect of the great powers to 1939: 1 case after 1939, 2 no activity, 3 it escalated the crisis, 4 it did not help it to abate, 5 it helped marginally, 6 it helped much, 7 it helped most
        gpefactp 1..5 most effective activity of the great powers to 1939: 1 case after 1939, 2 none or ineffective, 3 low, 4 covert or semi-military, 5 military
        gppacetp 1..5 effect of the great powers on the pace of abatement to 1939: 1 case after 1939, 2 no activity, 3 slower, 4 none, 5 faster
        powinv 1..7 involvement of the USA and the USSR since 1945: 1 case before, 2 both little or not, 3 one much and the other little or not, 4 one an actor and the other little or not, 5 both much, 6 one an actor and the other much, 7 both actors
        usinv 1..4 involvement of the USA: 1 none, 2 low, 3 covert or semi-military, 4 military
        usefct 1..6 effect of the USA: 1 no activity, 2 it escalated the crisis, 3 it did not help it to abate, 4 it helped marginally, 5 it helped much, 6 it helped most
        usefac 1..5 most effective activity of the USA: 1 not involved, 2 ineffective, 3 low, 4 covert or semi-military, 5 military
        uspace 1..4 effect of the USA on the pace of abatement: 1 no activity, 2 slower, 3 none, 4 faster
        usactor 1..2 whether the USA was an actor in the crisis: 1 no, 2 yes
        suinv 1..4 involvement of the USSR or Russia: 1 none, 2 low, 3 covert or semi-military, 4 military
        suefct 1..6 effect of the USSR or Russia: 1 no activity, 2 it escalated the crisis, 3 it did not help it to abate, 4 it helped marginally, 5 it helped much, 6 it helped most
        suefac 1..5 most effective activity of the USSR or Russia: 1 not involved, 2 ineffective, 3 low, 4 covert or semi-military, 5 military
        supace 1..4 effect of the USSR or Russia on the pace of abatement: 1 no activity, 2 slower, 3 none, 4 faster
        suactor 1..2 whether the USSR or Russia was an actor in the crisis: 1 no, 2 yes
        soglact 0..7 who brought the global organisation in: 0 it did not exist, 1 nobody, 2 an actor, 3 a third party, 4 the USA, 5 the USSR, 6 the organisation itself, 7 several
        globorg 0..10 organ of the global organisation that was most active: 0 it did not exist, 1 none, 2 general or other, 3 Secretary-General, 4 Assembly, 5 Council; for higher codes see the codebook
        globactm 0..13 activity of the global organisation: 0 it did not exist, 1 none, 2 discussion, 3 fact-finding, 4 good offices, 5 condemnation, 6 call for action, 7 mediation, 8 arbitration, 9 sanctions, 10 observers, 11 it authorised force, 12 emergency force, 13 general or other
        globefct 0..6 effect of the global organisation: 0 it did not exist, 1 no activity, 2 it escalated the crisis, 3 it did not help it to abate, 4 it helped marginally, 5 it helped much, 6 it helped most
        globefor 0..6 most effective organ of the global organisation: 0 it did not exist, 1 none, 2 ineffective, 3 Secretary-General, 4 Assembly, 5 Council, 6 other
        globefac 0..14 most effective activity of the global organisation: 0 it did not exist, 1 none, 2 ineffective, 3 discussion, 4 fact-finding, 5 good offices, 6 condemnation, 7 call for action, 8 mediation, 9 arbitration, 10 sanctions, 11 observers, 12 it authorised force, 13 emergency force, 14 general or other
        globpace 0..4 effect of the global organisation on the pace of abatement: 0 it did not exist, 1 no activity, 2 slower, 3 none, 4 faster
        soract 0..7 who brought the regional organisation in: 0 it did not exist, 1 nobody, 2 an actor, 3 a third party, 4 the USA, 5 the USSR, 6 the organisation itself, 7 several
        regorg 0..15 regional organisation that was most active: 0 it did not exist, 1 none, 2 Arab League, 3 NATO, 4 OAS, 5 OAU, 6 SEATO, 7 Warsaw Pact, 8 CENTO, 10 other, 11 several, 12 European Union, 13 ASEAN, 14 CSCE or OSCE, 15 ECOWAS
        regactmb 0..13 activity of the regional organisation: 0 it did not exist, 1 none, 2 discussion, 3 fact-finding, 4 good offices, 5 condemnation, 6 call for action, 7 mediation, 8 arbitration, 9 sanctions, 10 observers, 11 emergency force, 12 several, 13 general or other
        roefct 0..6 effect of the regional organisation: 0 it did not exist, 1 no activity, 2 it escalated the crisis, 3 it did not help it to abate, 4 it helped marginally, 5 it helped much, 6 it helped most
        robody 0..16 regional organisation that was most effective: 0 it did not exist, 1 none, 2 ineffective, 3 Arab League, 4 NATO, 5 OAS, 6 OAU, 7 SEATO, 8 Warsaw Pact, 9 CENTO, 11 other, 12 several, 13 European Union, 14 ASEAN, 15 CSCE or OSCE, 16 ECOWAS
        roefac 0..13 most effective activity of the regional organisation: 0 it did not exist, 1 none, 2 ineffective, 3 discussion, 4 fact-finding, 5 good offices, 6 condemnation, 7 call for action, 8 mediation, 9 arbitration, 10 sanctions, 11 observers, 12 emergency force, 13 general or other
        ropace 0..4 effect of the regional organisation on the pace of abatement: 0 it did not exist, 1 no activity, 2 slower, 3 none, 4 faster
        subout 1..2 outcome: 1 ambiguous, 2 definite, victory or defeat for all
        forout 1..7 form of the outcome: 1 formal agreement, 2 semi-formal agreement, 3 tacit understanding, 4 unilateral act, 5 imposed agreement, 6 other, 7 the crisis faded
        exsat 1..7 who was satisfied with the outcome: 1 all, 2 most, 3 as many as not, 4 few, 5 nobody, 6 a single actor, 7 no adversaries
        outesr 1..3 whether the adversaries had another crisis within five years: 1 yes, 2 no, 3 too recent
        cractr 1..7 number of actors in the crisis, 7 for seven and more
        geostr 1..5 salience: 1 one subsystem, 2 several subsystems, 3 the dominant system and one subsystem, 4 the dominant system and several, 5 the global system
        hetero 1..5 attributes in which the adversaries differ, one more than their number: 1 none to 5 all four
        issues 1..5 issues: 1 one that is not military, 2 two that are not military, 3 a military one alone, 4 two with a military one, 5 three or more
        chacts 1..9 change of actors in its wake: 1 none, 2 orientation of a regime, 3 type of a regime, 4 a state made, kept or ended, 5 not the last crisis of the adversaries, 9 missing or too recent
        chall 1..9 change of alliances in its wake: 1 none, 2 cohesion of one, 3 entry or exit of an actor, 4 one formed or ended, 5 not the last crisis of the adversaries, 9 missing or too recent
        powch 1..9 change of power in its wake: 1 none, 2 between the adversaries, 3 ranks among the five most powerful, 4 who stands at the top, 5 not the last crisis of the adversaries, 9 missing or too recent
        rugach 1..9 change of the rules of the game in its wake: 1 none, 2 less consensus, 3 breakdown of consensus, 4 rules made or ended, 5 not the last crisis of the adversaries, 9 missing or too recent
        geog 1..99 region of the crisis: 9–15 Asia and the Middle East, 20–24 Africa, 30–35 Europe, 41–43 the Americas, 51 Australasia
        geogrel 1..3 how near the adversaries are: 1 contiguous, 2 near neighbours, 3 distant
        period 1..5 structure of the system: 1 multipolarity, 2 Second World War, 3 bipolarity, 4 polycentrism, 5 unipolarity
        syslevsy 1..4 level of the system: 1 subsystem, 2 mainly subsystem, 3 mainly dominant system, 4 dominant system
        protrac 1..3 protracted conflict: 1 none, 2 one without a long war, 3 one with a long war
        pcid 0..99 the protracted conflict, or a code from 40 to 44 for none; see the codebook
        powdissy whole discrepancy of power between the adversaries, 0 for none
        ethnic 1..3 ethnic conflict: 1 secessionist, 2 irredentist, 3 not ethnic
        ethconf 1..4 conflict driven by ethnicity: 1 secessionist, 2 irredentist, 3 other, 4 not
        stressad whole highest level of stress of an actor, from the threat and the discrepancy of power
        sourdt 1..7 sources: 1 all kinds, 2 without documents, 3 without memoirs, 4 without articles, 5 without documents and memoirs, 6 chronological archives, 7 such archives and memoirs
        mediate 1..4 mediation: 1 none, 2 asked for and not given, 3 offered and not taken, 4 done
        mednum 1..3 mediators: 1 none, 2 one or one team, 3 several
        medwho 1..7 who mediated: 1 nobody, 2 international organisation, 3 regional organisation, 4 private transnational organisation, 5 a state, 6 several states, 7 a person
        medtime 1..3 timing of the mediation: 1 none, 2 began before the crisis, 3 began afterwards
        yrmedst year year in which the mediation began
        momedst 1..12 month in which the mediation began
        damedst 1..88 day on which the mediation began; 66, 77 and 88 are no days
        yrmedend year year in which the mediation ended
        momedend 1..12 month in which the mediation ended
        damedend 1..88 day on which the mediation ended; 66, 77 and 88 are no days
        yrmedfin year year in which a mediation that went on after the crisis ended
        momedfin 1..12 month in which a mediation that went on after the crisis ended
        damedfin 1..88 day on which a mediation that went on after the crisis ended; 66, 77 and 88 are no days
        medgoal 1..3 goal of the mediation: 1 none, 2 to manage the crisis, 3 to resolve the conflict
        medfacl 1..3 mediator facilitated: 1 no mediation, 2 no, 3 yes
        medform 1..3 mediator formulated proposals: 1 no mediation, 2 no, 3 yes
        medmanip 1..3 mediator used leverage: 1 no mediation, 2 no, 3 yes
        medstyle 1..4 highest style of mediation: 1 none, 2 facilitation, 3 formulation, 4 manipulation
        medstefc 1..5 most effective style of mediation: 1 none, 2 facilitation, 3 formulation, 4 manipulation, 5 ineffective
        medefct 1..6 effect of mediation: 1 none took place, 2 no effect, 3 the crisis escalated, 4 tension eased a little, 5 it was important, 6 it was most important
        medpace 1..4 effect of mediation on the pace: 1 none took place, 2 slower, 3 none, 4 faster
        """;

    private const string Involvement = "1 none, 2 neutral, 3 political, 4 economic, 5 propaganda, 6 covert, 7 semi-military, 8 military, 9 an actor itself";

    private const string Attitude = "1 activity favourably, 2 neutrally, 3 unfavourably; 4 inactivity favourably, 5 neutrally, 6 unfavourably; 8 an actor itself";

    private const string Trend = "1 rising much, 2 as usual, 3 falling much, 4 newly independent state";

    public const string OfActor = $"""
        triggr 1..9 what began the crisis for the state: 1 a verbal act, 2 political, 3 economic, 4 an external change, 5 another act without violence, 6 a challenge within the state, 7 a military act without violence, 8 violence at another place, 9 violence
        yrtrig year year in which the state perceived the crisis
        motrig 1..12 month in which the state perceived the crisis
        datrig 1..88 day on which the state perceived the crisis; 66, 77 and 88 are no days
        trigent 2..999 who began it: a state's number, or a code for others
        trigloc 1..2 location of the trigger: 1 outside the state, 2 within
        southv 2..999 source of the threat: a state's number, or a code for others
        southpow 1..4 power of the source of the threat: 1 small, 2 middle, 3 great, 4 superpower
        sizedu 1..9 size of the decisional unit: 1 up to four persons, 2 five to ten, 3 more; for 9 see the codebook
        strcdu 1..4 structure of the decisional unit: 1 institutional, 2 ad hoc, 3 both, 4 other
        comlev 1..8 highest level of communication: 1 head of state, 2 head of government, 3 minister, 4 diplomat, 5 bureaucrat, 6 no official, 7 other, 8 no communication
        majres 1..9 major response: 1 none, 2 verbal, 3 political, 4 economic, 5 other without violence, 6 military without violence, 7 several with such, 8 violence, 9 several with violence
        yerres year year of the major response
        monres 1..12 month of the major response
        dayres 1..88 day of the major response; 66, 77 and 88 are no days
        trgresra whole days from the trigger to the major response, the first counted
        crismg 1..8 chief technique of managing the crisis: 1 negotiation, 2 adjudication or arbitration, 3 mediation, 4 several without violence, 5 pressure that is not military, 6 military means without violence, 7 several with violence, 8 violence
        cenvio 1..4 how central violence was: 1 none, 2 minor, 3 important, 4 preeminent
        sevvio 1..4 how severe violence was: 1 none, 2 minor clashes, 3 serious clashes, 4 full-scale war
        usinv 1..9 involvement of the USA: {Involvement}
        usfavr 1..8 how the state saw the USA: {Attitude}
        suinv 1..9 involvement of the USSR or Russia: {Involvement}
        sufavr 1..8 how the state saw the USSR or Russia: {Attitude}
        gbinv 0..9 involvement of Great Britain to 1945: 0 case after 1945, {Involvement}
        gbfavr 0..8 how the state saw Great Britain to 1945: 0 case after 1945, {Attitude}
        frinv 0..9 involvement of France to 1945: 0 case after 1945, {Involvement}
        frfavr 0..8 how the state saw France to 1945: 0 case after 1945, {Attitude}
        itinv 0..9 involvement of Italy to 1945: 0 case after 1945, {Involvement}
        itfavr 0..8 how the state saw Italy to 1945: 0 case after 1945, {Attitude}
        grinv 0..9 involvement of Germany to 1945: 0 case after 1945, {Involvement}
        grfavr 0..8 how the state saw Germany to 1945: 0 case after 1945, {Attitude}
        jpinv 0..9 involvement of Japan to 1945: 0 case after 1945, {Involvement}
        jpfavr 0..8 how the state saw Japan to 1945: 0 case after 1945, {Attitude}
        globorg 1..6 organ of the global organisation that was most active: 1 it did not exist, 2 none, 3 general or other, 4 Secretary-General, 5 Assembly, 6 Council
        globact 1..15 activity of the global organisation: 1 it did not exist, 2 none, 3 discussion, 4 fact-finding, 5 good offices, 6 condemnation, 7 call for action, 8 mediation, 9 arbitration, 10 adjudication, 11 sanctions, 12 observers, 13 it authorised force, 14 emergency force, 15 general or other
        globfavr 1..7 how the state saw the global organisation: 1 it did not exist, 2 activity favourably, 3 neutrally, 4 unfavourably; 5 inactivity favourably, 6 neutrally, 7 unfavourably
        regorg 0..14 regional organisation that was most active: 0 it did not exist, 1 none, 2 Arab League, 3 NATO, 4 OAS, 5 OAU, 6 SEATO, 7 CENTO, 8 Warsaw Pact, 9 several, 10 other, 11 European Union, 12 ASEAN, 13 CSCE or OSCE, 14 ECOWAS
        regact 0..14 activity of the regional organisation: 0 it did not exist, 1 none, 2 discussion, 3 fact-finding, 4 good offices, 5 condemnation, 6 call for action, 7 mediation, 8 arbitration, 9 adjudication, 10 sanctions, 11 observers, 12 emergency force, 13 several, 14 general or other
        rofavr 0..6 how the state saw the regional organisation: 0 it did not exist, 1 activity favourably, 2 neutrally, 3 unfavourably; 4 inactivity favourably, 5 neutrally, 6 unfavourably
        outcom 1..9 outcome for the state: 1 victory, 2 compromise, 3 stalemate, 4 defeat, 5 other; for 9 see the codebook
        outfor 1..15 form of the outcome: 1 formal agreement, 2 semi-formal agreement, 3 tacit understanding, 4 own act, 5 an ally's, 6 the adversary's, 7 compliance, 8 it imposed, 9 it was imposed upon, 10 spillover, 11 global organisation, 12 ally, 13 internal or no state, 14 other, 15 faded
        outevl 1..9 who was satisfied with the outcome: 1 all, 2 the state alone, 3 the adversaries alone, 4 nobody; for 9 see the codebook
        outesr 1..3 whether the adversaries had another crisis within five years: 1 yes, 2 no, 3 too recent
        yrterm year year in which the crisis ended for the state
        moterm 1..12 month in which the crisis ended for the state
        daterm 1..88 day on which the crisis ended for the state; 66, 77 and 88 are no days
        trgterra whole days from the trigger to the end, the first counted
        resterra whole days from the major response to the end, the first counted
        actloc 1..99 region of the state: 9–15 Asia and the Middle East, 20–24 Africa, 30–35 Europe, 41–43 the Americas, 51 Australasia
        geog 1..99 region of the crisis, by the same numbers
        cractloc 1..4 how near the crisis lay to the state: 1 on its territory, 2 in its sub-region, 3 on its continent, 4 elsewhere
        noactr whole number of states that were involved
        stainsys whole number of states in the system, as COW counts them
        period 1..5 structure of the system: 1 multipolarity, 2 Second World War, 3 bipolarity, 4 polycentrism, 5 unipolarity
        syslev 1..2 level of the system: 1 subsystem, 2 dominant system
        pc 1..3 protracted conflict: 1 none, 2 one, 3 one with a long war
        pcid 0..99 the protracted conflict, or a code from 40 to 44 for none; see the codebook
        viol 1..4 extent of violence: 1 none, 2 minor clashes, 3 serious clashes, 4 full-scale war
        iwc 1..10 crisis within a war: 1 no, 2 entry of a major actor, 3 a major actor likely to enter, 4 exit of a major actor, 5 a major power likely to leave, 6 technological escalation, 7 other major escalation, 8 defeat in battle, 9 internal deterioration, 10 other
        powdis whole discrepancy of power between the state and its adversary
        gpinv 1..7 involvement of the great powers to 1945: 1 case afterwards, 2 none, 3 two or more little, 4 one much and the others little or not, 5 two or more much, 6 one an actor and the others little or not, 7 one an actor and the others much
        powinv 1..7 involvement of the USA and the USSR since 1945: 1 case before, 2 none, or one little, 3 both little, 4 one much and the other little or not, 5 both much, 6 one an actor and the other little or not, 7 one an actor and the other much
        age 1..8 independent since: 1 before 1648, 2 1648–1814, 3 1815–1918, 4 1919–1945, 5 1945–1957, 6 1958–1966, 7 1967–1989, 8 later
        territ 1..3 territory: 1 up to 50,000 square miles, 2 up to 500,000, 3 more
        regime 1..5 regime: 1 democratic, 2 civil authoritarian, 3 direct military rule, 4 indirect military rule, 5 dual authority
        durreg 1..3 duration of the regime: 1 up to two years, 2 three to 25, 3 more
        allycap 1..4 allies: 1 none, 2 a great power or superpower informally, 3 formally, 4 it leads an alliance
        globmemb 1..4 member of: 1 both global organisations, 2 the League of Nations, 3 the United Nations, 4 neither
        nuclear 1..4 nuclear weapons: 1 none, 2 foreseeable, 3 possessed, 4 with a second strike
        powsta 1..4 power: 1 small, 2 middle, 3 great, 4 superpower
        issue 1..4 issue: 1 military and security, 2 political and diplomatic, 3 economic and developmental, 4 cultural and of status
        chissu 1..6 issue to which it changed: 1 to 4 as before, 5 other, 6 no change
        gravty 0..7 gravest value threatened: 0 economic, 1 limited military damage, 2 political, 3 territory, 4 influence, 5 grave damage, 6 existence, 7 other
        pethin 0..7 threat to the influence of a superpower: 0 case before 1945, 1 no threat to influence, 2 none to that of a superpower, 3 in the global balance, 4 within its bloc, 5 with clients outside, 6 with the non-aligned, 7 with the adversary's bloc
        col 1..4 cost of living: {Trend}
        unemp 1..4 unemployment: {Trend}
        inflat 1..4 inflation: {Trend}
        foodpr 1..4 food prices: {Trend}
        labstr 1..4 labour unrest: {Trend}
        short 1..4 shortages: {Trend}
        econdt 1..4 economic problems as a whole: {Trend}
        regrep 1..4 repression: {Trend} or government in exile
        socunr 1..4 social unrest: {Trend} or government in exile
        massvl 1..4 mass violence: {Trend} or government in exile
        gvinst 1..4 instability of the government: {Trend} or government in exile
        sourdt 1..4 sources: 1 all kinds, 2 without documents, memoirs or articles, 3 without documents and memoirs, 4 chronologies alone
        """;
}
