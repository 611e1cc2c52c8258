using System.Collections.Immutable;
using Entente.Studies.Briefs;
using Entente.Studies.States;
using Entente.Studies.Treaties;
using Entente.Studies.Views;
using Entente.Studies.Wording;

namespace Entente.Rendering;

/// <summary>Lays the answers of the studies out for reading.</summary>
public static class Reports
{
    private static readonly (string, Func<ObligationView, string?>)[] ObligationColumns =
    [
        ("promisor", v => v.Promisor.Id), ("promisor_name", v => v.Promisor.Name), ("promisor_cow", v => v.Promisor.Cow?.ToString()),
        ("beneficiary", v => v.Beneficiary.Id), ("beneficiary_name", v => v.Beneficiary.Name), ("beneficiary_cow", v => v.Beneficiary.Cow?.ToString()),
        ("kind", v => v.Kind), ("treaty", v => v.Treaty), ("treaty_title", v => v.TreatyTitle), ("article", v => v.Article), ("since", v => v.Since), ("until", v => v.Until), ("since_written", v => v.SinceWritten), ("until_written", v => v.UntilWritten),
        ("standing", v => v.Standing), ("occasion", v => v.Occasion), ("where", v => v.Where), ("against", v => v.Against), ("demand", v => v.Demand),
        ("conditions", v => string.Join("; ", v.Conditions)), ("summary", v => v.Summary), ("sources", v => string.Join("; ", v.Sources.Select(s => s.Title))),
    ];

    public static Report Of(Brief b)
    {
        var report = new ReportBuilder($"{b.A.Name} and {b.B.Name} on {b.On}");
        foreach (string verdict in b.Verdict)
            report.Paragraph(verdict);
        Duties(report, $"What {Phrases.WithArticle(b.A.Name)} owes {Phrases.WithArticle(b.B.Name)}", b.FromAToB);
        Return(report, b);
        Duties(report, "Shared frameworks without a duty to defend", b.Frameworks);
        report.Heading("Diplomatic relations, so far as recorded");
        if (b.Relations.IsEmpty)
            report.Bullets(["The record holds no break or change between the two up to this day."]);
        report.Bullets(b.Relations.Select(r => $"{r.On}: {r.Summary} [{r.Source}]"));
        report.Heading("What changed in the last ten years");
        report.Bullets(b.Changes.IsEmpty ? ["Nothing that the record knows of."] : b.Changes.Select(c => $"{c.On}: {c.What}"));
        report.Section("Sources", b.Sources.Select(s => $"{s.Line} ({s.Kind}, read: {s.Read})"));
        report.Section("Notes", b.Notes);
        return report.Csv(b.FromAToB.Concat(b.FromBToA).Concat(b.Frameworks), Columns(b.On)).Build();
    }

    public static Func<ImmutableArray<ObligationView>, Report> Obligations(string title, string on) => views => new ReportBuilder(title)
        .Paragraph(views.IsEmpty ? "None in the record." : $"{Count(views.Length, "obligation", "obligations")} of {Count(views.Select(v => v.Treaty).Distinct().Count(), "treaty", "treaties")}.")
        .Table(views, ("promisor", v => v.Promisor.Name), ("beneficiary", v => v.Beneficiary.Name), ("kind", v => v.Kind), ("treaty", v => v.Treaty), ("article", v => v.Article),
            ("since", v => v.SinceWritten ?? v.Since), ("standing", v => v.Standing))
        .Csv(views, Columns(on)).Build();

    public static Func<ImmutableArray<TreatyRow>, Report> Treaties(string title) => rows => new ReportBuilder(title)
        .Paragraph($"{Count(rows.Length, "treaty", "treaties")}.")
        .Table(rows, ("id", r => r.Id), ("title", r => r.Title), ("signed", r => r.Signed), ("in force", r => r.InForce ?? "never"), ("ended", r => r.Ended), ("kinds", r => r.Kinds))
        .Csv(rows, ("id", r => r.Id), ("title", r => r.Title), ("signed", r => r.Signed), ("in_force", r => r.InForce), ("ended", r => r.Ended), ("parties", r => r.Parties), ("kinds", r => r.Kinds))
        .Build();

