using System.Text.Json;

namespace Entente.Studies.Casebooks;

/// <summary>A case with its incident as it can be put to the engine again.</summary>
public sealed record CaseView(string Id, string Title, bool Hypothetical, JsonElement Incident);
