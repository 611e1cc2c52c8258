namespace Entente.Domain.Figures;

/// <summary>One headline number about a state in a year, or the reason why there is none. Made by <see cref="Of"/> and <see cref="None"/>.</summary>
public sealed record Figure
{
    /// <summary>A figure says something of days at most this many calendar years away from its own.</summary>
    public const int Reach = 10;

    private Figure(Measure measure, double? value, int? year, FigureAbsence? absence, string source) =>
        (Measure, Value, Year, Absence, Source) = (measure, value, year, absence, source);

    public Measure Measure { get; }

    /// <summary>The number, in the unit of the measure, rounded as the record gives it; always positive. Null when absent.</summary>
    public double? Value { get; }

    /// <summary>The calendar year of the number; of the last one there was, when the source ends.</summary>
    public int? Year { get; }

    /// <summary>Why there is no number; null when there is one.</summary>
    public FigureAbsence? Absence { get; }

    /// <summary>Key of the source that gives the number, or in which it is missing.</summary>
    public string Source { get; }

    /// <summary>Whether the publisher calls it an estimate, or it was estimated from one.</summary>
    public bool IsEstimate { get; init; }

    /// <summary>Of military expenditure: its share of GDP in per cent as the publisher itself gives it, for the same year. Null where it does not.</summary>
    public double? ShareOfGdp { get; init; }

    /// <summary>What a reader should know, in a sentence.</summary>
    public string? Note { get; init; }

    /// <exception cref="ArgumentOutOfRangeException">The value is not positive.</exception>
    public static Figure Of(Measure measure, double value, int year, string source) =>
        value > 0 ? new(measure, value, year, null, source) : throw new ArgumentOutOfRangeException(nameof(value), value, "A figure is positive; say with an absence why there is none.");

    /// <param name="measure">What is not given.</param>
    /// <param name="why">The reason.</param>
    /// <param name="source">The source that was looked into.</param>
    /// <param name="lastYear">When the source ends: the year of its last figure.</param>
    public static Figure None(Measure measure, FigureAbsence why, string source, int? lastYear = null) => new(measure, null, lastYear, why, source);

    /// <summary>Whether there is a number, and it is of a year near enough to the day to say something of it.</summary>
    public bool Reaches(DateOnly day) => Value is not null && Year is { } year && Math.Abs(day.Year - year) <= Reach;
}
