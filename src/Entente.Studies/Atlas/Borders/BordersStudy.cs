using System.Data;
using System.Text.Json;
using Entente.Corpus;
using Entente.Domain.States;
using Entente.Sources.CShapes;
using Entente.Store;
using Entente.Store.Catalogue;

namespace Entente.Studies.Atlas.Borders;

/// <summary>Past borders from CShapes, where the user has brought it into the store. Its licence forbids that they travel with this program.</summary>
public sealed class BordersStudy(StoreFolder folder, Record record)
{
    private const string Dataset = "cshapes";

    public BordersView Look()
    {
        using var store = DataStore.Open(folder);
        var source = CShapesSource.Source;
        if (Find(store) is not { } found)
            return new(source.Title, source.Id, null, null, null, "The borders of the past come from CShapes, which is not in the store of this machine. Bring it in with: entente data add cshapes FILE", source.Licence.Line, [.. source.Citations.Select(c => c.Plain)]);
        var (first, last) = store.Query($"SELECT CAST(min(start) AS VARCHAR), CAST(max(\"end\") AS VARCHAR) FROM {DataStore.NameOf(found.Version, found.Table)}", r => (r.GetString(0), r.GetString(1))).Single();
        return new(found.Version.Title, Dataset, found.Version.Version, first, last, null, found.Version.Licence.Line, [.. found.Version.Citations.Select(c => c.Plain)]);
    }

    /// <summary>What changes when the borders in the store are others; null where there are none.</summary>
    public string? Stamp()
    {
        using var store = DataStore.Open(folder);
        return Find(store) is { } found ? $"{found.Version.Version}-{found.Table}-{found.Version.ImportedAt.UtcTicks:x}" : null;
    }

    /// <summary>All borders through time as TopoJSON (docs/atlas/bundle.md).</summary>
    /// <exception cref="UnknownNameException">The store has none.</exception>
    public byte[] Map()
    {
        using var store = DataStore.Open(folder);
        var found = Find(store) ?? throw new UnknownNameException(Look().Absence!);
        bool isCow = found.Table == "borders_cow";
        var bearers = new Dictionary<(int, DateOnly, DateOnly), StateId>();
        var spells = store.Query($"SELECT CAST({(isCow ? "cowcode" : "gwcode")} AS INTEGER), status, CAST(owner AS INTEGER), CAST(start AS VARCHAR), CAST(\"end\" AS VARCHAR), geometry FROM {DataStore.NameOf(found.Version, found.Table)} ORDER BY 4, 1", Spell);
        var map = new BorderMap(spells);
        using var bytes = new MemoryStream();
        using (var o = new Utf8JsonWriter(bytes))
            map.Write(o, found.Version.Title);
        return bytes.ToArray();

        BorderSpell Spell(IDataRecord row)
        {
            var (first, last) = (DateOnly.ParseExact(row.GetString(3), "yyyy-MM-dd"), DateOnly.ParseExact(row.GetString(4), "yyyy-MM-dd"));
            bool isState = row.GetString(1) == "independent";
            return new(isState ? Bearer(row.GetInt32(0), first, last) : default, isState || row.IsDBNull(2) ? default : Bearer(row.GetInt32(2), first, last), first, last, BorderGeometry.Polygons(row.GetString(5)));
        }

        // Where the record has the state from a later day, or until an earlier one, than the borders, either end of them tells.
        StateId Bearer(int number, DateOnly first, DateOnly last)
        {
            if (!bearers.TryGetValue((number, first, last), out var id))
                bearers[(number, first, last)] = id = (On(first) ?? On(last))?.Id ?? default;
            return id;

            State? On(DateOnly day) => isCow ? record.States.ByCow(number, day) : record.States.ByGw(number, day);
        }
    }

    private static (DatasetVersion Version, string Table)? Find(DataStore store) =>
        store.Find(Dataset) is not { } version ? null
        : version["borders_cow"] is not null ? (version, "borders_cow")
        : version["borders_gw"] is not null ? (version, "borders_gw") : null;
}
