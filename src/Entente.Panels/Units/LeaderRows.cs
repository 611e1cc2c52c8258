using Entente.Domain.Data;
using Entente.Panels.Columns;
using Entente.Panels.Rows;
using Entente.Store.Catalogue;
using Entente.Store.Tables;

namespace Entente.Panels.Units;

/// <summary>Leaders by state, beginning and year (Archigos), each year in which they were in office while their state was a member.</summary>
internal sealed class LeaderRows : UnitRows
{
    private const string Table = "archigos";
    private static readonly string[] OfTables = ["LEAD", "lwuf"];

    private readonly DatasetVersion _version;
    private readonly int[] _leader;
    private readonly int[] _state;
    private readonly int[] _year;
    private readonly int[] _code;

    /// <param name="panel">The panel.</param>
    /// <param name="keepsAll">Whether years outside the state's membership stay.</param>
    public LeaderRows(PanelContext panel, bool keepsAll)
        : base(panel)
    {
        _version = panel.Version("peacesciencer");
        int[] codes = panel.Integers(_version, Table, "gwcode"), from = panel.Integers(_version, Table, "startdate"), to = panel.Integers(_version, Table, "enddate");
        List<int> leaders = [], states = [], years = [], own = [], rows = [];
        for (int i = 0; i < codes.Length; i++)
            for (int year = DateOnly.FromDayNumber(from[i]).Year; year <= DateOnly.FromDayNumber(to[i]).Year; year++)
            {
                if (panel.Recipe.Years is { } asked && (year < asked.First || year > asked.Last))
                    continue;
                int first = Math.Max(from[i], new DateOnly(year, 1, 1).DayNumber), last = Math.Min(to[i], new DateOnly(year, 12, 31).DayNumber);
                panel.RowsByRecord(ColumnRole.GwState, codes[i], year, rows);
                bool isIn = false;
                foreach (int row in rows.Where(r => Overlaps(r, first, last)))
                {
                    Add(i, row, year, panel.States.Codes[row]);
                    isIn = true;
                }
                // A leader who left before the state became a member in the year, or came after it was none any more, has the state's figures of that year.
                if (!isIn && keepsAll)
                    Add(i, rows.Count > 0 ? rows[0] : Pick.Nowhere(Absence.OutsideMembership), year, codes[i]);
            }
        (_leader, _state, _year, _code) = ([.. leaders], [.. states], [.. years], [.. own]);

        void Add(int leader, int state, int year, int code)
        {
            leaders.Add(leader);
            states.Add(state);
            years.Add(year);
            own.Add(code);
        }
    }

    public override int Owns => 1;

    /// <summary>Which leader each row is about, by the order of the table.</summary>
    public int[] Leader => _leader;

    public int[] State => _state;

    public int[] Year => _year;

    /// <summary>The first and the last day of a row's year on which its leader was in office.</summary>
    public (int First, int Last) InOffice(int row)
    {
        int from = Panel.Integers(_version, Table, "startdate")[_leader[row]], to = Panel.Integers(_version, Table, "enddate")[_leader[row]];
        return (Math.Max(from, new DateOnly(_year[row], 1, 1).DayNumber), Math.Min(to, new DateOnly(_year[row], 12, 31).DayNumber));
    }

    /// <summary>The leader's tenure, as Archigos names it.</summary>
    public string NameOf(int row) => (string)Panel.Read(_version, Table, "obsid").At(_leader[row])!;

    public override IEnumerable<PanelColumn> Keys() =>
    [
        new("obsid", KeyInfo("obsid", ColumnLevel.Unit, "id", "leader's spell in office", ColumnType.Text), 0, OfLeaders("obsid")),
        new(Code, KeyInfo(Code, ColumnLevel.Unit, Panel.Sources.System == StateSystem.Cow ? "COW number" : "GW number", "state"), 0, Series.Whole(_code)),
        new("year", KeyInfo("year", ColumnLevel.Unit, "year", "calendar year"), 0, Series.Whole(_year)),
    ];

