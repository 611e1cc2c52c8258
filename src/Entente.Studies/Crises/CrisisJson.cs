using System.Text.Json;
using Entente.Corpus;
using Entente.Corpus.Reading;
using Entente.Corpus.Yaml;
using Entente.Obligations.Cascades;

namespace Entente.Studies.Crises;

/// <summary>Reads <c>{"incident": …, "facts": […], "acted": […], "comply": …}</c>, where the incident is the block of a case file.</summary>
/// <remarks>The reader of case files does the work, so that both say the same about the same mistake.</remarks>
internal static class CrisisJson
{
    private const string Place = "crisis";

    public static CrisisQuestion Read(Record record, JsonElement json)
    {
        var problems = new List<RecordProblem>();
        var map = new MapReader(Node(json), problems);
        var incident = CaseFile.Block(map) is { } block ? new IncidentReader(record, problems).Read(block) : null;
        var (facts, acted, comply) = (map.Texts("facts"), map.Texts("acted"), map.Node("comply"));
        Skip(map);
        map.Finish();
        if (problems.Count > 0)
            throw new RecordException([.. problems]);
        if (incident is null)
            throw new QuestionException("The incident names no day, or nobody; give date, attackers, target and location.");
        var compliance = comply switch
        {
            null => Compliance.All,
            YamlScalar word => new Asking(record).Complying(word.Text, incident.Date),
            _ => new Asking(record).Complying(map.Texts("comply"), incident.Date),
        };
        return new(new IncidentAsking(record).With(incident, facts, acted), compliance);
    }

    // What a case says of itself, so that it can be sent as it was got.
    private static void Skip(MapReader map)
    {
        foreach (string key in (string[])["id", "title", "hypothetical"])
            map.Node(key);
    }

    /// <summary>The same tree as a mapping of a file. JSON knows no places that would help a reader here.</summary>
    public static YamlNode Node(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Object => new YamlMapping(Place, 0, 0, json.EnumerateObject().Where(p => p.Value.ValueKind is not JsonValueKind.Null)
            .GroupBy(p => p.Name).ToDictionary(g => g.Key, g => new YamlEntry(new(Place, 0, 0, g.Key), Node(g.Last().Value)), StringComparer.Ordinal)),
        JsonValueKind.Array => new YamlSequence(Place, 0, 0, [.. json.EnumerateArray().Select(Node)]),
        JsonValueKind.True => new YamlScalar(Place, 0, 0, "true"),
        JsonValueKind.False => new YamlScalar(Place, 0, 0, "false"),
        JsonValueKind.String => new YamlScalar(Place, 0, 0, json.GetString()!),
        _ => new YamlScalar(Place, 0, 0, json.GetRawText()),
    };
}