    public static Report Of(TreatyDossier t)
    {
        var report = new ReportBuilder(t.Title).Paragraph(t.Summary);
        report.Heading("Dates").Bullets(new[]
        {
            t.Signed is null ? null : $"signed {t.Signed}{(t.Place is null ? "" : $" at {t.Place}")}", t.InForce is null ? "never in force" : $"in force {t.InForce}",
            t.Ended is null ? null : $"last day in force {t.Ended}", t.HowEnded, t.Term is null ? null : $"term: {t.Term}",
        }.OfType<string>());
        report.Section("Also known as", t.Names);
        report.Section("Form", [$"{t.Instrument}, {t.Binding}, {t.Publicity}{(t.Organisation is null ? "" : $"; {t.Organisation}")}", .. t.Registration, .. t.Atop.Select(a => $"ATOP {a}"), .. t.Lineage]);
        report.Heading("Parties").Table(t.Parties, ("id", p => p.Id), ("state", p => p.Name), ("signed", p => p.Signed), ("from", p => p.From), ("to", p => p.To), ("left", p => p.Left), ("note", p => p.Note));
        FigureReport.Add(report, "Parties by weight", t.PartiesByWeight);
        report.Heading("Obligations");
        foreach (var o in t.Obligations)
            report.Entry($"art. {o.Article} — {o.Kind}: {o.From} → {o.To}", Lines(o));
        report.Section("Reservations and understandings", t.Reservations);
        report.Section("Suspensions", t.Suspensions);
        Institutions(report, t.Institutions);
        report.Section("Disputed", t.Disputes);
        report.Section("Sources", t.Sources.Select(s => $"{s.Line} ({s.Kind}, read: {s.Read})"));
        report.Paragraph($"Checked: {t.Checked}.");
        return report.Csv(t.Parties, ("treaty", _ => t.Id), ("id", p => p.Id), ("state", p => p.Name), ("signed", p => p.Signed), ("from", p => p.From), ("to", p => p.To), ("left", p => p.Left)).Build();
    }

    public static Report Of(StateDossier s)
    {
        var report = new ReportBuilder($"{s.State.Name} ({s.State.Id}) on {s.On}").Paragraph(s.Note);
        report.Section("Standing", [s.Standing]).Section("Names", s.Names).Section("Exists", s.Existence).Section("Codes", s.Codes).Section("Before and after", s.Succession);
        FigureReport.Add(report, s.Figures, s.FigureSources);
        report.Section("Owes help in war to", s.OwesHelpTo.Select(v => $"{v.Name} ({v.Id})")).Section("Is owed help in war by", s.IsOwedHelpBy.Select(v => $"{v.Name} ({v.Id})"));
        report.Heading("Treaties in force").Table(s.Treaties, ("id", r => r.Id), ("title", r => r.Title), ("in force", r => r.InForce), ("kinds", r => r.Kinds));
        return report.Build();
    }

    // Whoever held an office, and wherever the headquarters were, is read one below the other; all else has a line of its own.
    private static void Institutions(ReportBuilder report, ImmutableArray<InstitutionRow> rows)
    {
        report.Section("Institutions", rows.Where(i => !IsSeries(i)).Select(i => $"{i.Name} ({i.Kind}{(i.Since is null ? "" : $", {i.Since}–{i.Until}")}{(i.Seat is null ? "" : $", {i.Seat}")}){(i.Note is null ? "" : $": {i.Note}")}"));
        Series(report, "Offices", rows, "office", i => i.Holder);
        Series(report, "Headquarters", rows, "headquarters", i => i.Seat);
        Series(report, "Pledges", rows, "pledge", i => i.ShareOfGdp is { } share ? $"{share:0.##} per cent of the gross domestic product" : null);
    }

