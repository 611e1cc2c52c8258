using System.Data;
using Entente.Domain.States;
using Entente.Domain.Time;
using Entente.Domain.Treaties;
using Entente.Sources.Atop;
using Entente.Store;
using Entente.Store.Catalogue;

namespace Entente.Studies.Atlas.Layers;

/// <summary>All layers that datasets can give, in the order in which they are offered.</summary>
internal static class LayerCatalogue
{
    // The day on which the list of missions was taken from Wikidata.
    private static readonly DateOnly MissionsListed = new(2022, 11, 16);

    public static IReadOnlyList<LayerRule> All { get; } =
    [
        Atop("atop-help", "ATOP: help in war", "is bound to help the other in war, as ATOP codes it", ObligationKind.Defence, ObligationKind.Offence),
        Atop("atop-neutrality", "ATOP: neutrality, no attack", "is bound to stay neutral or not to attack, as ATOP codes it", ObligationKind.Neutrality, ObligationKind.NonAggression),
        Atop("atop-consultation", "ATOP: consultation", "is bound to consult the other, as ATOP codes it", ObligationKind.Consultation),
        new("rivalry", "Strategic rivalries", "sees a rival in the other (Thompson, Sakuwa and Suhas)", "peacesciencer", "tss_rivalries", Years("tss_rivalries", "start", "\"end\"")) { Days = Between(1494, 2020) },
        new("rivalry-2012", "Strategic rivalries to 2010", "sees a rival in the other (Thompson and Dreyer)", "rivalries", "strategic", Rivalries2012) { Days = Between(1494, 2010) },
        new("dispute", "Militarised disputes", "threatens, displays or uses force against the other, by the days of the dispute", "cow-dyadic-mid", "directed_dyads", Spells("directed_dyads", "statea", "stateb", "first_day", "last_day")) { Days = Between(1816, 2014) },
        new("war", "Wars between states", "is at war with the other", "cow-wars", "directed_dyads", Spells("directed_dyads", "statea", "stateb", "first_day", "last_day")) { Days = Between(1816, 2010) },
        new("defence-agreement", "Agreements on defence cooperation", "has an agreement on defence cooperation with the other, which obliges nobody to help", "dcad", "agreements", Agreements) { Days = Between(1980, 2010) },
        new("mission", "Embassies in November 2022", "keeps an embassy in the other, as Wikidata knew it on 16 November 2022", "embassies-wikidata", "missions", Missions) { IsDirected = true, Days = (MissionsListed, MissionsListed) },
        new("us-mission", "Embassies and legations of the United States", "keeps an embassy or a legation in the other", "us-missions", "cow_spells", AmericanMissions) { IsDirected = true, Days = (new(1816, 1, 1), new(2023, 12, 31)) },
    ];

    private static LayerRule Atop(string id, string title, string meaning, params ObligationKind[] kinds) =>
        new(id, title, meaning, "atop", "members", (store, version, states) => Obligations(store, version, states, kinds)) { IsDirected = true, Days = Between(1815, 2018) };

    private static IEnumerable<LayerTie> Obligations(DataStore store, DatasetVersion version, LayerStates states, ObligationKind[] kinds) =>
        from treaty in AtopObligations.Read(store, states.Register, version.Version).Treaties
        from tie in TieStudy.Of(treaty)
        where kinds.Contains(tie.Kind)
        from promisor in tie.Promisors
        from beneficiary in tie.Beneficiaries
        where promisor != beneficiary
        select new LayerTie(promisor, beneficiary, tie.Days.First, tie.Days.Last ?? LastOf(2018));

    private static IEnumerable<LayerTie> Rivalries2012(DataStore store, DatasetVersion version, LayerStates states) =>
        store.Query($"SELECT sidea, sideb, CAST(styear AS INTEGER), CAST(endyear AS INTEGER) FROM {DataStore.NameOf(version, "strategic")}",
            r => (A: r.GetString(0), B: r.GetString(1), First: FirstOf(r.GetInt32(2)), Last: LastOf(r.GetInt32(3)))).Where(r => r.Last >= Asking.Beginning)
            .Select(r => new LayerTie(Either(d => states.Named(r.A, d), r.First, r.Last), Either(d => states.Named(r.B, d), r.First, r.Last), r.First, r.Last));

