using System.Collections.Immutable;
using Entente.Studies.Figures;
using Entente.Studies.Treaties;
using Entente.Studies.Views;

namespace Entente.Studies.States;

/// <summary>A state on a day: names, codes, standing, predecessors, and the treaties that bind it.</summary>
public sealed record StateDossier(StateView State, string On)
{
    public required string Standing { get; init; }

    public required ImmutableArray<string> Names { get; init; }

    public required ImmutableArray<string> Aliases { get; init; }

    public required ImmutableArray<string> Existence { get; init; }

    public required ImmutableArray<string> Codes { get; init; }

    public required ImmutableArray<string> Succession { get; init; }

    public required ImmutableArray<TreatyRow> Treaties { get; init; }

    public required ImmutableArray<StateView> OwesHelpTo { get; init; }

    public required ImmutableArray<StateView> IsOwedHelpBy { get; init; }

    public string? Note { get; init; }

    /// <summary>Headline figures near the day; null where there are none.</summary>
    public FiguresRow? Figures { get; init; }

    public ImmutableArray<FigureSourceView> FigureSources { get; init; } = [];
}