    private static void Series(ReportBuilder report, string heading, ImmutableArray<InstitutionRow> rows, string kind, Func<InstitutionRow, string?> what)
    {
        var series = rows.Where(i => i.Kind == kind).GroupBy(i => i.Name).ToList();
        if (series.Count > 0)
            report.Heading(heading);
        foreach (var one in series)
            report.Entry(one.Key, one.Select(i => $"{Days(i)}: {string.Join(" – ", new[] { what(i), i.Note }.OfType<string>())}"));
    }

    // Without a last day it may go on, or its end was not found: "since" holds for both.
    private static string? Days(InstitutionRow row) => row.Until is null ? $"since {row.Since}" : row.Until == row.Since ? row.Since : $"{row.Since} to {row.Until}";

    private static bool IsSeries(InstitutionRow row) => row.Kind is "office" or "headquarters" or "pledge";

    private static string Count(int count, string one, string many) => $"{count} {(count == 1 ? one : many)}";

    private static void Duties(ReportBuilder report, string heading, ImmutableArray<ObligationView> views)
    {
        report.Heading(heading);
        if (views.IsEmpty)
            report.Bullets(["Nothing that the record knows of."]);
        foreach (var v in views)
            report.Entry(Head(v), Lines(v));
    }

    // What binds both ways is told once; the way back lists it in a line and tells in full only what differs.
    private static void Return(ReportBuilder report, Brief b)
    {
        var (mutual, own) = (new List<ObligationView>(), new List<ObligationView>());
        foreach (var v in b.FromBToA)
            (b.FromAToB.Any(w => IsSame(v, w)) ? mutual : own).Add(v);
        string heading = $"What {Phrases.WithArticle(b.B.Name)} owes {Phrases.WithArticle(b.A.Name)}";
        if (mutual.Count == 0)
        {
            Duties(report, heading, b.FromBToA);
            return;
        }
        var lines = new List<string>();
        foreach (var v in mutual)
        {
            string same = $"the same {v.Kind} — {v.TreatyTitle}, art. ";
            int at = lines.FindIndex(l => l.StartsWith(same, StringComparison.Ordinal));
            if (at < 0)
                lines.Add(same + v.Article);
            else
                lines[at] += $"; {v.Article}";
        }
        report.Heading(heading).Bullets(lines);
        foreach (var v in own)
            report.Entry(Head(v), Lines(v));
    }

    private static bool IsSame(ObligationView v, ObligationView w) =>
        w.Treaty == v.Treaty && w.Obligation == v.Obligation && w.Standing == v.Standing && w.Reservations.SequenceEqual(v.Reservations);

    private static string Head(ObligationView v) => $"{v.Kind} — {v.TreatyTitle}, art. {v.Article}{Standing(v)}, since {v.SinceWritten ?? v.Since}";

    private static string Standing(ObligationView v) => (v.Standing, v.IsPolitical) switch
    {
        ("in-force", false) => "",
        ("in-force", true) => " [political, not legal]",
        var (standing, _) => $" [{standing.Replace('-', ' ')}]",
    };

    private static IEnumerable<string?> Lines(ObligationView v) =>
    [
        v.Summary,
        v.AnswersIncidents ? $"owed: {v.Demand}" : null,
        v.Occasion.Length > 0 ? $"due on {v.Occasion}; applies {v.Where}; against {v.Against}" : null,
        .. v.Conditions.Select(c => $"hinges on: {c}"), .. v.Reservations.Select(r => $"reservation: {r}"), .. v.Doubts.Select(d => $"doubt: {d}"),
    ];

    private static IEnumerable<string?> Lines(RuleRow o) =>
    [
        o.Summary, o.Occasion.Length > 0 ? $"due on {o.Occasion}; applies {o.Where}; against {o.Against}; owed: {o.Demand}" : null,
        o.Since is null && o.Until is null ? null : $"days: {o.Since ?? ".."} to {o.Until ?? ".."}", .. o.Conditions.Select(c => $"hinges on: {c}"),
        o.Disputed is null ? null : $"disputed: {o.Disputed}", $"sources: {string.Join(", ", o.Sources)}",
    ];

    private static (string, Func<ObligationView, string?>)[] Columns(string on) => [("on", _ => on), .. ObligationColumns];
}
