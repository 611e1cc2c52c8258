using System.Collections.Immutable;
using Entente.Studies.Views;

namespace Entente.Studies.Places;

/// <summary>A place of the gazetteer in a list.</summary>
public sealed record PlaceRow(string Id, string Name, string Kind, ImmutableArray<string> Names, ImmutableArray<string> Regions, PointView? At);
