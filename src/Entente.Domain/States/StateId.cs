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

    private StateId(int packed) => _packed = packed;

    public bool IsNone => _packed == 0;

    /// <summary>The three letters as one number, for storage; 0 for none.</summary>
    public int Packed => _packed;

    /// <summary>The id of a number that <see cref="Packed"/> gave.</summary>
    public static StateId Unpack(int packed) => new(packed);

    public static bool TryParse([NotNullWhen(true)] string? text, out StateId id)
    {
        bool ok = IsWellFormed(text);
        id = ok ? new(text!) : default;
        return ok;
    }

    public int CompareTo(StateId other) => _packed.CompareTo(other._packed);

    public override string ToString() => IsNone ? "(none)" : string.Create(3, _packed, static (s, p) => (s[0], s[1], s[2]) = ((char)(p >> 16), (char)((p >> 8) & 255), (char)(p & 255)));

    private static bool IsWellFormed([NotNullWhen(true)] string? text) =>
        text is { Length: 3 } && char.IsAsciiLetterUpper(text[0]) && char.IsAsciiLetterUpper(text[1]) && char.IsAsciiLetterUpper(text[2]);
}
