namespace Entente.Sources.Rules;

/// <summary>The usual six columns of a spell: year, month and day of its first and of its last day, in whatever order and under whatever names a file has them.</summary>
/// <param name="First">Names of the year, month and day at the beginning.</param>
/// <param name="Last">Names of the year, month and day at the end.</param>
/// <param name="Of">What begins and ends, as in "membership".</param>
internal sealed record SpellColumns((string Year, string Month, string Day) First, (string Year, string Month, string Day) Last, string Of)
{
    public ColumnRule FirstYear => Col.YearOf(First.Year, $"year in which the {Of} begins").Required();

    public ColumnRule FirstMonth => Col.Month(First.Month, $"month in which the {Of} begins");

    public ColumnRule FirstDay => Col.DayOfMonth(First.Day, $"day on which the {Of} begins");

    public ColumnRule LastYear => Col.YearOf(Last.Year, $"year in which the {Of} ends");

    public ColumnRule LastMonth => Col.Month(Last.Month, $"month in which the {Of} ends");

    public ColumnRule LastDay => Col.DayOfMonth(Last.Day, $"day on which the {Of} ends");

    /// <summary>Day, month, year, as the dispute data have them.</summary>
    public ColumnRule[] DaysFirst => [FirstDay, FirstMonth, FirstYear, LastDay, LastMonth, LastYear];

    /// <summary>Year, month, day, as the state lists have them.</summary>
    public ColumnRule[] YearsFirst => [FirstYear, FirstMonth, FirstDay, LastYear, LastMonth, LastDay];

    /// <summary>Both dates, each as precise as the file.</summary>
    public Derived[] Dates(string first = "first_day", string last = "last_day") =>
    [
        Derived.Edtf(first, $"first day of the {Of}", First.Year, First.Month, First.Day),
        Derived.Edtf(last, $"last day of the {Of}", Last.Year, Last.Month, Last.Day),
    ];

    public RowCheck Ordered => RowCheck.Ordered(First.Year, Last.Year);
}
