using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using Entente.Store;
using Entente.Studies.Atlas.Borders;
using Entente.Studies.Atlas.Layers;
using Entente.Web.Answers;

namespace Entente.Web.Atlas;

/// <summary>What the store adds to the atlas, made once and kept until the store changes.</summary>
internal sealed class Shelf(Library library, StoreFolder folder)
{
    // Good enough: it is made while somebody waits.
    private const int Quality = 9;

    private readonly ConcurrentDictionary<string, (string Stamp, Lazy<Packed> Packed)> _kept = new(StringComparer.Ordinal);

    public LayerList List() => new(Borders.Look(), Layers.List());

    /// <exception cref="Studies.UnknownNameException">The store has no past borders.</exception>
    public Packed Map() => Keep("borders", Borders.Stamp() ?? "", Borders.Map);

    /// <exception cref="Studies.UnknownNameException">There is no such layer, or its dataset is not in the store.</exception>
    public Packed Layer(string id) => Keep(id, Layers.Stamp(id) ?? "", () => LayerJson.Write(Layers.Ties(id)));

    private BordersStudy Borders { get; } = new(folder, library.Record);

    private LayersStudy Layers { get; } = new(folder, library.Record);

    private Packed Keep(string name, string stamp, Func<byte[]> make)
    {
        string full = $"{name} {stamp}";
        var kept = _kept.AddOrUpdate(name, _ => New(), (_, old) => old.Stamp == full ? old : New());
        try
        {
            return kept.Packed.Value;
        }
        catch
        {
            // What failed once may be there the next time.
            _kept.TryRemove(name, out _);
            throw;
        }

        (string, Lazy<Packed>) New() => (full, new(() => new(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(full)))[..16], make(), Quality)));
    }
}
