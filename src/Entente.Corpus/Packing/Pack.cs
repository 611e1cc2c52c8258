using Entente.Corpus.Reading;
using Entente.Domain.States;
using Entente.Domain.Time;
using Entente.Domain.Treaties;

namespace Entente.Corpus.Packing;

/// <summary>Puts a record into its packed form: a header of section offsets, then the sections.</summary>
/// <remarks>
/// Bodies of states and treaties stand one after another behind an index, so that a question about two states decodes only what names both.
/// Same record, same bytes.
/// </remarks>
internal sealed class Pack
{
    internal const int Signature = 0x34544E45; // "ENT4", little-endian
    internal const int ReachColumns = 3;
    internal const int HeaderLength = sizeof(int) * (1 + (int)Section.Texts + 1);

    private readonly Dictionary<string, int> _texts = new(StringComparer.Ordinal);
    private readonly byte[][] _sections = new byte[(int)Section.Texts + 1][];

    public static byte[] Write(RecordFolder record)
    {
        var pack = new Pack();
        var states = record.States.OrderBy(s => s.Id).ToList();
        var treaties = record.Treaties.OrderBy(t => t.Id, StringComparer.Ordinal).ToList();
        pack.States(states, treaties);
        pack.List(Section.Classes, record.Classes.OrderBy(c => c.Id, StringComparer.Ordinal), StatePacking.Write);
        pack.List(Section.Places, record.Places.OrderBy(p => p.Id, StringComparer.Ordinal), PlacePacking.Write);
        pack.List(Section.Regions, record.Regions, PlacePacking.Write);
        pack.List(Section.Areas, record.Areas.OrderBy(a => a.Id, StringComparer.Ordinal), pack.Area);
        pack.List(Section.Relations, record.Relations.OrderBy(r => r.On.Earliest).ThenBy(r => r.A).ThenBy(r => r.B).ThenBy(r => r.Change), pack.Relation);
        pack.Treaties(treaties);
        // Last, so that the texts of the figures stand behind those that most questions read.
        pack.List(Section.FigureSources, record.FigureSources.OrderBy(s => s.Key, StringComparer.Ordinal), FigurePacking.Write);
        pack.List(Section.Figures, record.Figures.OrderBy(f => f.State), pack.Figures);
        pack._sections[(int)Section.Texts] = PackWriter.TextTable(pack._texts);
        return pack.Join();
    }

    private void States(List<State> states, List<Treaty> treaties)
    {
        var concerning = treaties.SelectMany((t, i) => t.Concerned.Select(c => (State: c, Treaty: i))).ToLookup(c => c.State, c => c.Treaty);
        var (index, bodies) = (new PackWriter(_texts), new PackWriter(_texts));
        index.List(states, s =>
        {
            index.State(s.Id);
            index.Integer(bodies.Length);
            var reach = new PackWriter(_texts);
            reach.List([.. concerning[s.Id]], reach.Integer);
            bodies.Bytes(reach.ToArray());
            StatePacking.Write(bodies, s);
        });
        Set(Section.StateIndex, index);
        Set(Section.States, bodies);
    }

    private void Treaties(List<Treaty> treaties)
    {
        var (names, reach, bodies) = (new PackWriter(_texts), new PackWriter(_texts), new PackWriter(_texts));
        reach.Date(treaties.Count == 0 ? null : EdtfDate.Of(treaties.Max(t => t.Checked.Through.Earliest)));
        reach.List(treaties, t =>
        {
            reach.Int32(bodies.Length);
            reach.Int32(t.History.First.DayNumber);
            reach.Int32((t.History.Last ?? DateOnly.MaxValue).DayNumber);
            new TreatyPacker(bodies).Write(t);
        });
        names.List(treaties, t =>
        {
            names.Text(t.Id);
            names.Text(t.Title);
            names.Texts(t.Names);
        });
        Set(Section.TreatyNames, names);
        Set(Section.TreatyReach, reach);
        Set(Section.Treaties, bodies);
    }

    private void Relation(PackWriter w, Domain.Relations.RelationEvent change)
    {
        var body = new PackWriter(_texts);
        RelationPacking.Write(body, change);
        w.State(change.A);
        w.State(change.B);
        w.Bytes(body.ToArray());
    }

    private void Area(PackWriter w, Domain.Places.Area area)
    {
        var body = new PackWriter(_texts);
        PlacePacking.Write(body, area);
        w.Text(area.Id);
        w.Bytes(body.ToArray());
    }

    private void Figures(PackWriter w, Domain.Figures.StateFigures figures)
    {
        var body = new PackWriter(_texts);
        FigurePacking.Write(body, figures);
        w.State(figures.State);
        w.Bytes(body.ToArray());
    }

    private void List<T>(Section section, IEnumerable<T> items, Action<PackWriter, T> write)
    {
        var w = new PackWriter(_texts);
        w.List([.. items], item => write(w, item));
        Set(section, w);
    }

    private void Set(Section section, PackWriter writer) => _sections[(int)section] = writer.ToArray();

    private byte[] Join()
    {
        using var all = new MemoryStream();
        all.Write(BitConverter.GetBytes(Signature));
        int offset = HeaderLength;
        foreach (byte[] section in _sections)
        {
            all.Write(BitConverter.GetBytes(offset));
            offset += section.Length;
        }
        foreach (byte[] section in _sections)
            all.Write(section);
        return all.ToArray();
    }
}
