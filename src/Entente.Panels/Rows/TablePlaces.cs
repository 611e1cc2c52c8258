namespace Entente.Panels.Rows;

/// <summary>Where the rows of a level (states or pairs by year) stand in a stored table; negative where the table has none, with the reason.</summary>
/// <param name="Places">One for each row of the level.</param>
internal sealed record TablePlaces(int[] Places)
{
    /// <summary>For pairs whether the table has the two states the other way round; null for states, and for tables that have them in one order alone.</summary>
    public bool[]? IsReversed { get; init; }
}
