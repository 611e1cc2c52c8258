using Entente.Domain.Text;
using Entente.Sources.Archigos;
using Entente.Sources.Atop;
using Entente.Sources.CShapes;
using Entente.Sources.CapitalDistance;
using Entente.Sources.Chisols;
using Entente.Sources.Coups;
using Entente.Sources.CowContiguity;
using Entente.Sources.CowDiplomaticExchange;
using Entente.Sources.CowDyadicMid;
using Entente.Sources.CowMid;
using Entente.Sources.CowNmc;
using Entente.Sources.CowStates;
using Entente.Sources.CowTerritorialChange;
using Entente.Sources.CowTrade;
using Entente.Sources.CowWars;
using Entente.Sources.Dcad;
using Entente.Sources.Dcid;
using Entente.Sources.Desta;
using Entente.Sources.EmbassiesWikidata;
using Entente.Sources.Fetching;
using Entente.Sources.FisheriesTreaties;
using Entente.Sources.GmlMid;
using Entente.Sources.GwStates;
using Entente.Sources.Hief;
using Entente.Sources.HoffAmen;
using Entente.Sources.Icb;
using Entente.Sources.IcewsDyadYear;
using Entente.Sources.InternationalPeace;
using Entente.Sources.Isard;
using Entente.Sources.JointExercises;
using Entente.Sources.NatoDefexp;
using Entente.Sources.Peacesciencer;
using Entente.Sources.Polity;
using Entente.Sources.Rdmc;
using Entente.Sources.Reign;
using Entente.Sources.Replication;
using Entente.Sources.Rivalries;
using Entente.Sources.Rules;
using Entente.Sources.SipriArmsTransfers;
using Entente.Sources.SipriMilex;
using Entente.Sources.Troopdata;
using Entente.Sources.UcdpPrioAcd;
using Entente.Sources.UnIdealPoints;
using Entente.Sources.UnVotes;
using Entente.Sources.UsMissions;
using Entente.Sources.UsVisits;
using Entente.Sources.VDem;
using Entente.Sources.WorldBank;

namespace Entente.Sources;

/// <summary>All datasets that this program reads.</summary>
public static class SourceCatalogue
{
    private static readonly Source[] Unordered =
    [
        Alley2021Source.Source,
        ArchigosSource.Source,
        AtopSource.Source,
        BensonClinton2016Source.Source,
        BerkemeierFuhrmann2018Source.Source,
        CShapesSource.Source,
        CapitalDistanceSource.Source,
        ChisolsSource.Source,
        Chou2013Source.Source,
        CoupsSource.Source,
        CowContiguitySource.Source,
        CowDiplomaticExchangeSource.Source,
        CowDyadicMidSource.Source,
        CowMidSource.Source,
        CowNmcSource.Source,
        CowStatesSource.Source,
        CowTerritorialChangeSource.Source,
        CowTradeSource.Source,
        CowWarsSource.Source,
        CranmerDesmaraisMenninga2012Source.Source,
        DcadSource.Source,
        DcidSource.Source,
        DestaSource.Source,
        DiGiuseppePoast2016Source.Source,
        EmbassiesWikidataSource.Source,
        FisheriesTreatiesSource.Source,
        GiblerMillerLittle2016Source.Source,
        GmlMidSource.Source,
        GwStatesSource.Source,
        HiefSource.Source,
        HoffAmenSource.Source,
        IcbSource.Source,
        IcewsDyadYearSource.Source,
        InternationalPeaceSource.Source,
        IsardSource.Source,
        JointExercisesSource.Source,
        LeedsAnac2005Source.Source,
        McManusNieman2019Source.Source,
        NatoDefexpSource.Source,
        PeacesciencerSource.Source,
        PolitySource.Source,
        RdmcSource.Source,
        ReignSource.Source,
        RivalriesSource.Source,
        RussettOneal2001Source.Source,
        SipriArmsTransfersSource.Source,
        SipriMilexSource.Source,
        TroopdataSource.Source,
        UcdpPrioAcdSource.Source,
        UnIdealPointsSource.Source,
        UnVotesSource.Source,
        UsMissionsSource.Source,
        UsVisitsSource.Source,
        VDemSource.Source,
        Weeks2008Source.Source,
        WorldBankSource.Source,
    ];

    /// <summary>All datasets, by id.</summary>
    public static IReadOnlyList<Source> All { get; } = [.. Unordered.OrderBy(s => s.Id, StringComparer.Ordinal)];

    /// <exception cref="ImportException">There is none of that id, or it is withheld; the message says why or names the nearest.</exception>
    public static Source Find(string id) => All.FirstOrDefault(s => s.Id.Equals(id, StringComparison.OrdinalIgnoreCase))
        ?? throw new ImportException(Withheld.Reason(id) ?? $"'{id}' is no dataset that this program reads.{Nearest.Hint(id, All.Select(s => s.Id))} All of them: entente data list --known");
}
