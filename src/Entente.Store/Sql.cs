using System.Data;
using DuckDB.NET.Data;

namespace Entente.Store;

/// <summary>The few ways in which the store speaks to DuckDB.</summary>
internal static class Sql
{
    /// <summary>A name, quoted.</summary>
    public static string Name(string name) => $"\"{name.Replace("\"", "\"\"")}\"";

    /// <summary>A text literal, quoted.</summary>
    public static string Text(string text) => $"'{text.Replace("'", "''")}'";

    public static void Run(DuckDBConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    public static List<T> Ask<T>(DuckDBConnection connection, string sql, Func<IDataRecord, T> row)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        var rows = new List<T>();
        while (reader.Read())
            rows.Add(row(reader));
        return rows;
    }
}
