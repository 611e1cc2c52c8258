using Entente.Domain.Data;
using Entente.Domain.States;
using Entente.Domain.Time;
using Entente.Panels.Columns;
using Entente.Panels.Recipes;
using Entente.Panels.Rows;
using Entente.Store.Catalogue;
using Entente.Store.Provenance;
using Entente.Store.Reading;
using Entente.Store.Tables;

namespace Entente.Panels;

/// <summary>A panel while it is being built: its states and pairs by year, the tables it has read, what there is to tell of it.</summary>
internal sealed class PanelContext(PanelSources sources, StateYears states, Recipe recipe, bool isDirected)
{
    private const string CrosswalkTable = "gw_cw_panel";

    private readonly Dictionary<string, (Dictionary<(int, int, int), int> Rows, List<(DisputeRule Rule, int Removed)> Log)> _reduced = new(StringComparer.Ordinal);
    private readonly Dictionary<(string, string, string, string), Series> _series = [];
    private readonly Dictionary<(string, string, string), TablePlaces> _statePlaces = [];
    private readonly Dictionary<(string, string, string), TablePlaces> _dyadPlaces = [];
    private readonly Dictionary<string, DatasetVersion> _used = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HashSet<string>> _tables = new(StringComparer.Ordinal);
    private readonly Dictionary<string, object> _once = new(StringComparer.Ordinal);
    private readonly List<string> _notes = [];
    private readonly Dictionary<bool, List<DutySpell>> _duties = [];
    private DyadYears? _dyads;
    private readonly Dictionary<(int, int), StateId[]> _others = [];
    private ILookup<int, (StateId Id, Spell Days)>? _bearers;
    private StateId[]? _ids;
    private ILookup<(int, int), int>? _crosswalk;
    private Dictionary<(StateId, int), List<int>>? _rowsOfIds;

    public PanelSources Sources { get; } = sources;

    public StateYears States { get; } = states;

    public bool IsDirected { get; } = isDirected;

    public Recipe Recipe { get; } = recipe;

    /// <summary>How several disputes of a pair in a year become one.</summary>
    public IReadOnlyList<DisputeRule> Duplicates => Recipe.Duplicates;

    public DyadYears Dyads => _dyads ??= new(States, IsDirected);

    /// <summary>What the maker of the panel should know: duplicates reduced, rows of a source that found no place.</summary>
    public IReadOnlyList<string> Notes => _notes;

    /// <summary>The datasets from which something was taken.</summary>
    public IEnumerable<DatasetVersion> Used => _used.Values.OrderBy(v => v.Dataset, StringComparer.Ordinal).ThenBy(v => v.Version, StringComparer.Ordinal);

    /// <summary>The works behind the tables that were read, and the record where it was used.</summary>
    public IEnumerable<Citation> Citations =>
        Used.SelectMany(v => v.CitationsOf(_tables.GetValueOrDefault(v.Dataset) ?? [])).DistinctBy(c => c.Key).Concat(UsesRecord ? [Sources.RecordCitation] : []);

    /// <summary>Whether the record's treaties or its list of states are used.</summary>
    public bool UsesRecord { get; set; } = recipe.Membership == "record";

    public void Note(string text)
    {
        if (!_notes.Contains(text))
            _notes.Add(text);
    }

    public DatasetVersion Version(string dataset)
    {
        var version = Sources.Find(dataset) ?? throw new PanelException($"The store holds no dataset '{dataset}', which the panel needs. Import it first: entente data add {dataset} PATH");
        return _used[$"{dataset} {version.Version}"] = version;
    }

    /// <summary>Something that several columns need; made once.</summary>
    public T Once<T>(string name, Func<T> make)
        where T : notnull
    {
        if (_once.TryGetValue(name, out object? known))
            return (T)known;
        var made = make();
        _once[name] = made;
        return made;
    }

    /// <summary>Says that something is taken from a version, so that it is cited.</summary>
    public void Use(DatasetVersion version) => _used[$"{version.Dataset} {version.Version}"] = version;

    /// <summary>A column of a table; each is read once.</summary>
    public Series Read(DatasetVersion version, string table, string column) => Read(version, table, [column])[0];

