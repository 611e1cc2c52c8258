using Entente.Store;
using Entente.Store.Catalogue;

namespace Entente.Studies.Atlas.Layers;

/// <summary>How a table of a dataset becomes a layer.</summary>
/// <param name="Id">The id of the layer.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Meaning">What a line says, as a sentence without its subject.</param>
/// <param name="Dataset">The dataset.</param>
/// <param name="Table">Its table.</param>
/// <param name="Read">Reads the ties.</param>
internal sealed record LayerRule(string Id, string Title, string Meaning, string Dataset, string Table, Func<DataStore, DatasetVersion, LayerStates, IEnumerable<LayerTie>> Read)
{
    public bool IsDirected { get; init; }

    /// <summary>The days of which the source speaks.</summary>
    public required (DateOnly First, DateOnly Last) Days { get; init; }
}
