namespace Entente.Formats.Stata;

/// <summary>A variable of a Stata file, as the file describes it.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Type">How it is stored.</param>
/// <param name="Format">How Stata displays it: %9.0g, %td.</param>
/// <param name="Label">What it means, in the producer's words; empty where it was not said.</param>
/// <param name="ValueLabelSet">The name of the set that labels its values; empty where there is none. The set itself may be absent.</param>
public sealed record StataVariable(string Name, StataType Type, string Format, string Label, string ValueLabelSet)
{
    /// <summary>True where the numbers are days since 1 January 1960 (%td, or %d before Stata 10).</summary>
    public bool IsDay { get; } = !Type.IsText && IsDayFormat(Format);

    private static bool IsDayFormat(string format)
    {
        var rest = format.AsSpan();
        if (rest is not ['%', ..])
            return false;
        rest = rest[1..].TrimStart('-');
        return rest is ['d', ..] or ['t', 'd', ..];
    }
}
