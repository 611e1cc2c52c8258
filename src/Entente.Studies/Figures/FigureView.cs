using Entente.Domain.Figures;
using Entente.Domain.Text;

namespace Entente.Studies.Figures;

/// <summary>A headline figure as output shows it on a day: a number with unit and year, or why there is none.</summary>
public sealed record FigureView(string Measure, double? Value, string Unit, int? Year, bool Estimate, string Source)
{
    /// <summary><c>not-coded</c>, <c>not-applicable</c>, <c>source-ends</c>, or <c>out-of-reach</c> for a figure of a year too far from the day asked about.</summary>
    public string? Absence { get; init; }

    public string? Note { get; init; }

    public static FigureView Of(Figure figure, DateOnly on)
    {
        var view = new FigureView(figure.Measure.Word(), figure.Value, figure.Measure.Unit().Word(), figure.Year, figure.IsEstimate, figure.Source) { Absence = figure.Absence?.Word(), Note = figure.Note };
        return figure.Absence is not null || figure.Reaches(on) ? view
            : view with { Value = null, Absence = "out-of-reach", Note = $"The figure is of {figure.Year}, more than {Figure.Reach} years from the day." };
    }
}
