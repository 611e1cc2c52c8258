using System.Collections.Immutable;
using Entente.Corpus.Packing;
using Entente.Domain.Places;
using Entente.Domain.Relations;
using Entente.Domain.States;
using Entente.Domain.Text;
using Entente.Domain.Treaties;

namespace Entente.Corpus;

/// <summary>The record: states, places, treaties and diplomatic events, opened from its packed form.</summary>
/// <remarks>
/// Every part is decoded when it is first asked for; a question about two states reads only the treaties that name both.
/// Opening costs no more than reading the index of treaties. Safe to share between threads.
/// </remarks>
public sealed class Record
{
    private readonly byte[] _bytes;
    private readonly Lazy<TextTable> _texts;
    private readonly Lazy<StateRegister> _states;
    private readonly Lazy<Gazetteer> _gazetteer;
    private readonly Lazy<ImmutableArray<RelationEvent>> _relations;
    private readonly Lazy<(ImmutableArray<TreatyEntry> Entries, int[] Offsets)> _index;
    private readonly Lazy<Treaty>[] _treaties;

    private Record(byte[] bytes)
    {
        _bytes = bytes;
        _texts = new(() => new(bytes, Offset(8)));
        _states = new(() => new(List(0, StatePacking.Read), List(1, StatePacking.ReadClass)));
        _gazetteer = new(() => new(List(2, PlacePacking.Read), List(3, PlacePacking.ReadRegion), List(4, PlacePacking.ReadArea)));
        _relations = new(() => List(5, RelationPacking.Read));
        _index = new(ReadIndex);
        var index = Reader(6);
        CurrentThrough = index.Date()?.Earliest ?? DateOnly.MinValue;
        _treaties = new Lazy<Treaty>[index.Integer()];
        for (int i = 0; i < _treaties.Length; i++)
        {
            int ordinal = i;
            _treaties[i] = new(() => ReadTreaty(ordinal));
        }
    }

    /// <summary>The latest day through which any treaty of the record was checked.</summary>
    public DateOnly CurrentThrough { get; }

    public StateRegister States => _states.Value;

    public Gazetteer Gazetteer => _gazetteer.Value;

    /// <summary>Dated changes of diplomatic relations, oldest first.</summary>
    public ImmutableArray<RelationEvent> Relations => _relations.Value;

    /// <summary>The index of treaties, by id.</summary>
    public ImmutableArray<TreatyEntry> Entries => _index.Value.Entries;

    /// <summary>Every treaty, by id. Decodes them all.</summary>
    public IEnumerable<Treaty> Treaties => _treaties.Select(t => t.Value);

    /// <summary>Opens a packed record.</summary>
    /// <exception cref="InvalidDataException">The bytes are no packed record of this version.</exception>
    public static Record Open(byte[] bytes) =>
        bytes.Length > sizeof(int) * (1 + Pack.SectionCount) && BitConverter.ToInt32(bytes) == Pack.Signature
            ? new(bytes)
            : throw new InvalidDataException("These bytes are no packed record of this version; compile the record anew.");

    /// <summary>The treaty of that id, or null.</summary>
    public Treaty? Treaty(string id)
    {
        int at = Entries.BinarySearch(new(id, "", [], []), ById);
        return at < 0 ? null : _treaties[at].Value;
    }

    /// <summary>Treaties of that id, title or name; several where one name is borne by more than one.</summary>
    public IEnumerable<Treaty> TreatiesNamed(string name)
    {
        if (Treaty(name.Trim().ToLowerInvariant()) is { } exact)
            return [exact];
        string folded = Names.Fold(name);
        return Matching(e => Names.Fold(e.Title) == folded || e.Names.Any(n => Names.Fold(n) == folded));
    }

    /// <summary>Treaties that ever name the state as party or beneficiary.</summary>
    public IEnumerable<Treaty> Concerning(StateId state) => Matching(e => e.Concerned.Contains(state));

    /// <summary>Treaties that ever name both states.</summary>
    public IEnumerable<Treaty> Concerning(StateId a, StateId b) => Matching(e => e.Concerned.Contains(a) && e.Concerned.Contains(b));

    private static readonly Comparer<TreatyEntry> ById = Comparer<TreatyEntry>.Create((a, b) => string.CompareOrdinal(a.Id, b.Id));

    private IEnumerable<Treaty> Matching(Func<TreatyEntry, bool> wanted)
    {
        for (int i = 0; i < Entries.Length; i++)
            if (wanted(Entries[i]))
                yield return _treaties[i].Value;
    }

    private (ImmutableArray<TreatyEntry>, int[]) ReadIndex()
    {
        var r = Reader(6);
        r.Date();
        var offsets = new int[_treaties.Length];
        int next = 0;
        var entries = r.List(() =>
        {
            var entry = new TreatyEntry(r.Text(), r.Text(), r.Texts(), r.States());
            offsets[next++] = r.Integer();
            return entry;
        });
        return (entries, offsets);
    }

    private Treaty ReadTreaty(int ordinal) => new TreatyUnpacker(new(_bytes, Offset(7) + _index.Value.Offsets[ordinal], _texts.Value)).Read();

    private ImmutableArray<T> List<T>(int section, Func<PackReader, T> read)
    {
        var r = Reader(section);
        return r.List(() => read(r));
    }

    private PackReader Reader(int section) => new(_bytes, Offset(section), _texts.Value);

    private int Offset(int section) => BitConverter.ToInt32(_bytes, sizeof(int) * (1 + section));
}
