using Entente.Domain.Relations;

namespace Entente.Corpus.Packing;

/// <summary>Writes and reads diplomatic events.</summary>
internal static class RelationPacking
{
    public static void Write(PackWriter w, RelationEvent e)
    {
        w.State(e.A);
        w.State(e.B);
        w.Date(e.On);
        w.Word(e.Change);
        w.Text(e.Summary);
        w.Text(e.Source);
        w.State(e.Actor);
        w.Text(e.Url);
    }

    public static RelationEvent Read(PackReader r) => new(r.State(), r.State(), r.Date() ?? default, (RelationChange)r.Byte(), r.Text(), r.Text()) { Actor = r.State(), Url = r.OptionalText() };
}
