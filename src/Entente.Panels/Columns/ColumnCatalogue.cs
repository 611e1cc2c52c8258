using Entente.Domain.Text;

namespace Entente.Panels.Columns;

/// <summary>Every column that can be had for a state system from what a store holds, found by name, by family or by searching.</summary>
public sealed class ColumnCatalogue
{
    private static readonly ColumnFamily[] Chosen =
    [
        new NamesFamily(),
        new TableFamily("nmc", "national material capabilities (COW)", ("cow-nmc", "states", ["milex", "milper", "irst", "pec", "tpop", "upop", "cinc"])),
        new TableFamily("democracy", "democracy: extended UDS, Polity, V-Dem polyarchy", ("isard", "cw_democracy", Democracy), ("isard", "gw_democracy", Democracy)),
        new TableFamily("gdp-pop", "simulated GDP and population (Fariss et al.)", ("isard", "cw_gdppop", Product), ("isard", "gw_gdppop", Product)),
        new MajorsFamily(),
        new PowersFamily(),
        new NumbersFamily(),
        new ContiguityFamily(),
        new RelevanceFamily(),
        new CapitalDistanceFamily(),
        new MinimumDistanceFamily(),
        new AtopFlagsFamily(),
        new ObligationFamily("obligations", "obligations by the record, through today, with days in force", "entente_", isAtop: false),
        new ObligationFamily("atop-obligations", "obligations by ATOP's members and phases, with days in force", "atopd_", isAtop: true),
        new DisputeFamily(DisputeSource.Cow),
        new DisputeFamily(DisputeSource.Gml),
        new StateDisputeFamily(),
        new WarFamily(),
        new CivilWarFamily("cow-civil-wars", "wars within a state (COW)", null),
        new CivilWarFamily("cow-civil-wars-central", "wars within a state for control of it (COW)", "central control"),
        new CivilWarFamily("cow-civil-wars-local", "wars within a state over local issues (COW)", "local issues"),
        new RivalriesFamily(),
        new PairSpellFamily("td-rivalries", "rivalries (Thompson and Dreyer)", "td_rivalries", "tdrivalry", "rivalryno", "a rivalry goes on", ["type1", "type2", "type3"]),
        new PairSpellFamily("arms-races", "arms races (Gibler, Rider and Hutchison)", "grh_arms_races", "armsrace", "race_id", "an arms race goes on", []),
        new TableFamily("igos", "shared and own memberships of international organisations (COW)", ("peacesciencer", "cow_igo_sy", ["sum_igo_full", "sum_igo_associate", "sum_igo_observer", "sum_igo_anytype"]), ("peacesciencer", "cow_igo_ndy", ["dyadigos"])),
        new TableFamily("trade", "imports and exports (COW)", ("peacesciencer", "cow_trade_sy", ["imports", "exports"])),
        new TableFamily("trade-flows", "trade between two states (COW)", ("cow-trade", "dyadic", ["flow1", "flow2", "smoothflow1", "smoothflow2"])),
        new UcdpFamily("ucdp", "armed conflict (UCDP/PRIO)"),
        new UcdpFamily("ucdp-intrastate", "armed conflict within a state (UCDP/PRIO)") { Types = ["intrastate"] },
        new UcdpFamily("ucdp-internationalized", "armed conflict within a state in which another takes part (UCDP/PRIO)") { Types = ["II"] },
        new UcdpFamily("ucdp-civil", "armed conflict within a state, whether or not another takes part (UCDP/PRIO)") { Types = ["intrastate", "II"] },
        new UcdpFamily("ucdp-interstate", "armed conflict between states (UCDP/PRIO)") { Types = ["interstate"] },
        new UcdpFamily("ucdp-extrasystemic", "armed conflict of a state with a party outside all states (UCDP/PRIO)") { Types = ["extrasystemic"] },
        new UcdpFamily("ucdp-territory", "armed conflict over territory (UCDP/PRIO)") { Issue = "territory" },
        new UcdpFamily("ucdp-government", "armed conflict over government (UCDP/PRIO)") { Issue = "government" },
        new UcdpFamily("ucdp-wars", "armed conflict of at least 1,000 deaths in the year (UCDP/PRIO)") { IsOfWars = true },
        new TableFamily("ucdp-onsets", "new armed conflicts and episodes (UCDP/PRIO)", ("peacesciencer", "ucdp_onsets", ["sumnewconf", "sumonset1", "sumonset2", "sumonset3", "sumonset5", "sumonset10"])) { HasZerosInPackage = true },
        new EthnicFamily(),
        new TableFamily("territorial-threat", "latent external territorial threat", ("peacesciencer", "terrthreat", [])),
        new TableFamily("leaders-of-year", "leaders of a state in a year: changes, how many, who on the first and the last day (Archigos)", ("peacesciencer", "archigossums", ["leadertransition", "irregular", "n_leaders", "jan1obsid", "dec31obsid"])),
        new CountryFamily("world-bank-figures", "gross domestic product and population (World Bank)", CountryTable.Product, CountryTable.Population),
        new CountryFamily("military-spending", "military expenditure (SIPRI)", CountryTable.Spending, CountryTable.ConstantSpending, CountryTable.ShareOfProduct),
    ];

