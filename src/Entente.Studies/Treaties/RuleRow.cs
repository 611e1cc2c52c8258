using System.Collections.Immutable;

namespace Entente.Studies.Treaties;

/// <summary>An obligation as the treaty states it, before it is applied to a pair.</summary>
public sealed record RuleRow(string Id, string Article, string Kind, string From, string To, string Occasion, string Where, string Against, string Demand, string Summary, string? Since, string? Until, string? Disputed, ImmutableArray<string> Conditions, ImmutableArray<string> Sources);
