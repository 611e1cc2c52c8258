using System.Collections.Immutable;
using Entente.Studies.Figures;
using Entente.Studies.Wording;

namespace Entente.Rendering;

/// <summary>Lays headline figures out: a table of states by weight with their sum, or the lines of one state.</summary>
public static class FigureReport
{
    private const double Billion = 1e3; // money is in millions
    private const double Million = 1e6;
    private const double Thousand = 1e3;

    public static Report Of(HeadlineFigures f)
    {
        var report = new ReportBuilder($"Headline figures on {f.On}");
        Add(report, null, f);
        var publications = f.Sources.ToDictionary(s => s.Key, StringComparer.Ordinal);
        return report.Csv(f.States.SelectMany(r => Figures(r).Select(v => (Row: r, Figure: v))), ("on", _ => f.On), ("state", x => x.Row.State.Id), ("state_name", x => x.Row.State.Name), ("state_cow", x => x.Row.State.Cow?.ToString()),
            ("measure", x => x.Figure.Measure), ("value", x => x.Figure.Value?.ToString()), ("unit", x => x.Figure.Unit), ("year", x => x.Figure.Year?.ToString()), ("estimate", x => x.Figure.Estimate ? "true" : "false"),
            ("share_of_gdp", x => Published(x.Row, x.Figure)?.ToString()), ("absence", x => x.Figure.Absence), ("note", x => x.Figure.Note), ("source", x => x.Figure.Source),
            ("publisher", x => publications[x.Figure.Source].Publisher), ("title", x => publications[x.Figure.Source].Title), ("released", x => publications[x.Figure.Source].Released),
            ("url", x => publications[x.Figure.Source].Url), ("licence", x => publications[x.Figure.Source].Licence)).Build();
    }

    /// <summary>States by weight with their sum, what is missing and the sources; nothing when there is no answer.</summary>
    public static void Add(ReportBuilder report, string? heading, HeadlineFigures? f)
    {
        if (f is null)
            return;
        if (heading is not null)
            report.Heading($"{heading} on {f.On}");
        report.Paragraph(f.Years);
        if (f.States.IsEmpty)
            return;
        var rows = f.States.Select(r => Cells(r, f.Sums));
        report.Table(f.States.Length > 1 ? rows.Append(Together(f)) : rows, ("state", c => c[0]), ("spending, $ bn", c => c[1]), ("% of GDP", c => c[2]), ("GDP, $ bn", c => c[3]), ("people, m", c => c[4]), ("soldiers, k", c => c[5]));
        report.Bullets([.. Marks(f), .. f.Notes]).Section("Sources of the figures", f.Sources.Select(Line));
    }

    /// <summary>The figures of one state, a line each.</summary>
    public static void Add(ReportBuilder report, FiguresRow? row, ImmutableArray<FigureSourceView> sources)
    {
        if (row is null)
            return;
        report.Section("Headline figures", Figures(row).Select(f => $"{FigurePhrases.Name(f.Measure)}: {InWords(f)}{Burden(row, f)}, {sources.First(s => s.Key == f.Source).Publisher}{(f.Note is null ? "" : $" ({f.Note.TrimEnd('.')})")}"));
        report.Section("Sources of the figures", sources.Select(Line));
    }

    private static string Line(FigureSourceView s) => $"{s.Publisher}: {s.Title} ({s.Released}), {s.Url} [{s.Licence}]. {s.Note}".TrimEnd();

    private static IEnumerable<string> Marks(HeadlineFigures f)
    {
        if (f.States.Any(r => r.ShareOfGdp is { AsPublished: true }))
            yield return "% of GDP is the publisher's own share for the year of the spending.";
        if (f.States.Any(r => r.ShareOfGdp is { AsPublished: false }))
            yield return "≈ marks a share made from the two columns, whose years may differ by one.";
        if (f.States.Length > 1)
            yield return $"Sums are of {string.Join(", ", f.Sums.Where(s => s.Value is not null).Select(s => $"{FigurePhrases.Name(s.Measure)} {s.Years}{(s.Counted < s.Of ? $" over {s.Counted} of {s.Of}" : "")}"))}.";
    }

    private static string InWords(FigureView f) => f.Value is not { } value
        ? f.Absence!.Replace('-', ' ')
        : f.Unit == "usd-million" ? $"${Number(value / Billion)} bn in {f.Year}{Estimate(f)}" : $"{value:N0} in {f.Year}{Estimate(f)}";

    private static string Estimate(FigureView f) => f.Estimate ? " (estimate)" : "";

    private static string Burden(FiguresRow row, FigureView f) => f.Measure == row.MilitaryExpenditure.Measure && row.ShareOfGdp is { } share
        ? $", {(share.AsPublished ? "" : "about ")}{share.Percent:0.00} % of GDP{(share.AsPublished || !share.Years.Contains('/') ? "" : $" of {share.Years[(share.Years.IndexOf('/') + 1)..]}")}" : "";

    private static string[] Cells(FiguresRow r, ImmutableArray<FiguresSum> sums) =>
    [
        r.State.Name, Cell(r.MilitaryExpenditure, Billion, sums[0]), r.ShareOfGdp is { } s ? $"{(s.AsPublished ? "" : "≈ ")}{s.Percent:0.00}" : "–",
        Cell(r.Gdp, Billion, sums[1]), Cell(r.Population, Million, sums[2]), Cell(r.ArmedForcesPersonnel, Thousand, sums[3]),
    ];

    private static string Cell(FigureView f, double scale, FiguresSum sum) => f switch
    {
        { Value: { } value } => Number(value / scale) + (f.Year == sum.Year ? "" : $" ({f.Year})"),
        { Absence: "not-applicable" } => "none",
        _ => "–",
    };

    private static string[] Together(HeadlineFigures f) =>
        ["together", Sum(f.Sums[0], Billion), f.ShareOfGdp is { } share ? $"{share:0.00}" : "–", Sum(f.Sums[1], Billion), Sum(f.Sums[2], Million), Sum(f.Sums[3], Thousand)];

    private static string Sum(FiguresSum sum, double scale) => sum.Value is { } value ? Number(value / scale) + (sum.Counted < sum.Of ? $" ({sum.Counted} of {sum.Of})" : "") : "–";

    // Three significant figures below a thousand, whole numbers above.
    private static string Number(double value) => value switch
    {
        >= 100 => value.ToString("N0"),
        >= 10 => value.ToString("0.0"),
        >= 1 => value.ToString("0.00"),
        >= 0.1 => value.ToString("0.000"),
        _ => value.ToString("0.0000"),
    };

    private static FigureView[] Figures(FiguresRow r) => [r.MilitaryExpenditure, r.Gdp, r.Population, r.ArmedForcesPersonnel];

    private static double? Published(FiguresRow row, FigureView f) => f.Measure == row.MilitaryExpenditure.Measure && row.ShareOfGdp is { AsPublished: true } share ? share.Percent : null;
}
