using Entente.Domain.Text;
using Entente.Studies.Casebooks;

namespace Entente.Rendering;

/// <summary>Lays the outcome of a casebook out: a line for each expectation that fails, the three counts, the total.</summary>
public static class CasebookReport
{
    public static void Write(CasebookResult result, TextWriter o)
    {
        foreach (var line in result.Lines.Where(l => !l.Passes))
            o.WriteLine($"{line.Case}: expected {line.Expected}; found {line.Found}");
        foreach (var line in result.Lines.Where(l => l.Passes && l.ReasonAgrees is false))
            o.WriteLine($"note, {line.Case}: another reason than the case's: expected {line.Expected}; found {line.Found}");
        o.WriteLine($"{result.Cases} cases.");
        foreach (var kind in Enum.GetValues<LineKind>().Where(k => k is not LineKind.Refused || result.Problems.Length > 0))
            o.WriteLine($"{kind.Word()} lines: {result.Of(kind).Passed} of {result.Of(kind).All} hold");
        o.WriteLine($"{result.Passed} passed, {result.Failed} failed");
    }

    public static Report Of(CasebookResult result) => new ReportBuilder("Casebook")
        .Table(result.Lines, ("case", l => l.Case), ("line", l => l.Kind.Word()), ("expected", l => l.Expected), ("found", l => l.Found), ("passes", l => l.Passes ? "yes" : "no"))
        .Paragraph($"{result.Passed} passed, {result.Failed} failed").Build();
}
