using Entente.Domain.Data;
using Entente.Store.Tables;

namespace Entente.Panels.Columns;

/// <summary>Whether a pair is politically relevant: contiguous at any level, or one of the two a major power (Maoz and Russett 1993).</summary>
internal sealed class RelevanceFamily() : ColumnFamily("relevance", "politically relevant pairs")
{
    private readonly MajorsFamily _majors = new();
    private readonly ContiguityFamily _contiguity = new();

    public override IReadOnlyList<string> Needs => [.. _contiguity.Needs, .. _majors.Needs];

    public override IEnumerable<PanelColumnInfo> Offer(PanelSources sources) =>
        from major in _majors.Offer(sources)
        from contiguous in _contiguity.Offer(sources).Where(c => c.Name == "conttype")
        select new PanelColumnInfo("prd", Name, ColumnLevel.Dyad, ColumnType.Integer, "yes = 1", "contiguous at any level, or one of the two a major power") { Years = contiguous.Years };

    public override LevelColumn Make(PanelColumnInfo column, PanelContext panel)
    {
        var contiguous = _contiguity.Make(_contiguity.Offer(panel.Sources).First(c => c.Name == "conttype"), panel).Cells;
        var major = _majors.Make(_majors.Offer(panel.Sources).First(), panel).Cells;
        int[] values = new int[contiguous.Count];
        Absence[]? absences = null;
        for (int i = 0; i < values.Length; i++)
        {
            int a = panel.Dyads.First[i], b = panel.Dyads.Second[i];
            if (contiguous.NumberAt(i) >= 1 || major.NumberAt(a) >= 1 || major.NumberAt(b) >= 1)
                values[i] = 1;
            else if ((contiguous.AbsenceAt(i), major.AbsenceAt(a), major.AbsenceAt(b)) is var (x, y, z) && (x | y | z) != Absence.Present)
                (absences ??= new Absence[values.Length])[i] = x != Absence.Present ? x : y != Absence.Present ? y : z;
        }
        return new(Series.Whole(values, absences));
    }
}
