namespace Entente.Studies.Data;

/// <summary>A table in the store.</summary>
public sealed record TableView(string Name, string Of, int Rows, int Columns, int? FirstYear, int? LastYear);
