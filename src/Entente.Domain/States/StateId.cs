using System.Diagnostics.CodeAnalysis;

namespace Entente.Domain.States;

/// <summary>The record's own name for a state through all its life: three capital letters, ISO 3166-1 where a state has one today.</summary>
/// <remarks>The default value names no state; <see cref="IsNone"/> tells.</remarks>
public readonly record struct StateId : IComparable<StateId>
{
    private readonly int _packed;

    /// <exception cref="FormatException">The text is not three capital letters.</exception>
    public StateId(string text)
    {
        if (!IsWellFormed(text))
            throw new FormatException($"'{text}' is not a state id; expected three capital letters such as FRA.");
        _packed = (text[0] << 16) | (text[1] << 8) | text[2];
    }

    public bool IsNone => _packed == 0;

    public static bool TryParse([NotNullWhen(true)] string? text, out StateId id)
    {
        bool ok = IsWellFormed(text);
        id = ok ? new(text!) : default;
        return ok;
    }

    public int CompareTo(StateId other) => _packed.CompareTo(other._packed);

    public override string ToString() => IsNone ? "(none)" : string.Create(3, _packed, static (s, p) => (s[0], s[1], s[2]) = ((char)(p >> 16), (char)((p >> 8) & 255), (char)(p & 255)));

    private static bool IsWellFormed([NotNullWhen(true)] string? text) => text is { Length: 3 } && text.All(char.IsAsciiLetterUpper);
}
