using Entente.Corpus;
using Entente.Store;
using Entente.Store.Catalogue;
using Entente.Store.Reading;
using Entente.Store.Tables;

namespace Entente.Panels.Rows;

/// <summary>Who was a member of a state system when: from the record, or from a list of states in the store.</summary>
internal static class Memberships
{
    /// <summary>The lists of states that a panel may follow: dataset, system, table, columns of code, name, first and last day (or year, month, day), microstates.</summary>
    private static readonly (string Dataset, StateSystem System, string Table, string Code, string Name, string[] First, string[] Last, string? Micro)[] Lists =
    [
        ("cow-states", StateSystem.Cow, "states", "ccode", "statenme", ["styear", "stmonth", "stday"], ["endyear", "endmonth", "endday"], null),
        ("gw-states", StateSystem.Gw, "states", "statenumber", "countryname", ["start"], ["end"], null),
        ("isard", StateSystem.Cow, "cw_system", "ccode", "cw_name", ["start"], ["end"], null),
        ("isard", StateSystem.Gw, "gw_system", "gwcode", "gw_name", ["start"], ["end"], "microstate"),
    ];

    public static IEnumerable<string> DatasetsFor(StateSystem system) => Lists.Where(l => l.System == system).Select(l => l.Dataset);

    /// <summary>The members as the record knows them, through the last day to which it was checked.</summary>
    public static List<MemberSpell> OfRecord(Record record, StateSystem system)
    {
        var spells = new List<MemberSpell>();
        foreach (var state in record.States.All)
        {
            if (system == StateSystem.Cow)
                foreach (var m in state.Cow)
                    spells.Add(new(m.Code.Number, state.NameOn(m.Days.First), m.Days.First, Min(m.Days.Last ?? record.CurrentThrough, record.CurrentThrough), null));
            else
                foreach (var m in state.Gw)
                    spells.Add(new(m.Code.Number, state.NameOn(m.Days.First), m.Days.First, Min(m.Days.Last ?? record.CurrentThrough, record.CurrentThrough), null));
        }
        return spells;
    }

    public static List<MemberSpell> OfDataset(DataStore store, DatasetVersion version, StateSystem system)
    {
        var list = Lists.First(l => l.Dataset == version.Dataset && l.System == system);
        string[] names = [list.Code, list.Name, .. list.First, .. list.Last, .. list.Micro is { } m ? new[] { m } : []];
        var columns = TableScan.Read(store, version, list.Table, names);
        var spells = new List<MemberSpell>();
        for (int row = 0; row < columns[0].Count; row++)
            spells.Add(new((int)columns[0].NumberAt(row), (string)columns[1].At(row)!, Day(columns, 2, list.First.Length, row), Day(columns, 2 + list.First.Length, list.Last.Length, row), IsMicrostate(row)));
        return spells;

        // Gleditsch and Ward's list of states leaves microstates out; COW's makes no difference.
        bool? IsMicrostate(int row) => list.Micro is not null ? columns[^1].NumberAt(row) == 1 : system == StateSystem.Gw ? false : null;
    }

    private static DateOnly Day(IReadOnlyList<Series> columns, int at, int parts, int row) =>
        parts == 1 ? (DateOnly)columns[at].At(row)! : new((int)columns[at].NumberAt(row), (int)columns[at + 1].NumberAt(row), (int)columns[at + 2].NumberAt(row));

    private static DateOnly Min(DateOnly a, DateOnly b) => a < b ? a : b;
}
