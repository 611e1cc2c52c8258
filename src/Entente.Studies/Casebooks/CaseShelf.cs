using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;
using Entente.Corpus;
using Entente.Corpus.Reading;
using Entente.Corpus.Yaml;
using Entente.Domain.Text;
using Entente.Studies.Crises;

namespace Entente.Studies.Casebooks;

/// <summary>A casebook to choose incidents from: what each case is about, without what is expected of it.</summary>
/// <param name="record">The record.</param>
/// <param name="cases">The text of each case file, by id.</param>
public sealed class CaseShelf(Record record, IReadOnlyDictionary<string, string> cases)
{
    /// <summary>Every case, by id.</summary>
    public ImmutableArray<CaseRow> Rows() => [.. cases.Keys.Order(StringComparer.Ordinal).Select(Row)];

    /// <exception cref="UnknownNameException">There is no such case.</exception>
    public CaseView Case(string id)
    {
        var map = Open(id);
        return new(id, map.Required("title"), map.Flag("hypothetical"), JsonSerializer.SerializeToElement(Json(map.Node("incident")!), CaseJson.Default.JsonNode));
    }

    private CaseRow Row(string id)
    {
        var map = Open(id);
        var incident = IncidentView.Of(record, new IncidentReader(record, []).Read(CaseFile.Block(map)!) ?? throw new InvalidDataException($"The case '{id}' cannot be read."));
        return new(id, map.Required("title"), incident.Date, [.. incident.Attackers.Select(a => a.Name), .. incident.NonStateAttackers], incident.Target.Name, map.Flag("hypothetical"));
    }

    private MapReader Open(string id) => cases.TryGetValue(id, out string? text) ? new(YamlReader.Read(text, id), [])
        : throw new UnknownNameException($"The casebook holds no case '{id}'.{Nearest.Hint(id, cases.Keys)}");

    private static JsonNode? Json(YamlNode node) => node switch
    {
        YamlMapping mapping => new JsonObject(mapping.Entries.Select(e => KeyValuePair.Create(e.Key, Json(e.Value.Value)))),
        YamlSequence sequence => new JsonArray([.. sequence.Items.Select(Json)]),
        YamlScalar { Text: "true" or "false" } flag => JsonValue.Create(flag.Text == "true"),
        YamlScalar scalar => int.TryParse(scalar.Text, out int number) ? JsonValue.Create(number) : JsonValue.Create(scalar.Text),
        _ => null,
    };
}
