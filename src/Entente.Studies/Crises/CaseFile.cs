using Entente.Corpus;
using Entente.Corpus.Reading;
using Entente.Corpus.Yaml;
using Entente.Domain.Incidents;

namespace Entente.Studies.Crises;

/// <summary>Opens case files.</summary>
internal static class CaseFile
{
    /// <summary>The incident of a case file; expectations in it are passed over.</summary>
    public static Incident Incident(Record record, string path)
    {
        var problems = new List<RecordProblem>();
        var map = new MapReader(Read(path), problems);
        var incident = Block(map) is { } block ? new IncidentReader(record, problems).Read(block) : null;
        return problems.Count == 0 && incident is not null ? incident : throw new RecordException([.. problems]);
    }

    public static YamlNode Read(string path) =>
        File.Exists(path) ? YamlReader.ReadFile(path, Path.GetFileName(path)) : throw new QuestionException($"There is no case file '{path}'.");

    public static MapReader? Block(MapReader map)
    {
        var block = map.Map("incident");
        if (block is null)
            map.Note(map.Here, "The case has no 'incident'; give date, attackers, target and location.");
        return block;
    }
}
