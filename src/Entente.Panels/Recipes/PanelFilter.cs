namespace Entente.Panels.Recipes;

/// <summary>Which rows of a unit a panel keeps. Several filters hold together.</summary>
public abstract record PanelFilter
{
    private PanelFilter()
    {
    }

    /// <summary>Pairs that are contiguous at any level or of which one is a major power.</summary>
    public sealed record PoliticallyRelevant : PanelFilter;

    /// <summary>Pairs contiguous at a level from 1 (land) to this one.</summary>
    public sealed record Contiguous(int Level) : PanelFilter;

    /// <summary>Pairs no further apart than so many kilometres, by capitals or by the nearest points of their territories.</summary>
    public sealed record Within(double Kilometres, bool ByTerritory) : PanelFilter;

    /// <summary>Units of which all members, or at least one, lie in one of these regions.</summary>
    public sealed record InRegions(IReadOnlyList<string> Regions, bool All) : PanelFilter
    {
        public bool Equals(InRegions? other) => other is not null && All == other.All && Regions.SequenceEqual(other.Regions);

        public override int GetHashCode() => HashCode.Combine(All, Regions.Count);
    }

    /// <summary>Units of which all members, at least one or none is a major power.</summary>
    public sealed record Majors(Quantity Quantity) : PanelFilter;

    /// <summary>Units of which all members, or at least one, are among these states, by name or number.</summary>
    public sealed record Of(IReadOnlyList<string> States, bool All) : PanelFilter
    {
        public bool Equals(Of? other) => other is not null && All == other.All && States.SequenceEqual(other.States);

        public override int GetHashCode() => HashCode.Combine(All, States.Count);
    }

    /// <summary>Rows whose cell compares so with a number; rows with an empty cell are left out.</summary>
    public sealed record Where(string Column, Comparison Comparison, double Value) : PanelFilter;
}
