using Entente.Corpus;
using Entente.Corpus.Writing;
using Entente.Domain.Treaties;

namespace Entente.Studies.Drafting;

/// <summary>Asks for a new treaty and puts its draft into the folder of a record, sound by every rule.</summary>
/// <param name="folder">The folder of the record.</param>
public sealed class DraftStudy(string folder)
{
    /// <summary>Conducts the interview and writes the file, whole or not at all, never over another.</summary>
    /// <param name="respondent">Whoever answers.</param>
    /// <param name="isOnlyShown">The draft is made and checked, and nothing is written.</param>
    /// <exception cref="RecordException">The record in the folder has problems of its own, which come first.</exception>
    /// <exception cref="QuestionException">An answer cannot be used, or there is none.</exception>
    public Draft Run(IRespondent respondent, bool isOnlyShown)
    {
        var treaty = new DraftInterview(Record.Open(RecordCompiler.Compile(folder)), respondent).Conduct();
        var problems = TreatyFile.Problems(folder, treaty);
        if (!problems.IsEmpty)
            throw new QuestionException($"The answers do not go together, and nothing was written: {string.Join(" ", problems.Select(p => p.Message))} The draft was:{Environment.NewLine}{TreatyWriter.Write(treaty)}");
        if (!isOnlyShown)
            Add(treaty);
        return new(treaty.Id, Periods.FileOf(treaty), !isOnlyShown, TreatyWriter.Write(treaty));
    }

    private void Add(Treaty treaty)
    {
        try
        {
            TreatyFile.Add(folder, treaty);
        }
        catch (IOException e) when (File.Exists(Path.Combine(folder, Periods.FileOf(treaty))))
        {
            throw new QuestionException(e.Message);
        }
    }
}
