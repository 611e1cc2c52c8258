namespace Entente.Panels.Recipes;

/// <summary>How many of a unit's members.</summary>
public enum Quantity : byte
{
    Any,
    All,
    None,
}
