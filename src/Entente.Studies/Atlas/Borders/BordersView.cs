using System.Collections.Immutable;

namespace Entente.Studies.Atlas.Borders;

/// <summary>Which past borders the store of this machine has.</summary>
/// <param name="Title">What they are called: <c>CShapes 2.0</c>.</param>
/// <param name="Dataset">The dataset.</param>
/// <param name="Version">Its version in the store; null where it is not there.</param>
/// <param name="First">The first day of which it knows the borders.</param>
/// <param name="Last">The last.</param>
/// <param name="Absence">Why there are none, and what to do; null where there are some.</param>
/// <param name="Licence">The terms of the publisher.</param>
/// <param name="Citations">The works to cite.</param>
public sealed record BordersView(string Title, string Dataset, string? Version, string? First, string? Last, string? Absence, string Licence, ImmutableArray<string> Citations);
