using System.Collections.Immutable;
using Entente.Domain.States;

namespace Entente.Domain.Figures;

/// <summary>The headline figures of a state: one of each measure, in their order.</summary>
public sealed record StateFigures(StateId State, ImmutableArray<Figure> Figures)
{
    /// <summary>The figure of that measure; null only where a record that was not checked lacks it.</summary>
    public Figure? this[Measure measure]
    {
        get
        {
            foreach (var figure in Figures)
                if (figure.Measure == measure)
                    return figure;
            return null;
        }
    }

    /// <summary>Whether any of them says something of the day.</summary>
    public bool Reach(DateOnly day) => Figures.Any(f => f.Reaches(day));

    public bool Equals(StateFigures? other) => other is not null && State == other.State && Figures.SequenceEqual(other.Figures);

    public override int GetHashCode() => State.GetHashCode();
}
