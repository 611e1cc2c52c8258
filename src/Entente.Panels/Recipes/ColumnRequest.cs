namespace Entente.Panels.Recipes;

/// <summary>A column or a family that a recipe asks for, and the name it shall bear where that is not its own.</summary>
public sealed record ColumnRequest(string Column, string? As = null)
{
    /// <summary>Where the recipe says so, for messages: "line 7".</summary>
    public string? Place { get; init; }
}
