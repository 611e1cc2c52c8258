namespace Entente.Panels.Recipes;

/// <summary>A column or a family that a recipe asks for, and the name it shall bear where that is not its own.</summary>
public sealed record ColumnRequest(string Column, string? As = null)
{
    /// <summary>Where the recipe says so, for messages: "line 7".</summary>
    public string? Place { get; init; }

    /// <summary>Wherever they stand, two requests for the same column under the same name are equal.</summary>
    public bool Equals(ColumnRequest? other) => other is not null && Column == other.Column && As == other.As;

    public override int GetHashCode() => HashCode.Combine(Column, As);
}
