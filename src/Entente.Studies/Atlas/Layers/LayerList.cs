using System.Collections.Immutable;
using Entente.Studies.Atlas.Borders;

namespace Entente.Studies.Atlas.Layers;

/// <summary>What the store of this machine can add to the atlas: past borders, and layers from datasets.</summary>
public sealed record LayerList(BordersView Borders, ImmutableArray<LayerView> Layers);
