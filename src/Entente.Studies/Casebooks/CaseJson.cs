using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace Entente.Studies.Casebooks;

/// <summary>JSON of an incident, without reflection.</summary>
[JsonSerializable(typeof(JsonNode))]
internal sealed partial class CaseJson : JsonSerializerContext;