    private static IEnumerable<LayerTie> Agreements(DataStore store, DatasetVersion version, LayerStates states) =>
        store.Query($"SELECT CAST(ccode1 AS INTEGER), CAST(ccode2 AS INTEGER), coalesce(in_force, signed), CAST(endYearEstimate AS INTEGER) FROM {DataStore.NameOf(version, "agreements")} WHERE coalesce(in_force, signed) IS NOT NULL",
            r => Tie(states, r.GetInt32(0), r.GetInt32(1), EdtfDate.Parse(r.GetString(2)).Earliest, LastOf(r.GetInt32(3)))).Where(t => t.First <= t.Last);

    private static List<LayerTie> Missions(DataStore store, DatasetVersion version, LayerStates states) =>
        store.Query($"SELECT DISTINCT operator, country FROM {DataStore.NameOf(version, "missions")} WHERE type = 'embassy'",
            r => new LayerTie(states.Named(r.GetString(0), MissionsListed), states.Named(r.GetString(1), MissionsListed), MissionsListed, MissionsListed));

    private static List<LayerTie> AmericanMissions(DataStore store, DatasetVersion version, LayerStates states) =>
        store.Query($"SELECT CAST(country_code_cow AS INTEGER), CAST(date_start AS VARCHAR), CAST(date_end AS VARCHAR) FROM {DataStore.NameOf(version, "cow_spells")} WHERE us_mission_status IN ('Embassy', 'Legation')",
            r => Tie(states, 2, r.GetInt32(0), Day(r.GetString(1)), Day(r.GetString(2))));

    // Rows of pairs with two years.
    private static Func<DataStore, DatasetVersion, LayerStates, IEnumerable<LayerTie>> Years(string table, string first, string last) => (store, version, states) =>
        store.Query($"SELECT CAST(ccode1 AS INTEGER), CAST(ccode2 AS INTEGER), CAST({first} AS INTEGER), CAST({last} AS INTEGER) FROM {DataStore.NameOf(version, table)}", r => (A: r.GetInt32(0), B: r.GetInt32(1), First: FirstOf(r.GetInt32(2)), Last: LastOf(r.GetInt32(3))))
            .Where(r => r.Last >= Asking.Beginning).Select(r => Tie(states, r.A, r.B, r.First, r.Last));

    // Rows of directed pairs with dates as precise as the source knows them.
    private static Func<DataStore, DatasetVersion, LayerStates, IEnumerable<LayerTie>> Spells(string table, string a, string b, string first, string last) => (store, version, states) =>
        store.Query($"SELECT DISTINCT CAST({a} AS INTEGER), CAST({b} AS INTEGER), {first}, {last} FROM {DataStore.NameOf(version, table)} WHERE {a} < {b} AND {first} IS NOT NULL AND {last} IS NOT NULL",
            r => Tie(states, r.GetInt32(0), r.GetInt32(1), EdtfDate.Parse(r.GetString(2)).Earliest, EdtfDate.Parse(r.GetString(3)).Latest)).Where(t => t.First <= t.Last);

    private static LayerTie Tie(LayerStates states, int a, int b, DateOnly first, DateOnly last) =>
        new(Either(d => states.Cow(a, d), first, last), Either(d => states.Cow(b, d), first, last), first, last);

    // A state may have come into being after the source's first day: then its last tells who it was.
    private static StateId Either(Func<DateOnly, StateId> find, DateOnly first, DateOnly last) => find(first) is { IsNone: false } state ? state : find(last);

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd");

    private static DateOnly FirstOf(int year) => new(year, 1, 1);

    private static DateOnly LastOf(int year) => new(year, 12, 31);

    private static (DateOnly First, DateOnly Last) Between(int first, int last) => (FirstOf(first), LastOf(last));
}
