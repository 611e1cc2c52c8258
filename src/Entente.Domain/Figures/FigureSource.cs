using Entente.Domain.Time;

namespace Entente.Domain.Figures;

/// <summary>A publication that gives figures, with the attribution that its publisher asks for.</summary>
public sealed record FigureSource(string Key, string Title, string Publisher, EdtfDate Released, string Url, string Licence)
{
    /// <summary>What a reader should know of its definitions and limits.</summary>
    public string? Note { get; init; }
}
