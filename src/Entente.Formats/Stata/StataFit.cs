using Entente.Formats.Stata.Internals;

namespace Entente.Formats.Stata;

/// <summary>Finds the smallest storage type that holds all values it has seen, without loss.</summary>
/// <remarks>Fractions need a double: a float would round them. A variable without values is a byte.</remarks>
public sealed class StataFit
{
    private double _least;
    private double _most;
    private bool _hasFraction;
    private int _longestText = -1;

    /// <summary>True once a day was seen.</summary>
    public bool IsDay { get; private set; }

    public StataType Type => _longestText >= 0 ? Text : Numeric;

    private StataType Text => _longestText > StataType.LongestStr ? StataType.StrL : StataType.Str(Math.Max(_longestText, 1));

    private StataType Numeric =>
        _hasFraction ? StataType.Double
        : _least >= -127 && _most <= StataMissing.LargestByte ? StataType.Byte
        : _least >= -32_767 && _most <= StataMissing.LargestInt ? StataType.Int
        : _least >= -2_147_483_647 && _most <= StataMissing.LargestLong ? StataType.Long
        : StataType.Double;

    /// <param name="number">NaN stands for a missing value and needs no room.</param>
    public void See(double number)
    {
        if (double.IsNaN(number))
            return;
        _hasFraction |= number != Math.Truncate(number);
        _least = Math.Min(_least, number);
        _most = Math.Max(_most, number);
    }

    /// <param name="text">Text in UTF-8. Once text was seen the variable is text.</param>
    public void See(ReadOnlySpan<byte> text) => _longestText = Math.Max(_longestText, text.Length);

    public void See(DateOnly day)
    {
        IsDay = true;
        See(StataDay.From(day));
    }
}
