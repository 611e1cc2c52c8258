namespace Entente.Domain.Time;

/// <summary>Two EDTF dates with a slash between them; <c>..</c> or nothing stands for an open or unknown end.</summary>
public readonly record struct EdtfInterval(EdtfDate? Start, EdtfDate? End)
{
    /// <exception cref="FormatException">The text is no interval, or it ends before it begins.</exception>
    public static EdtfInterval Parse(string text)
    {
        string[] parts = text.Split('/');
        if (parts.Length != 2)
            throw new FormatException($"'{text}' is not an interval. Expected two dates with a slash, as 1882-05-20/1915-05-03 or 1949-04-04/.. .");
        var interval = new EdtfInterval(End1(parts[0]), End1(parts[1]));
        if (interval.Start?.Earliest > interval.End?.Latest)
            throw new FormatException($"'{text}' ends before it begins.");
        return interval;

        static EdtfDate? End1(string part) => part is "" or ".." ? null : EdtfDate.Parse(part);
    }

    /// <summary>The days from the earliest the start may mean to the latest the end may mean.</summary>
    public Spell ToSpell() => new(Start?.Earliest ?? DateOnly.MinValue, End?.Latest);

    public override string ToString() => $"{Start?.ToString() ?? ".."}/{End?.ToString() ?? ".."}";
}
