namespace Entente.Domain.Time;

/// <summary>A run of days through which something held. Both end days are inside it.</summary>
/// <remarks>
/// <see cref="Last"/> is null when no end is known: the thing still holds as far as the record goes. The default value is the
/// single day 0001-01-01 and means nothing; spells are always made by the constructor.
/// </remarks>
public readonly record struct Spell
{
    public Spell(DateOnly first, DateOnly? last)
    {
        if (last < first)
            throw new ArgumentException($"The spell would end ({last:O}) before it begins ({first:O}).", nameof(last));
        (First, Last) = (first, last);
    }

    /// <summary>The first day.</summary>
    public DateOnly First { get; }

    /// <summary>The last day, or null when the spell is open.</summary>
    public DateOnly? Last { get; }

    public bool IsOpen => Last is null;

    public bool Holds(DateOnly day) => First <= day && !(day > Last);

    public bool Overlaps(Spell other) => !(other.First > Last) && !(First > other.Last);

    /// <summary>Whether every day of <paramref name="other"/> lies in this spell.</summary>
    public bool Contains(Spell other) => First <= other.First && (IsOpen || other.Last <= Last);

    /// <summary>The days common to both, or null when there are none.</summary>
    public Spell? Intersect(Spell other) => Overlaps(other) ? new(Later(First, other.First), Earlier(Last, other.Last)) : null;

    public override string ToString() => $"{First:O}/{(Last is { } last ? last.ToString("O") : "..")}";

    private static DateOnly Later(DateOnly a, DateOnly b) => a > b ? a : b;

    private static DateOnly? Earlier(DateOnly? a, DateOnly? b) => a is null ? b : b is null ? a : a < b ? a : b;
}
