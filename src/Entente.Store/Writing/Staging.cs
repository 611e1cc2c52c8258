using DuckDB.NET.Data;
using Entente.Store.Tables;

namespace Entente.Store.Writing;

/// <summary>The room in which tables stand before they are written: a DuckDB of its own, in memory.</summary>
public sealed class Staging : IDisposable
{
    private readonly DuckDBConnection _connection = new("DataSource=:memory:");
    private int _tables;

    public Staging() => _connection.Open();

    public StagedTable Load(TableData data) => new(_connection, $"t{++_tables}", data);

    public void Dispose() => _connection.Dispose();
}
