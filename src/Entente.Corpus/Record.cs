using System.Collections.Immutable;
using System.Text;
using Entente.Corpus.Packing;
using Entente.Domain.Figures;
using Entente.Domain.Places;
using Entente.Domain.Relations;
using Entente.Domain.States;
using Entente.Domain.Text;
using Entente.Domain.Time;
using Entente.Domain.Treaties;

namespace Entente.Corpus;

/// <summary>The record: states, places, treaties and diplomatic events, opened from its packed form.</summary>
/// <remarks>
/// Every part is decoded when it is first asked for: a question about two states reads those two, the treaties and the events that name both.
/// Opening reads the index of states; each state tells the treaties that concern it. Safe to share between threads.
/// </remarks>
public sealed class Record
{
    private readonly PackedBytes _bytes;
    private readonly TextTable _texts;
    private readonly Lazy<ImmutableArray<TreatyEntry>> _entries;
    private readonly int[] _stateBodies;
    private readonly int _reach;
    private readonly Treaty?[] _treaties;

    private Record(PackedBytes bytes)
    {
        if (bytes.Length <= Pack.HeaderLength || bytes.Int32(0) != Pack.Signature)
            throw new InvalidDataException("These bytes are no packed record of this version; compile the record anew.");
        (_bytes, _texts) = (bytes, new(bytes, Offset(bytes, Section.Texts)));
        (States, _stateBodies) = OpenStates();
        Gazetteer = new(() => List(Section.Places, PlacePacking.Read), () => List(Section.Regions, PlacePacking.ReadRegion), () => AreasWhere(r => r.Text() is not null), Area);
        _entries = new(() => List(Section.TreatyNames, r => new TreatyEntry(r.Text(), r.Text(), r.Texts())));
        var reach = Reader(Section.TreatyReach);
        CurrentThrough = reach.Date()?.Earliest ?? DateOnly.MinValue;
        _treaties = new Treaty?[reach.Integer()];
        _reach = reach.Position;
    }

    /// <summary>The latest day through which any treaty of the record was checked.</summary>
    public DateOnly CurrentThrough { get; }

    public StateRegister States { get; }

    public Gazetteer Gazetteer { get; }

    /// <summary>Dated changes of diplomatic relations, oldest first.</summary>
    public IEnumerable<RelationEvent> Relations => RelationsWhere((_, _) => true);

    /// <summary>The names of all treaties, by id.</summary>
    public ImmutableArray<TreatyEntry> Entries => _entries.Value;

    /// <summary>Every treaty, by id. Decodes them all.</summary>
    public IEnumerable<Treaty> Treaties => Enumerable.Range(0, _treaties.Length).Select(At);

    /// <summary>Opens a packed record. The array stays pinned for the life of the process.</summary>
    /// <exception cref="InvalidDataException">The bytes are no packed record of this version.</exception>
    public static Record Open(byte[] bytes) => new(PackedBytes.Of(bytes));

    /// <summary>Opens a packed record where it lies: memory that never moves and is never freed.</summary>
    /// <exception cref="InvalidDataException">The bytes are no packed record of this version.</exception>
    public static unsafe Record Open(byte* start, int length) => new(new PackedBytes(start, length));

    /// <summary>The treaty of that id, or null.</summary>
    public Treaty? Treaty(string id)
    {
        int at = Entries.BinarySearch(new(id, "", []), ById);
        return at < 0 ? null : At(at);
    }

    /// <summary>Treaties of that id, title or name; several where one name is borne by more than one.</summary>
    public IEnumerable<Treaty> TreatiesNamed(string name)
    {
        if (Treaty(name.Trim().ToLowerInvariant()) is { } exact)
            return [exact];
        string folded = Names.Fold(name);
        return Enumerable.Range(0, _treaties.Length).Where(i => Names.Fold(Entries[i].Title) == folded || Entries[i].Names.Any(n => Names.Fold(n) == folded)).Select(At);
    }

    /// <summary>Treaties that ever name the state as party or beneficiary.</summary>
    public IEnumerable<Treaty> Concerning(StateId state) => Concerning(state, state);

    /// <summary>Treaties that ever name both states.</summary>
    public IEnumerable<Treaty> Concerning(StateId a, StateId b) => Concerning(a, b, new(DateOnly.MinValue, null));

    /// <summary>Treaties that name both states and whose history, from signature to end, touches the days given. Others are not even decoded.</summary>
    public IEnumerable<Treaty> Concerning(StateId a, StateId b, Spell during)
    {
        int[] others = TreatiesOf(b);
        foreach (int treaty in TreatiesOf(a))
            if (Array.BinarySearch(others, treaty) >= 0 && History(treaty).Overlaps(during))
                yield return At(treaty);
    }

