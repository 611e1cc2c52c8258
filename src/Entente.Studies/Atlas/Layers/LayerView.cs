using System.Collections.Immutable;

namespace Entente.Studies.Atlas.Layers;

/// <summary>A layer that a public dataset gives the atlas, and whether the store of this machine has it.</summary>
/// <param name="Id">Its id, as <c>rivalry</c>.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Meaning">What a line says, as a sentence without its subject.</param>
/// <param name="IsDirected">Whether it points from one state to the other.</param>
/// <param name="Dataset">The dataset.</param>
/// <param name="Source">The dataset's full name.</param>
/// <param name="Version">Its version in the store; null where it is not there.</param>
/// <param name="First">The first day of which it speaks.</param>
/// <param name="Last">The last.</param>
/// <param name="Absence">Why it is not there, and what to do; null where it is.</param>
/// <param name="Licence">The terms of the publisher.</param>
/// <param name="Citations">The works to cite.</param>
public sealed record LayerView(string Id, string Title, string Meaning, bool IsDirected, string Dataset, string Source, string? Version, string? First, string? Last, string? Absence, string Licence, ImmutableArray<string> Citations);