    public IReadOnlyList<Series> Read(DatasetVersion version, string table, IReadOnlyList<string> columns)
    {
        (_tables.TryGetValue(version.Dataset, out var tables) ? tables : _tables[version.Dataset] = new(StringComparer.Ordinal)).Add(table);
        string[] missing = [.. columns.Where(c => !_series.ContainsKey((version.Dataset, version.Version, table, c)))];
        if (missing.Length > 0)
        {
            var read = TableScan.Read(Sources.Store, version, table, missing);
            for (int i = 0; i < missing.Length; i++)
                _series[(version.Dataset, version.Version, table, missing[i])] = read[i];
        }
        return [.. columns.Select(c => _series[(version.Dataset, version.Version, table, c)])];
    }

    /// <summary>The whole numbers of a column that has no empty cells; 0 where it has.</summary>
    public int[] Integers(DatasetVersion version, string table, string column)
    {
        var series = Read(version, table, column);
        if (series is Series<int> { Absences: null } whole)
            return whole.Values;
        int[] numbers = new int[series.Count];
        for (int i = 0; i < numbers.Length; i++)
            numbers[i] = series.AbsenceAt(i) == Absence.Present ? (int)series.NumberAt(i) : 0;
        return numbers;
    }

    /// <summary>
    /// The rows of <see cref="States"/> to which a number of either system points in a year; of the other system by way of the state itself, or, like
    /// peacesciencer, by the crosswalk of years, where a state has one number of the other system in a year or none.
    /// </summary>
    public void Rows(ColumnRole system, int code, int year, List<int> rows)
    {
        if (system == OwnRole || Crosswalk is not { } crosswalk)
        {
            RowsByRecord(system, code, year, rows);
            return;
        }
        rows.Clear();
        foreach (int own in crosswalk[(code, year)])
            if (States.Find(own, year) is >= 0 and var row)
                rows.Add(row);
    }

    /// <summary>The rows to which a number points in a year; of the other system always by way of the state itself.</summary>
    public void RowsByRecord(ColumnRole system, int code, int year, List<int> rows)
    {
        rows.Clear();
        if (year < States.FirstYear || year > States.LastYear)
            return;
        if (system == OwnRole)
        {
            int row = States.Find(code, year);
            if (row >= 0)
                rows.Add(row);
            return;
        }
        foreach (var id in _others.TryGetValue((code, year), out var ids) ? ids : _others[(code, year)] = [.. Others[code].Where(b => b.Days.First <= new DateOnly(year, 12, 31) && !(b.Days.Last < new DateOnly(year, 1, 1))).Select(b => b.Id).Append(StateOf(system, code, year) ?? default).Distinct()])
            if (RowsOfIds.TryGetValue((id, year), out var known))
                rows.AddRange(known.Where(r => !rows.Contains(r)));
    }

    /// <summary>The state behind each row of <see cref="States"/>, as the record knows it.</summary>
    public StateId[] Ids => _ids ??= [.. Enumerable.Range(0, States.Count).Select(i => StateOf(OwnRole, States.Codes[i], States.Years[i]) ?? default)];

    /// <summary>Whether a number of either system stands for the very state that a row has at the end of its year.</summary>
    public bool IsOf(ColumnRole system, int code, int row) => StateOf(system, code, States.Years[row]) == Ids[row];

    /// <summary>The rows of each state and year. A number that passed from one state to another within a year (345 in 1918, 1992 and 2006) makes its row that of both.</summary>
    public Dictionary<(StateId, int), List<int>> RowsOfIds
    {
        get
        {
            if (_rowsOfIds is not null)
                return _rowsOfIds;
            _rowsOfIds = [];
            var bearers = Bearers(Sources.System);
            for (int i = 0; i < States.Count; i++)
            {
                DateOnly first = new(States.Years[i], 1, 1), last = new(States.Years[i], 12, 31);
                foreach (var id in bearers[States.Codes[i]].Where(b => b.Days.First <= last && !(b.Days.Last < first)).Select(b => b.Id).Append(Ids[i]).Distinct())
                {
                    if (id.IsNone)
                        continue;
                    if (!_rowsOfIds.TryGetValue((id, States.Years[i]), out var rows))
                        _rowsOfIds[(id, States.Years[i])] = rows = [];
                    rows.Add(i);
                }
            }
            return _rowsOfIds;
        }
    }

