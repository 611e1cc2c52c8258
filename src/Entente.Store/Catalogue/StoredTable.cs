using Entente.Store.Tables;

namespace Entente.Store.Catalogue;

/// <summary>A table in the store.</summary>
/// <param name="Shape">What it holds.</param>
/// <param name="Rows">How many rows.</param>
/// <param name="File">Its Parquet file, relative to the folder of the store, with forward slashes.</param>
/// <param name="Sha256">The checksum of that file.</param>
public sealed record StoredTable(TableShape Shape, int Rows, string File, string Sha256)
{
    public string Name => Shape.Name;
}