    public override IEnumerable<Block> Blocks() => [new(_leader.Length, [_state], FindPairs) { Owns = [null] }];

    public override IEnumerable<PanelColumnInfo> Own()
    {
        var archigos = _version[Table]!.Shape;
        foreach (string name in (string[])["leader", "gender"])
            yield return Info("leader", archigos, archigos[name]!);
        yield return new("leaderage", "leader", ColumnLevel.Unit, ColumnType.Integer, "years", "year less year of birth") { Dataset = _version.Dataset, Version = _version.Version, Table = Table };
        yield return new("yrinoffice", "leader", ColumnLevel.Unit, ColumnType.Integer, "years", "the how-manieth calendar year in office") { Dataset = _version.Dataset, Version = _version.Version, Table = Table };
        foreach (string name in (string[])["yrborn", "startdate", "enddate", "entry", "exit", "exitcode"])
            yield return Info("leader", archigos, archigos[name]!) with { IsDetail = true };
        if (Panel.Sources.System == StateSystem.Cow && _version[LeaderDisputes.Table] is not null)
            foreach (var column in LeaderDisputes.Columns(_version))
                yield return column;
        foreach (string table in OfTables)
            if (_version[table] is { } stored)
                foreach (var column in stored.Shape.Columns.Where(c => c.Role == ColumnRole.Value && archigos[c.Name] is null))
                    yield return Info(table.ToLowerInvariant(), stored.Shape, column);
    }

    public override LevelColumn MakeOwn(PanelColumnInfo column)
    {
        Panel.Use(_version);
        if (column.Name == "yrinoffice")
        {
            int[] start = Panel.Integers(_version, Table, "startdate");
            return new(Series.Whole([.. _leader.Select((l, i) => _year[i] - DateOnly.FromDayNumber(start[l]).Year + 1)]));
        }
        if (column.Table == LeaderDisputes.Table)
            return LeaderDisputes.Make(column, Panel, _version, this);
        if (column.Name == "leaderage")
        {
            var born = OfLeaders("yrborn");
            Absence[] absences = [.. Enumerable.Range(0, born.Count).Select(born.AbsenceAt)];
            return new(Series.Whole([.. _year.Select((y, i) => double.IsNaN(born.NumberAt(i)) ? 0 : y - (int)born.NumberAt(i))], absences));
        }
        return new(column.Table == Table ? OfLeaders(column.Name) : OfTable(column));
    }

    private Series OfLeaders(string column) => TableCells.Gather(Panel.Read(_version, Table, column), _leader, isZeroWithoutCase: false);

    private Series OfTable(PanelColumnInfo column)
    {
        var ids = Panel.Read(_version, column.Table!, "obsid");
        var at = new Dictionary<string, int>(StringComparer.Ordinal);
        for (int i = 0; i < ids.Count; i++)
            at.TryAdd((string)ids.At(i)!, i);
        var leaders = Panel.Read(_version, Table, "obsid");
        int[] places = [.. _leader.Select(l => at.TryGetValue((string)leaders.At(l)!, out int row) ? row : Pick.Nowhere(Absence.NotCoded))];
        return TableCells.Gather(Panel.Read(_version, column.Table!, column.Name), places, isZeroWithoutCase: false);
    }

    private PanelColumnInfo Info(string family, TableShape shape, Column column) =>
        new(column.Name, family, ColumnLevel.Unit, column.Type, column.Unit, column.Label) { Dataset = _version.Dataset, Version = _version.Version, Table = shape.Name };

    private bool Overlaps(int row, int first, int last)
    {
        if (first <= Panel.States.To[row] && Panel.States.From[row] <= last)
            return true;
        for (int day = first; day <= last; day++)
            if (Panel.States.IsMemberOn(row, day))
                return true;
        return false;
    }
}