    private ColumnRole OwnRole => Sources.System == StateSystem.Cow ? ColumnRole.CowState : ColumnRole.GwState;

    // By number of the other system and year the numbers of the panel's own; null where the state itself decides.
    private ILookup<(int, int), int>? Crosswalk
    {
        get
        {
            if (_crosswalk is not null || !Recipe.IsLikePeacesciencer || Sources.Find("isard")?[CrosswalkTable] is null)
                return _crosswalk;
            var version = Version("isard");
            var (other, own) = Sources.System == StateSystem.Cow ? ("gwcode", "ccode") : ("ccode", "gwcode");
            var cells = Read(version, CrosswalkTable, [other, own, "year"]);
            return _crosswalk = Enumerable.Range(0, cells[0].Count).Where(i => cells[0].AbsenceAt(i) == Absence.Present && cells[1].AbsenceAt(i) == Absence.Present)
                .ToLookup(i => ((int)cells[0].NumberAt(i), (int)cells[2].NumberAt(i)), i => (int)cells[1].NumberAt(i));
        }
    }

    // Who bears the numbers of the system that is not the panel's.
    private ILookup<int, (StateId Id, Spell Days)> Others => _bearers ??= Bearers(Sources.System == StateSystem.Cow ? StateSystem.Gw : StateSystem.Cow);

    private ILookup<int, (StateId Id, Spell Days)> Bearers(StateSystem system) =>
        (system == StateSystem.Cow
            ? Sources.Record.States.All.SelectMany(s => s.Cow.Select(m => (m.Code.Number, s.Id, m.Days)))
            : Sources.Record.States.All.SelectMany(s => s.Gw.Select(m => (m.Code.Number, s.Id, m.Days)))).ToLookup(b => b.Number, b => (b.Id, b.Days));

    /// <summary>The disputes that the rules leave; reduced once.</summary>
    public (Dictionary<(int, int, int), int> Rows, List<(DisputeRule Rule, int Removed)> Log) Reduced(DisputeSource source, DatasetVersion version, IReadOnlyList<DisputeRule> rules) =>
        _reduced.TryGetValue(source.Family, out var known) ? known : _reduced[source.Family] = source.Reduce(this, version, rules);

    /// <summary>The runs of days of obligations, of ATOP or of the record; worked out once.</summary>
    public IReadOnlyList<DutySpell> Duties(bool isAtop, Func<List<DutySpell>> make) => _duties.TryGetValue(isAtop, out var known) ? known : _duties[isAtop] = make();

    public TablePlaces StatePlaces(DatasetVersion version, string table)
    {
        if (!_statePlaces.TryGetValue((version.Dataset, version.Version, table), out var places))
            _statePlaces[(version.Dataset, version.Version, table)] = places = Placing.OfStates(this, version, table);
        return places;
    }

    public TablePlaces DyadPlaces(DatasetVersion version, string table)
    {
        if (!_dyadPlaces.TryGetValue((version.Dataset, version.Version, table), out var places))
            _dyadPlaces[(version.Dataset, version.Version, table)] = places = Placing.OfDyads(this, version, table);
        return places;
    }

    /// <summary>Why a table without a row for a case of a year has none.</summary>
    public static Absence Missing(TableShape shape, int year) =>
        shape.Years is { } years && (year < years.First || year > years.Last) ? Absence.BeyondCoverage : shape.ListsOnlyCases ? Absence.NotApplicable : Absence.NotCoded;

    private StateId? StateOf(ColumnRole system, int code, int year)
    {
        foreach (var day in (ReadOnlySpan<DateOnly>)[new(year, 12, 31), new(year, 7, 1), new(year, 1, 1)])
            if ((system == ColumnRole.CowState ? Sources.Record.States.ByCow(code, day) : Sources.Record.States.ByGw(code, day)) is { } state)
                return state.Id;
        return null;
    }
}