    private static readonly string[] NoColumns = [];
    private readonly List<(ColumnFamily Family, PanelColumnInfo Column)> _all = [];
    private readonly List<ColumnFamily> _families;

    internal ColumnCatalogue(PanelSources sources)
    {
        _families = [.. Chosen, .. sources.All.Select(v => v.Dataset).Where(d => Chosen.All(f => f.Name != d)).Order(StringComparer.Ordinal).Select(d => new AutomaticFamily(d))];
        foreach (var family in _families)
            foreach (var column in family.Offer(sources))
                _all.Add((family, column));
    }

    private static string[] Democracy => ["euds", "aeuds", "polity2", "v2x_polyarchy"];

    private static string[] Product => ["mrgdppc", "sd_mrgdppc", "pwtrgdp", "sd_pwtrgdp", "pwtpop", "sd_pwtpop"];

    /// <summary>All columns: first those of the families with names of their own, then dataset by dataset.</summary>
    public IEnumerable<PanelColumnInfo> Columns => _all.Select(c => c.Column);

    /// <summary>Names and titles of the families that have a column.</summary>
    public IEnumerable<(string Name, string Title)> Families => _families.Where(f => _all.Exists(c => c.Family == f)).Select(f => (f.Name, f.Title));

    /// <summary>The columns whose name, family, source or label has all the words of a search.</summary>
    public IEnumerable<PanelColumnInfo> Search(string? words)
    {
        string[] parts = words?.Split(' ', StringSplitOptions.RemoveEmptyEntries) ?? NoColumns;
        return Columns.Where(c => parts.All(p => $"{c.Name} {c.FullName} {c.Family} {c.Source} {c.Label}".Contains(p, StringComparison.OrdinalIgnoreCase)));
    }

    /// <summary>What a name stands for at the levels that a unit has: a family's main columns, or the column of that name that counts.</summary>
    internal List<(ColumnFamily Family, PanelColumnInfo Column)> Find(string name, Func<PanelColumnInfo, bool> isHad)
    {
        var had = _all.Where(c => isHad(c.Column)).ToList();
        var family = had.Where(c => c.Column.Family == name && !c.Column.IsDetail).ToList();
        if (family.Count == 0)
            family = [.. had.Where(c => c.Family.StandsInFor == name && !c.Column.IsDetail)];
        if (family.Count > 0)
            return family;
        var full = had.Where(c => c.Column.FullName == name || $"{c.Column.Family}.{c.Column.Name}" == name).ToList();
        if (full.Count > 0)
            return [full[0]];
        var named = had.Where(c => c.Column.Name == name).ToList();
        if (named.Count <= 1)
            return named;
        // A family with a name of its own goes before what merely lies in the store, and its main columns before what is had by name alone.
        var chosen = named.Where(c => c.Family is not AutomaticFamily).OrderBy(c => c.Column.IsDetail).ToList();
        if (chosen.Count == 1 || (chosen.Count > 0 && !chosen[0].Column.IsDetail))
            return [chosen[0]];
        string[] names = [.. (chosen.Count > 0 ? chosen.Select(c => $"{c.Column.Family}.{c.Column.Name}") : named.Select(c => c.Column.FullName)).Take(6)];
        throw new PanelException($"'{name}' stands in several {(chosen.Count > 0 ? "families" : "tables")}: {string.Join(", ", names)}. Name the one that is meant.");
    }

    /// <summary>The message for a name that stands for nothing here.</summary>
    internal string Unknown(string name, string unit, Func<PanelColumnInfo, bool> isHad, IReadOnlyList<PanelColumnInfo> own)
    {
        if (_all.Find(c => c.Column.Name == name || c.Column.Family == name || c.Column.FullName == name) is { Column: { } elsewhere })
            return $"'{name}' is about {(elsewhere.Level == ColumnLevel.Dyad ? "pairs of states" : "single states")}, which a panel by {unit} does not have. See what it has: entente columns --unit {unit}";
        if (Chosen.FirstOrDefault(f => f.Name == name) is { } family)
            return $"'{name}' needs a dataset that the store does not hold: {string.Join(", ", family.Needs)}. Import it: entente data add {(family.Needs.Count > 0 ? family.Needs[0] : "")} PATH";
        var had = _all.Where(c => isHad(c.Column)).ToList();
        string[] known = [.. own.Select(c => c.Name), .. had.Select(c => c.Column.Name), .. had.Select(c => c.Column.Family)];
        return $"There is no column or family '{name}'.{Nearest.Hint(name, known)} Search with: entente columns {name}";
    }
}
