namespace Entente.Sources.Icb;

/// <summary>The coded columns of both levels. What each code means stands in the project's two codebooks.</summary>
internal static class IcbColumns
{
    public const string OfCrisis = """
        break 1..9 what began the crisis, from a verbal act to violence
        trigent 2..999 who began it: a state's number, or a code for others
        yrtrig year year in which the crisis began
        motrig 1..12 month in which the crisis began
        datrig 1..88 day on which the crisis began; 66, 77 and 88 are no days
        yrterm year year in which the crisis ended
        moterm 1..12 month in which the crisis ended
        daterm 1..88 day on which the crisis ended; 66, 77 and 88 are no days
        brexit whole days from the beginning of the crisis to its end
        gravcr 0..7 gravest value threatened: 0 economic, 1 limited military damage, 2 political, 3 territory, 4 influence, 5 grave damage, 6 existence, 7 other
        crismg 1..8 chief technique of managing the crisis, from 1 negotiation to 8 violence
        cenviosy 1..4 how central violence was, from 1 not used to 4 preeminent
        sevviosy 1..4 how severe violence was as a technique of the crisis, from 1 none to 4 full-scale war
        viol 1..4 extent of violence, from 1 none to 4 full-scale war
        timvio 1..4 timing of violence
        iwcmb 1..10 whether the crisis lay within a war, and of which kind
        noactr whole number of states that were involved
        gpinv 1..7 involvement of the great powers
        gpinvtp 1..5 involvement of the great powers, by type
        gpefcttp 1..7 effect of the great powers on the end of the crisis, by type
        gpefactp 1..5 most effective activity of the great powers, by type
        gppacetp 1..5 effect of the great powers on the pace of abatement, by type
        powinv 1..7 involvement by powers
        usinv 1..4 involvement of the USA
        usefct 1..6 effect of the USA on the end of the crisis
        usefac 1..5 most effective activity of the USA
        uspace 1..4 effect of the USA on the pace of abatement
        usactor 1..2 whether the USA was an actor in the crisis
        suinv 1..4 involvement of the Soviet Union or Russia
        suefct 1..6 effect of the Soviet Union or Russia on the end of the crisis
        suefac 1..5 most effective activity of the Soviet Union or Russia
        supace 1..4 effect of the Soviet Union or Russia on the pace of abatement
        suactor 1..2 whether the Soviet Union or Russia was an actor in the crisis
        soglact 0..7 source of the global organisation's activity
        globorg 0..10 organ of the global organisation that was most active
        globactm 0..13 activity of the global organisation
        globefct 0..6 effect of the global organisation on the end of the crisis
        globefor 0..6
        globefac 0..14 most effective activity of the global organisation
        globpace 0..4 effect of the global organisation on the pace of abatement
        soract 0..7 source of the regional organisation's activity
        regorg 0..15 regional organisation that was most active
        regactmb 0..13 activity of the regional organisation
        roefct 0..6 effect of the regional organisation on the end of the crisis
        robody 0..16
        roefac 0..13 most effective activity of the regional organisation
        ropace 0..4 effect of the regional organisation on the pace of abatement
        subout 1..2 substance of the outcome
        forout 1..7 form of the outcome
        exsat 1..7 extent to which the actors were satisfied with the outcome
        outesr 1..3 whether tension between the adversaries rose or fell afterwards
        cractr 1..7 number of actors in the crisis, 7 for seven and more
        geostr 1..5 geostrategic salience
        hetero 1..5 heterogeneity of the adversaries
        issues 1..5 issues of the crisis
        chacts 1..9 change of actors or regimes in its wake
        chall 1..9 change of alliances in its wake
        powch 1..9 change of the distribution of power in its wake
        rugach 1..9 change of the rules of the game in its wake
        geog 1..99 region of the crisis
        geogrel 1..3
        period 1..5 structure of the system: 1 multipolarity, 2 Second World War, 3 bipolarity, 4 polycentrism, 5 unipolarity
        syslevsy 1..4 level of the system on which the crisis lay
        protrac 1..3 whether the crisis was part of a protracted conflict
        pcid 0..99 the protracted conflict
        powdissy whole discrepancy of power between the adversaries
        ethnic 1..3 whether the crisis was related to ethnicity
        ethconf 1..4 kind of ethnic conflict
        stressad whole
        sourdt 1..7 source of data
        mediate 1..4 whether there was mediation
        mednum 1..3 number of mediators
        medwho 1..7 who mediated
        medtime 1..3 timing of the mediation
        yrmedst year year in which the mediation began
        momedst 1..12 month in which the mediation began
        damedst 1..88 day on which the mediation began; 66, 77 and 88 are no days
        yrmedend year year in which the mediation ended
        momedend 1..12 month in which the mediation ended
        damedend 1..88 day on which the mediation ended; 66, 77 and 88 are no days
        yrmedfin year
        momedfin 1..12
        damedfin 1..88
        medgoal 1..3 goal of the mediation
        medfacl 1..3 whether the mediator facilitated
        medform 1..3 whether the mediator formulated proposals
        medmanip 1..3 whether the mediator used leverage
        medstyle 1..4 highest style of mediation
        medstefc 1..5 most effective style of mediation
        medefct 1..6 effect of mediation on the end of the crisis
        medpace 1..4 effect of mediation on the pace of abatement
        """;

