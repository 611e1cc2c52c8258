namespace Entente.Formats.Stata.Internals;

/// <summary>How wide the fields of a release are, in bytes.</summary>
internal readonly record struct StataHeader(int Release)
{
    public int Name => Release switch { < 110 => 9, < 118 => 33, _ => 129 };
    public int ValueLabelSet => Release switch { < 110 => 9, < 118 => 33, _ => 129 };
    public int Format => Release switch { < 114 => 12, < 117 => 49, 117 => 49, _ => 57 };
    public int Label => Release < 118 ? 81 : 321;

    /// <summary>The number of variables, and the places of variables in the sort list.</summary>
    public int VariableNumber => Release < 119 ? 2 : 4;

    /// <summary>In a reference to a long text, the part that names the variable; the rest of the eight bytes names the row.</summary>
    public int LongTextVariable => Release switch { 117 => 4, 118 => 2, _ => 3 };
}
