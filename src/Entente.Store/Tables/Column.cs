namespace Entente.Store.Tables;

/// <summary>What a column means: stored with the table, so that a store explains itself.</summary>
/// <param name="Name">Its name, as the source spells it.</param>
/// <param name="Type">How its values are stored.</param>
/// <param name="Unit">The unit of its values as published ("thousand persons"), or what kind of value it is ("code", "share, 0–1", "yes = 1").</param>
/// <param name="Label">One line on what it tells.</param>
public sealed record Column(string Name, ColumnType Type, string Unit, string Label)
{
    public ColumnRole Role { get; init; }

    /// <summary>Whether empty cells have more than one reason; then a column <see cref="ReasonName"/> of <see cref="Entente.Domain.Data.Absence"/> stands beside it.</summary>
    public bool HasReasons { get; init; }

    /// <summary>Whether the source says in marks of its own why a cell is empty, beyond the reason; then a text column <see cref="MeaningName"/> stands beside it.</summary>
    public bool HasMeanings { get; init; }

    /// <summary>The name of the column that says in words what the source's mark in an empty cell stands for.</summary>
    public string MeaningName => Name + "$meaning";

    /// <summary>The name of the column that tells why a cell is empty.</summary>
    public string ReasonName => Name + "$absence";
}
