using Entente.Corpus;

namespace Entente.Studies.About;

/// <summary>Answers: what is it that answers here?</summary>
public sealed class AboutStudy(Record record)
{
    /// <param name="version">The version of the program.</param>
    /// <param name="hash">The hash of the record.</param>
    public AboutRecord Run(string version, string hash) => new("Entente", version, hash, Asking.Beginning.ToString("O"), record.CurrentThrough.ToString("O"))
    {
        States = record.States.All.Length, Treaties = record.Entries.Length, Obligations = record.Treaties.Sum(t => t.Obligations.Length),
        Relations = record.Relations.Count(), Places = record.Gazetteer.Places.Length,
    };
}
