using System.Collections.Immutable;

namespace Entente.Domain.Places;

/// <summary>A treaty area: a site lies in it when any line of <see cref="Any"/> holds and none of <see cref="Except"/>.</summary>
public sealed record Area(string Id, string Title)
{
    public string? Treaty { get; init; }

    public string? Article { get; init; }

    public ImmutableArray<AreaLine> Any { get; init; } = [];

    public ImmutableArray<AreaLine> Except { get; init; } = [];

    public string? Note { get; init; }

    /// <summary>What the formula was read from.</summary>
    public ImmutableArray<string> Sources { get; init; } = [];

    public bool Contains(Site site)
    {
        foreach (var line in Except)
            if (line.Holds(site))
                return false;
        foreach (var line in Any)
            if (line.Holds(site))
                return true;
        return false;
    }
}
