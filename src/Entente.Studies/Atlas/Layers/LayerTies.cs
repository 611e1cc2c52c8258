using System.Collections.Immutable;

namespace Entente.Studies.Atlas.Layers;

/// <summary>The ties of a layer, column by column. A day is a count from 1 January of year 1, as in the bundle.</summary>
/// <param name="Layer">What the layer is.</param>
/// <param name="States">The states that it joins, by id; the columns give places in this list.</param>
/// <param name="A">From whom, where the layer is directed. Shape: [ties].</param>
/// <param name="B">To whom. Shape: [ties].</param>
/// <param name="From">The first day. Shape: [ties].</param>
/// <param name="To">The last day. Shape: [ties].</param>
/// <param name="Unplaced">Rows of the source left out because the record knows no such state on the day.</param>
public sealed record LayerTies(LayerView Layer, ImmutableArray<string> States, ImmutableArray<int> A, ImmutableArray<int> B, ImmutableArray<int> From, ImmutableArray<int> To, int Unplaced);
