namespace Entente.Panels.Recipes;

/// <summary>Peace spells: how long each row's unit has gone without an event.</summary>
/// <param name="Event">A column of zeros and ones of the same panel.</param>
public sealed record SpellRule(string Event)
{
    /// <summary>The name of the new column; by default the event's without "ongoing" or "onset", with "spell".</summary>
    public string? Name { get; init; }

    /// <summary>Whether years are counted, so that a gap in the rows counts too, rather than rows.</summary>
    public bool CountsYears { get; init; }

    /// <summary>Whether the years of an event that goes on are left without a value: they are no peace.</summary>
    public bool LeavesOutOngoing { get; init; }

    /// <summary>Whether a second column counts all years of peace since the first row, through all events.</summary>
    public bool IsCumulative { get; init; }

    /// <summary>The highest power of the spell to add: 3 adds its square and its cube.</summary>
    public int Powers { get; init; } = 1;

    public string Column => Name ?? (Event.EndsWith("ongoing", StringComparison.Ordinal) ? Event[..^7] : Event.EndsWith("onset", StringComparison.Ordinal) ? Event[..^5] : Event + "_") + "spell";
}
