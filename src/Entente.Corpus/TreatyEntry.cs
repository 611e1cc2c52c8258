using System.Collections.Immutable;

namespace Entente.Corpus;

/// <summary>The names under which a treaty is found, known without decoding it.</summary>
public sealed record TreatyEntry(string Id, string Title, ImmutableArray<string> Names);
