using Entente.Domain.Figures;

namespace Entente.Studies.Figures;

/// <summary>A publication that figures are taken from, with its licence.</summary>
public sealed record FigureSourceView(string Key, string Title, string Publisher, string Released, string Url, string Licence, string? Note)
{
    public static FigureSourceView Of(FigureSource source) => new(source.Key, source.Title, source.Publisher, source.Released.ToString(), source.Url, source.Licence, source.Note);
}
