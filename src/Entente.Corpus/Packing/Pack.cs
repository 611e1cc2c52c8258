using Entente.Corpus.Reading;
using Entente.Domain.Time;
using Entente.Domain.Treaties;

namespace Entente.Corpus.Packing;

/// <summary>Puts a record into its packed form: a header of section offsets, then the sections.</summary>
/// <remarks>
/// Treaties stand one after another and an index tells where each begins and whom it concerns, so that a question about two
/// states decodes only the treaties that name both. Same record, same bytes.
/// </remarks>
internal static class Pack
{
    internal const int Signature = 0x31544E45; // "ENT1", little-endian
    internal const int SectionCount = 9;

    public static byte[] Write(RecordFolder record)
    {
        var texts = new Dictionary<string, int>(StringComparer.Ordinal);
        byte[] treaties = Treaties(record, texts, out byte[] index);
        byte[][] sections =
        [
            Section(texts, record.States.OrderBy(s => s.Id), StatePacking.Write),
            Section(texts, record.Classes.OrderBy(c => c.Id, StringComparer.Ordinal), StatePacking.Write),
            Section(texts, record.Places.OrderBy(p => p.Id, StringComparer.Ordinal), PlacePacking.Write),
            Section(texts, record.Regions, PlacePacking.Write),
            Section(texts, record.Areas.OrderBy(a => a.Id, StringComparer.Ordinal), PlacePacking.Write),
            Section(texts, record.Relations.OrderBy(r => r.On.Earliest).ThenBy(r => r.A).ThenBy(r => r.B).ThenBy(r => r.Change), RelationPacking.Write),
            index,
            treaties,
            [], // the texts, known only now
        ];
        sections[^1] = PackWriter.TextTable(texts);
        return Join(sections);
    }

    private static byte[] Treaties(RecordFolder record, Dictionary<string, int> texts, out byte[] index)
    {
        var bodies = new PackWriter(texts);
        var entries = new PackWriter(texts);
        var treaties = record.Treaties.OrderBy(t => t.Id, StringComparer.Ordinal).ToList();
        entries.Date(Current(treaties));
        entries.List(treaties, treaty =>
        {
            entries.Text(treaty.Id);
            entries.Text(treaty.Title);
            entries.Texts(treaty.Names);
            entries.States([.. treaty.Concerned.Order()]);
            entries.Integer(bodies.Length);
            new TreatyPacker(bodies).Write(treaty);
        });
        index = entries.ToArray();
        return bodies.ToArray();
    }

    // The latest day through which any treaty was checked: what "now" means to the record.
    private static EdtfDate? Current(List<Treaty> treaties) =>
        treaties.Count == 0 ? null : EdtfDate.Of(treaties.Max(t => t.Checked.Through.Earliest));

    private static byte[] Section<T>(Dictionary<string, int> texts, IEnumerable<T> items, Action<PackWriter, T> write)
    {
        var w = new PackWriter(texts);
        w.List([.. items], item => write(w, item));
        return w.ToArray();
    }

    private static byte[] Join(byte[][] sections)
    {
        using var all = new MemoryStream();
        all.Write(BitConverter.GetBytes(Signature));
        int offset = sizeof(int) * (1 + SectionCount);
        foreach (byte[] section in sections)
        {
            all.Write(BitConverter.GetBytes(offset));
            offset += section.Length;
        }
        foreach (byte[] section in sections)
            all.Write(section);
        return all.ToArray();
    }
}
