using System.Collections.Immutable;
using Entente.Domain.States;

namespace Entente.Corpus;

/// <summary>What the index knows of a treaty without decoding it.</summary>
public sealed record TreatyEntry(string Id, string Title, ImmutableArray<string> Names, ImmutableArray<StateId> Concerned);
