using Entente.Store.Catalogue;
using Entente.Store.Tables;

namespace Entente.Store.Reading;

/// <summary>Compares two versions of a dataset cell by cell, over the keys and columns that both have.</summary>
public static class VersionComparison
{
    /// <param name="store">The store that holds both.</param>
    /// <param name="older">The older version.</param>
    /// <param name="newer">The newer version.</param>
    /// <param name="most">How many changed cells to list for each table.</param>
    /// <param name="tolerance">Numbers that differ by no more than this, relative to the larger, count as equal; 0 for exact.</param>
    public static IReadOnlyList<TableChange> Of(DataStore store, DatasetVersion older, DatasetVersion newer, int most, double tolerance = 0) =>
        [.. from a in older.Tables join b in newer.Tables on a.Name equals b.Name select Compare(store, (older, a), (newer, b), most, tolerance)];

    private static TableChange Compare(DataStore store, (DatasetVersion Version, StoredTable Table) older, (DatasetVersion Version, StoredTable Table) newer, int most, double tolerance)
    {
        var (a, b) = (older.Table.Shape, newer.Table.Shape);
        string[] key = [.. a.Key.Where(k => b[k] is not null)];
        var shared = a.Columns.Where(c => b[c.Name] is not null && !key.Contains(c.Name)).ToList();
        bool isKeyed = key.Length > 0 && key.Length == a.Key.Count && b.Key.Count == a.Key.Count;
        string join = $"{DataStore.NameOf(older.Version, a.Name)} AS a FULL JOIN {DataStore.NameOf(newer.Version, b.Name)} AS b ON {string.Join(" AND ", key.Select(k => $"a.{Sql.Name(k)} IS NOT DISTINCT FROM b.{Sql.Name(k)}"))}";
        var (removed, added) = isKeyed
            ? store.Query($"SELECT count(*) FILTER (b.{Sql.Name(key[0])} IS NULL), count(*) FILTER (a.{Sql.Name(key[0])} IS NULL) FROM {join}", r => ((int)r.GetInt64(0), (int)r.GetInt64(1)))[0]
            : (0, 0);
        var both = isKeyed ? shared : [];
        string matched = $"a.{Sql.Name(key.FirstOrDefault() ?? "")} IS NOT NULL AND b.{Sql.Name(key.FirstOrDefault() ?? "")} IS NOT NULL";
        var changed = both.Count == 0 ? [] : store.Query(
            $"SELECT {string.Join(", ", both.Select(c => $"count(*) FILTER ({matched} AND {Differs(c, tolerance)})"))} FROM {join}",
            r => both.Select((c, i) => (c.Name, (int)r.GetInt64(i))).Where(c => c.Item2 > 0).ToList())[0];
        return new(a.Name, older.Table.Rows, newer.Table.Rows, added, removed)
        {
            ColumnsAdded = [.. b.Columns.Select(c => c.Name).Where(n => a[n] is null)],
            ColumnsRemoved = [.. a.Columns.Select(c => c.Name).Where(n => b[n] is null)],
            Changed = changed,
            Cells = Cells(store, join, matched, key, [.. both.Where(c => changed.Any(x => x.Name == c.Name))], most, tolerance),
        };
    }

    private static List<ChangedCell> Cells(DataStore store, string join, string matched, string[] key, List<Column> columns, int most, double tolerance)
    {
        if (columns.Count == 0 || most == 0)
            return [];
        string label = string.Join(" || ', ' || ", key.Select(k => $"{Sql.Text(k + " ")} || a.{Sql.Name(k)}"));
        string order = string.Join(", ", key.Select(Sql.Name));
        string keys = string.Join(", ", key.Select(k => $"a.{Sql.Name(k)} AS {Sql.Name(k)}"));
        var parts = columns.Select((c, i) =>
            $"SELECT {keys}, {label} AS label, {i} AS ordinal, {Sql.Text(c.Name)} AS name, a.{Sql.Name(c.Name)}::VARCHAR AS old, b.{Sql.Name(c.Name)}::VARCHAR AS new FROM {join} WHERE {matched} AND {Differs(c, tolerance)}");
        return store.Query($"SELECT label, name, old, new FROM ({string.Join(" UNION ALL ", parts)}) ORDER BY {order}, ordinal LIMIT {most}",
            r => new ChangedCell(r.GetString(0), r.GetString(1), r.IsDBNull(2) ? null : r.GetString(2), r.IsDBNull(3) ? null : r.GetString(3)));
    }

    private static string Differs(Column column, double tolerance)
    {
        var (a, b) = ($"a.{Sql.Name(column.Name)}", $"b.{Sql.Name(column.Name)}");
        string differ = $"{a} IS DISTINCT FROM {b}";
        return tolerance > 0 && column.Type is ColumnType.Real or ColumnType.Integer or ColumnType.Long
            ? $"({differ} AND NOT coalesce(abs({a} - {b}) <= {tolerance:R} * greatest(abs({a}), abs({b})), false))"
            : $"({differ})";
    }
}
