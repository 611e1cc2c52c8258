namespace Entente.Formats.Stata.Internals;

/// <summary>Stata counts days from 1 January 1960.</summary>
internal static class StataDay
{
    public static readonly int Zero = new DateOnly(1960, 1, 1).DayNumber;

    public static int From(DateOnly day) => day.DayNumber - Zero;

    /// <summary>False where the number is no whole day of the years 1–9999.</summary>
    public static bool TryRead(double number, out DateOnly day)
    {
        bool isDay = number == Math.Truncate(number) && number >= -Zero && number <= DateOnly.MaxValue.DayNumber - Zero;
        day = isDay ? DateOnly.FromDayNumber(Zero + (int)number) : default;
        return isDay;
    }
}
