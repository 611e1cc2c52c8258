namespace Entente.Domain.Figures;

/// <summary>Why there is no number. Never folded into zero.</summary>
public enum FigureAbsence : byte
{
    /// <summary>The source has none, or none that can be used.</summary>
    NotCoded,

    /// <summary>There is nothing to count: a state without armed forces.</summary>
    NotApplicable,

    /// <summary>The source had one, but its last year is too long ago.</summary>
    SourceEnds,
}
