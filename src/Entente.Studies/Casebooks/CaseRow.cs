using System.Collections.Immutable;

namespace Entente.Studies.Casebooks;

/// <summary>A case in a list: what happened, when, between whom.</summary>
public sealed record CaseRow(string Id, string Title, string Date, ImmutableArray<string> Attackers, string Target, bool Hypothetical);
