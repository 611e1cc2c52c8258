using Entente.Corpus;
using Entente.Panels.Output;
using Entente.Store;
using Entente.Store.Catalogue;
using Entente.Store.Provenance;

namespace Entente.Panels;

/// <summary>Where a panel takes its cells from: a store, the record, and the versions that the recipe names.</summary>
internal sealed class PanelSources(DataStore store, Record record, StateSystem system, IReadOnlyDictionary<string, string> versions, bool isLikePeacesciencer = false)
{
    public DataStore Store { get; } = store;

    public Record Record { get; } = record;

    /// <summary>How the record is cited where its treaties or its list of states are used.</summary>
    public Citation RecordCitation { get; } = new($"Entente{record.CurrentThrough.Year}", "misc", ["Entente"], record.CurrentThrough.Year,
        $"Entente: treaties as typed obligations. Record of version {Sidecar.ProgramVersion}, checked through {record.CurrentThrough:yyyy-MM-dd}, CC BY 4.0");

    public StateSystem System { get; } = system;

    /// <summary>Whether the package peacesciencer is followed where it differs, some of which stands in tables of its own.</summary>
    public bool IsLikePeacesciencer { get; } = isLikePeacesciencer;

    /// <summary>The version of a dataset that the recipe names, or the latest; null when it is not in the store.</summary>
    public DatasetVersion? Find(string dataset) => Store.Find(dataset, versions.GetValueOrDefault(dataset));

    /// <summary>The datasets in the store, each in the version that counts here.</summary>
    public IEnumerable<DatasetVersion> All => Store.Versions.Select(v => v.Dataset).Distinct(StringComparer.Ordinal).Select(Find).OfType<DatasetVersion>();
}
