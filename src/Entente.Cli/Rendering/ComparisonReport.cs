using Entente.Studies.Comparisons;

namespace Entente.Cli.Rendering;

/// <summary>Lays the comparison with ATOP out: agreement by year and kind, then the largest differences with their verdicts.</summary>
internal static class ComparisonReport
{
    private const int YearsApart = 10;
    private const int MostDifferences = 40;

    public static Report Of(AtopAgreement a)
    {
        var shown = a.Rows.Where(r => r.Atop + r.Ours > 0 && (r.Year % YearsApart == 0 || r.Year == a.Rows[^1].Year)).ToList();
        var unexplained = a.Disagreements.Where(d => d.Verdict is null).ToList();
        return new ReportBuilder("The record against ATOP: directed dyads on 1 January")
            .Table(shown, ("year", r => r.Year.ToString()), ("kind", r => r.Kind), ("ATOP", r => r.Atop.ToString()), ("ours", r => r.Ours.ToString()), ("both", r => r.Both.ToString()),
                ("recall", r => Share(r.Recall)), ("precision", r => Share(r.Precision)))
            .Paragraph($"{a.Disagreements.Length} differences by alliance or treaty and kind; {a.Disagreements.Length - unexplained.Count} adjudicated, {unexplained.Count} not.")
            .Heading("Largest differences without a verdict")
            .Table(unexplained.Take(MostDifferences), ("only in", d => d.Source), ("kind", d => d.Kind), ("dyad-years", d => d.DyadYears.ToString()), ("years", d => $"{d.FirstYear}–{d.LastYear}"))
            .Csv(a.Rows, ("year", r => r.Year.ToString()), ("kind", r => r.Kind), ("atop", r => r.Atop.ToString()), ("ours", r => r.Ours.ToString()), ("both", r => r.Both.ToString()),
                ("recall", r => r.Recall?.ToString()), ("precision", r => r.Precision?.ToString()))
            .Build();
    }

    private static string Share(double? share) => share is { } s ? $"{100 * s:0.0} %" : "–";
}
