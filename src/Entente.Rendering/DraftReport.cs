using Entente.Studies.Drafting;

namespace Entente.Rendering;

/// <summary>Says where a draft was written, and what comes next.</summary>
public static class DraftReport
{
    public static Func<Draft, Report> Of(string folder) => draft => new ReportBuilder($"{(draft.IsWritten ? "Wrote" : "Would write")} {Path.Combine(folder, draft.File)}")
        .Paragraph("It keeps every rule of the record. What is left to do:")
        .Bullets(
        [
            "Read it once more against the text, and add what was not asked: place, registration, lineage, conditions (docs/corpus/record-format.md).",
            $"See it: ./entente --corpus {folder} treaty {draft.Id}",
            $"Ask it with an incident that should set it off, and one that should not: ./entente --corpus {folder} crisis --attacker … --target … --on …",
            "Add the one that tells a careful reading from a careless one as a case, under tests/cases/own (to 1945) or tests/cases/modern.",
        ])
        .Csv([draft], ("id", d => d.Id), ("file", d => d.File), ("is_written", d => d.IsWritten ? "yes" : "no")).Build();
}
