using Entente.Domain.Figures;

namespace Entente.Corpus.Packing;

/// <summary>Writes and reads headline figures and their sources.</summary>
internal static class FigurePacking
{
    public static void Write(PackWriter w, StateFigures figures)
    {
        w.State(figures.State);
        w.List(figures.Figures, f =>
        {
            w.Word(f.Measure);
            w.OptionalWord(f.Absence);
            w.Number(f.Value);
            w.Integer(f.Year ?? 0);
            w.Text(f.Source);
            w.Flag(f.IsEstimate);
            w.Number(f.ShareOfGdp);
            w.Text(f.Note);
        });
    }

    public static StateFigures Read(PackReader r) => new(r.State(), r.List(() => Figure(r)));

    public static void Write(PackWriter w, FigureSource source)
    {
        w.Text(source.Key);
        w.Text(source.Title);
        w.Text(source.Publisher);
        w.Date(source.Released);
        w.Text(source.Url);
        w.Text(source.Licence);
        w.Text(source.Note);
    }

    public static FigureSource ReadSource(PackReader r) => new(r.Text(), r.Text(), r.Text(), r.Date() ?? default, r.Text(), r.Text()) { Note = r.OptionalText() };

    private static Figure Figure(PackReader r)
    {
        var (measure, absence, value, year, source) = ((Measure)r.Byte(), r.Byte(), r.Number(), r.Integer(), r.Text());
        var figure = value is { } number
            ? Domain.Figures.Figure.Of(measure, number, year, source)
            : Domain.Figures.Figure.None(measure, (FigureAbsence)(absence - 1), source, year == 0 ? null : year);
        return figure with { IsEstimate = r.Flag(), ShareOfGdp = r.Number(), Note = r.OptionalText() };
    }
}
