using System.Collections.Immutable;

namespace Entente.Studies.Figures;

/// <summary>States by weight on a day: figures, their sums, what is missing, and who published them.</summary>
public sealed record HeadlineFigures(string On)
{
    /// <summary>The years of the figures in a sentence; why there are none, when there are none.</summary>
    public required string Years { get; init; }

    /// <summary>By military expenditure, the largest first; states without one at the end.</summary>
    public ImmutableArray<FiguresRow> States { get; init; } = [];

    public ImmutableArray<FiguresSum> Sums { get; init; } = [];

    /// <summary>Military expenditure of all together as a share of their GDP, in per cent, over those whose own share is known.</summary>
    public double? ShareOfGdp { get; init; }

    /// <summary>Figures that are missing, with the reason.</summary>
    public ImmutableArray<string> Notes { get; init; } = [];

    public ImmutableArray<FigureSourceView> Sources { get; init; } = [];
}
