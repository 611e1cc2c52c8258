using Entente.Studies.Comparisons;

namespace Entente.Rendering;

/// <summary>Lays the comparison with ATOP out: agreement by year and kind, then the largest differences with their verdicts.</summary>
public static class ComparisonReport
{
    private const int YearsApart = 10;
    private const int MostDifferences = 40;

    /// <summary>The eves of the wars, and the middle of the cold one.</summary>
    private static readonly int[] Canonical = [1914, 1939, 1955];

    public static Report Of(AtopAgreement a)
    {
        var shown = a.Rows.Where(r => r.Atop + r.Ours > 0 && (r.Year % YearsApart == 0 || r.Day == a.Rows[^1].Day || Canonical.Contains(r.Year))).ToList();
        var unexplained = a.Disagreements.Where(d => d.Verdict is null).ToList();
        return new ReportBuilder("The record against ATOP: directed dyads on a day")
            .Table(shown, ("day", r => r.Day.ToString("O")), ("kind", r => r.Kind), ("ATOP", r => r.Atop.ToString()), ("ours", r => r.Ours.ToString()), ("both", r => r.Both.ToString()),
                ("recall", r => Share(r.Recall)), ("from signature", r => Share(r.RecallAsSigned)), ("with explained", r => Share(r.RecallExplained)),
                ("precision", r => Share(r.Precision)), ("from signature", r => Share(r.PrecisionAsSigned)), ("with explained", r => Share(r.PrecisionExplained)))
            .Paragraph("“From signature” counts the record by ATOP's own convention, signed and not yet ended; the other shares count it from the day each pact bound. “With explained” takes as agreement what an adjudication decides as we-differ.")
            .Paragraph($"{a.Disagreements.Length} differences by alliance or treaty and kind; {a.Disagreements.Length - unexplained.Count} adjudicated, {unexplained.Count} not.")
            .Heading("Verdicts")
            .Table(a.Disagreements.GroupBy(d => d.Verdict ?? "none").OrderBy(g => g.Key, StringComparer.Ordinal), ("verdict", g => g.Key), ("differences", g => g.Count().ToString()), ("dyad-years", g => g.Sum(d => d.DyadYears).ToString()))
            .Heading("Largest differences without a verdict")
            .Table(unexplained.Take(MostDifferences), ("only in", d => d.Source), ("kind", d => d.Kind), ("dyad-years", d => d.DyadYears.ToString()), ("years", d => $"{d.FirstYear}–{d.LastYear}"))
            .Csv(a.Rows, ("year", r => r.Year.ToString()), ("day", r => r.Day.ToString("O")), ("kind", r => r.Kind), ("atop", r => r.Atop.ToString()), ("ours", r => r.Ours.ToString()), ("both", r => r.Both.ToString()),
                ("recall", r => r.Recall?.ToString()), ("precision", r => r.Precision?.ToString()), ("recall_from_signature", r => r.RecallAsSigned?.ToString()), ("precision_from_signature", r => r.PrecisionAsSigned?.ToString()),
                ("recall_explained", r => r.RecallExplained?.ToString()), ("precision_explained", r => r.PrecisionExplained?.ToString()))
            .Build();
    }

    private static string Share(double? share) => share is { } s ? $"{100 * s:0.0} %" : "–";
}
