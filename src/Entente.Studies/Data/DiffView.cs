namespace Entente.Studies.Data;

/// <summary>How two versions of a dataset differ.</summary>
public sealed record DiffView(string Dataset, string Old, string New, IReadOnlyList<TableDiffView> Tables)
{
    public bool AreEqual => Tables.All(t => t.IsEqual);
}
