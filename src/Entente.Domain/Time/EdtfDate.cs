using System.Diagnostics.CodeAnalysis;

namespace Entente.Domain.Time;

/// <summary>A date as precise as its source: a day, a month, a season, a year, a decade or a century (EDTF, ISO 8601-2, level 1).</summary>
/// <remarks>
/// <see cref="Earliest"/> and <see cref="Latest"/> are the outermost days it may mean. Where a spell needs a day, its beginning
/// takes the earliest and its end the latest, so that a fact known to the month counts through that month.
/// The default value is <c>0001-01-01</c> and means nothing. Years lie in 1–9999.
/// </remarks>
public readonly record struct EdtfDate
{
    // Null for a plain day, whose text follows from the day.
    private readonly string? _text;

    private EdtfDate(string? text, DateOnly earliest, DateOnly latest, bool isUncertain, bool isApproximate)
    {
        _text = text;
        (Earliest, Latest) = (earliest, latest);
        (IsUncertain, IsApproximate) = (isUncertain, isApproximate);
    }

    public DateOnly Earliest { get; }

    public DateOnly Latest { get; }

    /// <summary>The source doubts the date (<c>?</c> or <c>%</c>).</summary>
    public bool IsUncertain { get; }

    /// <summary>The source gives the date only roughly (<c>~</c> or <c>%</c>).</summary>
    public bool IsApproximate { get; }

    /// <summary>Whether the date names one day.</summary>
    public bool IsDay => Earliest == Latest;

    public static EdtfDate Of(DateOnly day) => new(null, day, day, false, false);

    public static EdtfDate Of(int year, int month, int day) => Of(new DateOnly(year, month, day));

    /// <exception cref="FormatException">The text is not an EDTF level 1 date; the message names the forms that are.</exception>
    public static EdtfDate Parse(string text) => TryParse(text, out var date, out string? problem) ? date : throw new FormatException(problem);

    public static bool TryParse(string? text, out EdtfDate date) => TryParse(text, out date, out _);

    public static bool TryParse(string? text, out EdtfDate date, [NotNullWhen(false)] out string? problem)
    {
        date = default;
        if (string.IsNullOrEmpty(text))
            return Fail("A date is missing.", out problem);
        // Nearly every date of the record is a plain day; the general reading costs ten times as much.
        if (TryPlainDay(text, out var day))
        {
            (date, problem) = (Of(day), null);
            return true;
        }
        char mark = text[^1];
        string body = mark is '?' or '~' or '%' ? text[..^1] : text;
        if (!TryRange(body, out var earliest, out var latest, out problem))
            return false;
        date = new(text, earliest, latest, mark is '?' or '%', mark is '~' or '%');
        return true;
    }

    /// <summary>Whether it is written as a plain day, without a mark of doubt.</summary>
    public bool IsPlainDay => _text is null;

    public override string ToString() => _text ?? Earliest.ToString("O");

    // By hand: the parser of the runtime prepares the formats of a culture first, which shows in the start of the program.
    private static bool TryPlainDay(string text, out DateOnly plain)
    {
        plain = default;
        if (text.Length != 10 || text[4] != '-' || text[7] != '-')
            return false;
        var (year, month, day) = (Number(text.AsSpan(0, 4)), Number(text.AsSpan(5, 2)), Number(text.AsSpan(8)));
        if (year < 1 || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month))
            return false;
        plain = new(year, month, day);
        return true;
    }

    // The number of some digits; -1 when one of them is none.
    private static int Number(ReadOnlySpan<char> digits)
    {
        int number = 0;
        foreach (char digit in digits)
            if (!char.IsAsciiDigit(digit))
                return -1;
            else
                number = (10 * number) + (digit - '0');
        return number;
    }

    private static bool TryRange(string body, out DateOnly earliest, out DateOnly latest, [NotNullWhen(false)] out string? problem)
    {
        earliest = latest = default;
        problem = null;
        if (body.StartsWith('Y') || body.StartsWith('-'))
            return Fail($"'{body}' lies outside the years 0001–9999.", out problem);
        string[] parts = body.Split('-');
        if (parts.Length > 3 || !TryYear(parts[0], out int first, out int last))
            return Fail(Expectation(body), out problem);
        if (first > last)
            return Fail($"'{body}' lies outside the years 0001–9999.", out problem);
        (earliest, latest) = (new(first, 1, 1), new(last, 12, 31));
        if (parts.Length == 1)
            return true;
        if (first != last)
            return Fail(Expectation(body), out problem);
        return parts is [_, "XX"] or [_, "XX", "XX"] || TryMonthAndDay(body, first, parts, ref earliest, ref latest, out problem);
    }

    private static bool TryMonthAndDay(string body, int year, string[] parts, ref DateOnly earliest, ref DateOnly latest, [NotNullWhen(false)] out string? problem)
    {
        problem = null;
        if (!TryTwoDigits(parts[1], out int month))
            return Fail(Expectation(body), out problem);
        if (month is not ((>= 1 and <= 12) or (>= 21 and <= 24)) || (month > 12 && parts.Length == 3))
            return Fail($"'{body}' is not a date of the calendar: months run from 01 to 12.", out problem);
        if (month > 12)
        {
            // Seasons 21 spring … 24 winter, northern and meteorological: spring is March to May, winter December to February.
            earliest = new(year, (3 * (month - 20)), 1);
            latest = earliest.AddMonths(3).AddDays(-1);
            return true;
        }
        earliest = new(year, month, 1);
        latest = earliest.AddMonths(1).AddDays(-1);
        if (parts.Length == 2 || parts[2] == "XX")
            return true;
        if (!TryTwoDigits(parts[2], out int day) || day < 1 || day > latest.Day)
            return Fail($"'{body}' is not a day of the calendar: that month has {latest.Day} days. Where the day is not known, write {year:0000}-{month:00}.", out problem);
        earliest = latest = new(year, month, day);
        return true;
    }

    private static bool TryYear(string text, out int first, out int last)
    {
        first = last = 0;
        int known = text.IndexOf('X') is var x and >= 0 ? x : text.Length;
        if (text.Length != 4 || known < 2 || !text[..known].All(char.IsAsciiDigit) || !text[known..].All(c => c == 'X'))
            return false;
        first = Math.Max(1, int.Parse(text.Replace('X', '0')));
        last = int.Parse(text.Replace('X', '9'));
        return true;
    }

    private static bool TryTwoDigits(string text, out int number)
    {
        number = 0;
        return text.Length == 2 && text.All(char.IsAsciiDigit) && int.TryParse(text, out number);
    }

    private static string Expectation(string body) =>
        $"'{body}' is not a date. Expected a day (1949-04-04), a month (1815-06), a season (1936-21) or a year (1936), with ? (uncertain), ~ (about) or X for unknown digits (193X).";

    private static bool Fail(string message, out string problem)
    {
        problem = message;
        return false;
    }
}
