using DuckDB.NET.Data;
using DuckDB.NET.Native;
using Entente.Store.Tables;

namespace Entente.Store.Writing;

/// <summary>A table as it stands in memory, to be asked whether it is right before it is written.</summary>
public sealed class StagedTable
{
    private readonly DuckDBConnection _connection;
    private readonly string _name;

    internal StagedTable(DuckDBConnection connection, string name, TableData data)
    {
        (_connection, _name, Data) = (connection, name, data);
        Sql.Run(connection, $"CREATE TABLE {Sql.Name(name)} ({string.Join(", ", Definitions(data.Shape))})");
        ChunkAppender.Append(connection, name, data);
    }

    public TableData Data { get; }

    public TableShape Shape => Data.Shape;

    /// <summary>The first two rows (from 0) that bear the same key; null when every key is borne once.</summary>
    public (int First, int Second)? FirstRepeatedKey()
    {
        if (Shape.Key.Count == 0 || Data.Rows == 0)
            return null;
        // The cheap question first: most tables have no repeated key.
        if (KeyHashes.AreDistinct(Data))
            return null;
        string keys = string.Join(", ", Shape.Key.Select(Sql.Name));
        return Sql.Ask(_connection,
            $"SELECT min(rowid), min(rowid) FILTER (rowid > first) FROM (SELECT rowid, {keys}, min(rowid) OVER (PARTITION BY {keys}) AS first FROM {Sql.Name(_name)}) GROUP BY {keys} HAVING count(*) > 1 ORDER BY 1 LIMIT 1",
            r => ((int, int)?)((int)r.GetInt64(0), (int)r.GetInt64(1))).FirstOrDefault();
    }

    internal void WriteParquet(string path) =>
        Sql.Run(_connection, $"COPY {Sql.Name(_name)} TO {Sql.Text(path)} (FORMAT parquet, COMPRESSION zstd)");

    internal void Drop() => Sql.Run(_connection, $"DROP TABLE {Sql.Name(_name)}");

    internal static DuckDBType TypeOf(ColumnType type) => type switch
    {
        ColumnType.Integer => DuckDBType.Integer,
        ColumnType.Long => DuckDBType.BigInt,
        ColumnType.Real => DuckDBType.Double,
        ColumnType.Day => DuckDBType.Date,
        _ => DuckDBType.Varchar,
    };

    private static IEnumerable<string> Definitions(TableShape shape)
    {
        foreach (var column in shape.Columns)
        {
            yield return $"{Sql.Name(column.Name)} {Word(column.Type)}";
            if (column.HasReasons)
                yield return $"{Sql.Name(column.ReasonName)} UTINYINT";
            if (column.HasMeanings)
                yield return $"{Sql.Name(column.MeaningName)} VARCHAR";
        }
    }

    internal static string Word(ColumnType type) => type switch
    {
        ColumnType.Integer => "INTEGER",
        ColumnType.Long => "BIGINT",
        ColumnType.Real => "DOUBLE",
        ColumnType.Day => "DATE",
        _ => "VARCHAR",
    };
}
