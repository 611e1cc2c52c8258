using System.Collections.Immutable;
using Entente.Studies.Views;

namespace Entente.Studies.Crises;

/// <summary>A breach as output gives it.</summary>
public sealed record BreachView(StateView By, StateView Against, string Kind, string Treaty, string Article, string? Disputed, ImmutableArray<string> Sources);