    public const string OfActor = """
        triggr 1..9 what began the crisis for the state, from a verbal act to violence
        yrtrig year year in which the crisis began for the state
        motrig 1..12 month in which the crisis began for the state
        datrig 1..88 day on which the crisis began for the state; 66, 77 and 88 are no days
        trigent 2..999 who began it: a state's number, or a code for others
        trigloc 1..2 location of the trigger
        southv 2..999 source of the threat: a state's number, or a code for others
        southpow 1..4 power status of the source of the threat
        sizedu 1..9 size of the decisional unit
        strcdu 1..4 structure of the decisional unit
        comlev 1..8 highest level of communication
        majres 1..9 major response, from 1 none to 9 violence
        yerres year year of the major response
        monres 1..12 month of the major response
        dayres 1..88 day of the major response; 66, 77 and 88 are no days
        trgresra whole days from the trigger to the major response, the first counted
        crismg 1..8 chief technique of managing the crisis, from 1 negotiation to 8 violence
        cenvio 1..4 how central violence was, from 1 not used to 4 preeminent
        sevvio 1..4 how severe violence was, from 1 none to 4 full-scale war
        usinv 1..9 involvement of the USA
        usfavr 1..8 effect of the USA, as the state saw it
        suinv 1..9 involvement of the Soviet Union or Russia
        sufavr 1..8 effect of the Soviet Union or Russia, as the state saw it
        gbinv 0..9 involvement of Great Britain
        gbfavr 0..8 effect of Great Britain, as the state saw it
        frinv 0..9 involvement of France
        frfavr 0..8 effect of France, as the state saw it
        itinv 0..9 involvement of Italy
        itfavr 0..8 effect of Italy, as the state saw it
        grinv 0..9 involvement of Germany
        grfavr 0..8 effect of Germany, as the state saw it
        jpinv 0..9 involvement of Japan
        jpfavr 0..8 effect of Japan, as the state saw it
        globorg 1..6 organ of the global organisation that was most active
        globact 1..15 activity of the global organisation
        globfavr 1..7 effect of the global organisation, as the state saw it
        regorg 0..14 regional organisation that was most active
        regact 0..14 activity of the regional organisation
        rofavr 0..6 effect of the regional organisation, as the state saw it
        outcom 1..9 substance of the outcome for the state
        outfor 1..15 form of the outcome
        outevl 1..9 how satisfied the state was with the outcome
        outesr 1..3 whether tension with the adversary rose or fell afterwards
        yrterm year year in which the crisis ended for the state
        moterm 1..12 month in which the crisis ended for the state
        daterm 1..88 day on which the crisis ended for the state; 66, 77 and 88 are no days
        trgterra whole days from the trigger to the end, the first counted
        resterra whole days from the major response to the end, the first counted
        actloc 1..99 region of the state
        geog 1..99 region of the crisis
        cractloc 1..4 how near the crisis lay to the state
        noactr whole number of states that were involved
        stainsys whole number of states in the system
        period 1..5 structure of the system: 1 multipolarity, 2 Second World War, 3 bipolarity, 4 polycentrism, 5 unipolarity
        syslev 1..2 level of the system on which the crisis lay
        pc 1..3 whether the crisis was part of a protracted conflict
        pcid 0..99 the protracted conflict
        viol 1..4 extent of violence, from 1 none to 4 full-scale war
        iwc 1..10 whether the crisis lay within a war, and of which kind
        powdis whole discrepancy of power between the state and its adversary
        gpinv 1..7 involvement of the great powers
        powinv 1..7 involvement by powers
        age 1..8 age of the state
        territ 1..3 size of the state's territory
        regime 1..5 type of regime
        durreg 1..3 duration of the regime
        allycap 1..4 capability of allies
        globmemb 1..4 membership in the global organisation
        nuclear 1..4 nuclear capability
        powsta 1..4 power status
        issue 1..4 issue of the crisis
        chissu 1..6
        gravty 0..7 gravest value threatened: 0 economic, 1 limited military damage, 2 political, 3 territory, 4 influence, 5 grave damage, 6 existence, 7 other
        pethin 0..7
        col 1..4 whether the cost of living was rising
        unemp 1..4 whether unemployment was rising
        inflat 1..4 whether inflation was rising
        foodpr 1..4 whether food prices were rising
        labstr 1..4 whether labour was in unrest
        short 1..4 whether there were shortages
        econdt 1..4 economic condition as a whole
        regrep 1..4 whether the regime repressed
        socunr 1..4 whether there was social unrest
        massvl 1..4 whether there was mass violence
        gvinst 1..4 whether the government was unstable
        sourdt 1..4 source of data
        """;
}
