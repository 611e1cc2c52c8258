namespace Entente.Panels.Recipes;

/// <summary>How a cell is compared with a number.</summary>
public enum Comparison : byte
{
    Equal,
    NotEqual,
    Less,
    AtMost,
    Greater,
    AtLeast,
}
