namespace Entente.Studies.Panels;

/// <summary>Columns that are asked for under one name.</summary>
/// <param name="Name">The name.</param>
/// <param name="Title">What they are about.</param>
/// <param name="Columns">How many there are.</param>
public sealed record FamilyView(string Name, string Title, int Columns);