    /// <summary>Changes in the diplomatic relations of two states, oldest first.</summary>
    public IEnumerable<RelationEvent> RelationsBetween(StateId a, StateId b) => RelationsWhere((x, y) => (x == a && y == b) || (x == b && y == a));

    /// <summary>The headline figures of every state that has some, by id.</summary>
    public IEnumerable<StateFigures> Figures => FiguresWhere(_ => true);

    /// <summary>The publications from which the figures are taken, by key.</summary>
    public ImmutableArray<FigureSource> FigureSources => List(Section.FigureSources, FigurePacking.ReadSource);

    /// <summary>The headline figures of a state, or null where none are kept. Steps over those of others.</summary>
    public StateFigures? FiguresOf(StateId state) => FiguresWhere(s => s == state).FirstOrDefault();

    private static readonly Comparer<TreatyEntry> ById = Comparer<TreatyEntry>.Create((a, b) => string.CompareOrdinal(a.Id, b.Id));

    // Two threads may decode one treaty at once; both get equal values and one of them stays.
    private Treaty At(int ordinal) => _treaties[ordinal] ??= new TreatyUnpacker(new(_bytes, Offset(Section.Treaties) + ReachOf(ordinal, 0), _texts)).Read();

    private Spell History(int treaty) => new(DateOnly.FromDayNumber(ReachOf(treaty, 1)), DateOnly.FromDayNumber(ReachOf(treaty, 2)));

    private int ReachOf(int treaty, int column) => _bytes.Int32(_reach + (sizeof(int) * ((Pack.ReachColumns * treaty) + column)));

    // The ordinals of the treaties that concern the state, in order.
    private int[] TreatiesOf(StateId state)
    {
        if (States.OrdinalOf(state) is not (>= 0 and var ordinal))
            return [];
        var r = StateReader(ordinal);
        r.Integer();
        return r.Integers();
    }

    private PackReader StateReader(int ordinal) => new(_bytes, Offset(Section.States) + _stateBodies[ordinal], _texts);

    private State ReadState(int ordinal)
    {
        var r = StateReader(ordinal);
        r.Skip();
        return StatePacking.Read(r);
    }

    private (StateRegister Register, int[] Bodies) OpenStates()
    {
        var r = Reader(Section.StateIndex);
        int count = r.Integer();
        var (ids, bodies) = (new StateId[count], new int[count]);
        for (int i = 0; i < count; i++)
            (ids[i], bodies[i]) = (r.State(), r.Integer());
        return (new(ids, ReadState, () => List(Section.Classes, StatePacking.ReadClass)), bodies);
    }

    private IEnumerable<RelationEvent> RelationsWhere(Func<StateId, StateId, bool> wanted)
    {
        var r = Reader(Section.Relations);
        for (int left = r.Integer(); left > 0; left--)
            if (wanted(r.State(), r.State()))
            {
                r.Integer();
                yield return RelationPacking.Read(r);
            }
            else
            {
                r.Skip();
            }
    }

    private Area? Area(string id)
    {
        byte[] wanted = Encoding.UTF8.GetBytes(id);
        foreach (var area in AreasWhere(r => r.IsText(wanted)))
            return area;
        return null;
    }

    // The test reads the id of the area.
    private IEnumerable<Area> AreasWhere(Func<PackReader, bool> wanted)
    {
        var r = Reader(Section.Areas);
        for (int left = r.Integer(); left > 0; left--)
            if (wanted(r))
            {
                r.Integer();
                yield return PlacePacking.ReadArea(r);
            }
            else
            {
                r.Skip();
            }
    }

    private IEnumerable<StateFigures> FiguresWhere(Func<StateId, bool> wanted)
    {
        var r = Reader(Section.Figures);
        for (int left = r.Integer(); left > 0; left--)
            if (wanted(r.State()))
            {
                r.Integer();
                yield return FigurePacking.Read(r);
            }
            else
            {
                r.Skip();
            }
    }

    private ImmutableArray<T> List<T>(Section section, Func<PackReader, T> read)
    {
        var r = Reader(section);
        return r.List(() => read(r));
    }

    private PackReader Reader(Section section) => new(_bytes, Offset(section), _texts);

    private int Offset(Section section) => Offset(_bytes, section);

    private static int Offset(PackedBytes bytes, Section section) => bytes.Int32(sizeof(int) * (1 + (int)section));
}
