using Entente.Studies.Crises;
using Entente.Studies.Wording;

namespace Entente.Rendering;

/// <summary>Lays a crisis out for reading: the verdict first, then the table, the cascade as a tree, the sources.</summary>
public static class CrisisReport
{
    public static Report Of(CrisisView c, bool isShort)
    {
        var report = new ReportBuilder($"{Attackers(c)} attack{(c.Incident.Attackers.Length + c.Incident.NonStateAttackers.Length == 1 ? "s" : "")} {Phrases.WithArticle(c.Incident.Target.Name)}: {c.Incident.Location}, {c.Incident.Date}");
        Verdict(report, c);
        report.Section("Promises the attack breaks", c.Breaches.Select(b => $"{b.By.Name} toward {b.Against.Name}: {b.Kind} ({b.Treaty}, art. {b.Article}){(b.Disputed is null ? "" : $" — disputed: {b.Disputed}")}"));
        report.Section("Bound to both sides", c.Conflicts.Select(x => $"{x.State.Name}: {x.TowardTarget.Kind} toward {x.TowardTarget.Beneficiary.Name} ({x.TowardTarget.Treaty}, art. {x.TowardTarget.Article}), {x.TowardAttacker.Kind} toward {x.TowardAttacker.Beneficiary.Name} ({x.TowardAttacker.Treaty}, art. {x.TowardAttacker.Article}: {x.TowardAttacker.Status})"));
        if (isShort)
            return Spread(report, c).Build();
        report.Heading("Determinations").Table(c.Determinations.Where(d => d.Reason is not ("not-in-force" or "not-a-party")), ("who owes whom", d => $"{d.Promisor.Name} → {d.Beneficiary.Name}"), ("kind", d => d.Kind),
            ("status", d => d.Reason is null && d.HingesOn is null ? d.Status : $"{d.Status}: {d.Reason ?? d.HingesOn}"), ("treaty, article", d => $"{d.Treaty}, {d.Article}"));
        report.Section("Not, or not for both, in force that day", c.Determinations.Where(d => d.Reason is "not-in-force" or "not-a-party").Select(d => $"{d.Promisor.Name} → {d.Beneficiary.Name}, {d.Kind}: {d.Trace[^1].Text}").Distinct());
        Trace(report, c);
        Spread(report, c);
        report.Section("Sources", c.Determinations.Where(d => d.Status != "not-triggered").SelectMany(d => d.Sources).Concat(c.Breaches.SelectMany(b => b.Sources)).Distinct());
        return report.Csv(c.Determinations, ("promisor", d => d.Promisor.Id), ("promisor_cow", d => d.Promisor.Cow?.ToString()), ("beneficiary", d => d.Beneficiary.Id), ("beneficiary_cow", d => d.Beneficiary.Cow?.ToString()),
            ("kind", d => d.Kind), ("status", d => d.Status), ("reason", d => d.Reason), ("hinges_on", d => d.HingesOn), ("treaty", d => d.Treaty), ("article", d => d.Article), ("disputed", d => d.Disputed)).Build();
    }

    private static void Verdict(ReportBuilder report, CrisisView c)
    {
        var help = c.Determinations.Where(d => d.Kind is "defence" or "offence").GroupBy(d => (d.Promisor.Name, Beneficiary: d.Beneficiary.Name)).Select(g => g.OrderBy(d => Rank(d.Status)).ThenByDescending(d => d.Trace.Length).First()).ToList();
        var bound = help.Where(d => d.Status == "triggered").ToList();
        report.Paragraph(bound.Count == 0 ? "Nobody is bound to fight." : string.Join(" ", bound.GroupBy(d => d.Beneficiary.Name).Select(g => $"{Names(g.Select(d => d.Promisor.Name))} bound to help {Phrases.WithArticle(g.Key)}.")));
        foreach (var hinge in help.Where(d => d.Status == "contingent").GroupBy(d => (d.Beneficiary.Name, d.HingesOn)))
            report.Paragraph($"{Names(hinge.Select(d => d.Promisor.Name))} bound to {Phrases.WithArticle(hinge.Key.Name)} if this is settled so: {hinge.Key.HingesOn}.");
        foreach (var not in help.Where(d => d.Status == "not-triggered" && d.Reason is not ("not-in-force" or "not-a-party")).GroupBy(d => (d.Beneficiary.Name, Text: d.Trace[^1].Text)))
            report.Paragraph($"{Names(not.Select(d => d.Promisor.Name))} not bound to {Phrases.WithArticle(not.Key.Name)}: {not.Key.Text}");
        var disputed = c.Determinations.Where(d => d.Disputed is not null && d.Reason is null).Select(d => $"{d.TreatyTitle}, art. {d.Article}: {d.Disputed}").Distinct();
        report.Section("Read differently by some", disputed);
    }

    private static void Trace(ReportBuilder report, CrisisView c)
    {
        report.Heading("Test by test");
        foreach (var d in c.Determinations.Where(d => d.Status != "not-triggered").DistinctBy(d => (d.Treaty, d.Article, d.Kind, d.Status, d.Beneficiary.Id)))
            report.Entry($"{d.TreatyTitle}, art. {d.Article} — {d.Kind}, {d.Promisor.Name} → {d.Beneficiary.Name}: {d.Status}", d.Trace.Select(t => $"{(t.Holds switch { true => "✓", false => "✗", null => "?" })} {t.Test}: {t.Text}"));
    }

    private static ReportBuilder Spread(ReportBuilder report, CrisisView c)
    {
        report.Heading("How it spreads if promises are kept");
        if (c.Cascade.IsEmpty)
            return report.Bullets(["Nobody is drawn in by a promise that comes due."]);
        return report.Outline(c.Cascade.GroupBy(e => e.Round).SelectMany(r => r.Select(e => (r.Key, $"{e.State.Name} joins the side of the {(e.Side == "attacker" && c.Incident.Attackers.Length + c.Incident.NonStateAttackers.Length > 1 ? "attackers" : e.Side)} — {e.Because.Kind} of {e.Because.Beneficiary.Name} by {e.Because.Treaty}, art. {e.Because.Article}")).Prepend((r.Key - 1, $"round {r.Key}"))));
    }

    private static string Attackers(CrisisView c) => Phrases.List(c.Incident.Attackers.Select(a => a.Name).Concat(c.Incident.NonStateAttackers), "and");

    private static string Names(IEnumerable<string> names)
    {
        var all = names.Select(Phrases.WithArticle).Distinct().ToList();
        string list = Phrases.List(all, "and");
        return char.ToUpperInvariant(list[0]) + list[1..] + (all.Count == 1 ? " is" : " are");
    }

    private static int Rank(string status) => status switch { "triggered" => 0, "contingent" => 1, _ => 2 };
}
