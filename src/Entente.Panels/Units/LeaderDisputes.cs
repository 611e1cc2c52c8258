using Entente.Domain.Data;
using Entente.Panels.Columns;
using Entente.Store.Catalogue;
using Entente.Store.Tables;

namespace Entente.Panels.Units;

/// <summary>Whether a leader's state took part in a militarized dispute on some day of the year on which the leader was in office, and whether the part began then (Gibler, Miller and Little).</summary>
/// <remarks>Where the source knows no day it gives a guess for the sake of finding the leader. A leader has begun a part (<c>_init</c>) that began under him or her, on side A or by joining later.</remarks>
internal static class LeaderDisputes
{
    public const string Table = "gml_part";
    private static readonly (string Name, string Label)[] All =
    [
        ("gmlmidongoing", "a dispute on some day in office"), ("gmlmidonset", "a part in a dispute begins on some day in office"),
        ("gmlmidongoing_init", "a dispute on some day in office, begun by the leader: on side A, or joined later"), ("gmlmidonset_init", "a part in a dispute begins on some day in office, on side A, or by joining later"),
    ];

    public static IEnumerable<PanelColumnInfo> Columns(DatasetVersion version) =>
        All.Select(c => new PanelColumnInfo(c.Name, DisputeSource.Gml.Family, ColumnLevel.Unit, ColumnType.Integer, "yes = 1", c.Label) { Dataset = version.Dataset, Version = version.Version, Table = Table, Years = version[Table]!.Shape.Years });

    public static LevelColumn Make(PanelColumnInfo column, PanelContext panel, DatasetVersion version, LeaderRows leaders)
    {
        bool isOnset = column.Name.StartsWith("gmlmidonset", StringComparison.Ordinal), isBegun = column.Name.EndsWith("_init", StringComparison.Ordinal);
        int[] codes = Read("ccode"), sideA = Read("sidea"), original = Read("orig"), noneAtStart = Read("allmiss_leader_start"), noneAtEnd = Read("allmiss_leader_end");
        int[] begin = Days("styear", "stmon", "dummy_stday"), end = Days("endyear", "endmon", "dummy_endday");
        var by = panel.Read(version, Table, "obsid_start");
        var parts = Enumerable.Range(0, codes.Length).Where(i => noneAtStart[i] == 0 && noneAtEnd[i] == 0 && (!isBegun || sideA[i] == 1 || original[i] == 0)).ToLookup(i => codes[i]);
        var held = new HashSet<(int Leader, int Year)>();
        for (int row = 0; row < leaders.Leader.Length; row++)
        {
            int state = leaders.State[row];
            var (first, last) = leaders.InOffice(row);
            string name = leaders.NameOf(row);
            if (state >= 0 && parts[panel.States.Codes[state]].Any(i => Holds(i, state, first, last, name)))
                held.Add((leaders.Leader[row], leaders.Year[row]));
        }
        // A leader of a state that changed its number within the year (Kohl in 1990) has the same in both rows.
        int[] values = [.. leaders.Leader.Select((l, row) => held.Contains((l, leaders.Year[row])) ? 1 : 0)];
        return new(Series.Whole(values, [.. leaders.Year.Select(y => column.Years is { } years && (y < years.First || y > years.Last) ? Absence.BeyondCoverage : Absence.Present)]));

        bool Holds(int part, int state, int first, int last, string leader)
        {
            int from = Math.Max(first, begin[part]), to = isOnset ? Math.Min(last, begin[part]) : Math.Min(last, end[part]);
            return from <= to && (!isBegun || (string?)by.At(part) == leader) && panel.States.IsMemberWithin(state, from, to);
        }

        int[] Days(string year, string month, string day)
        {
            int[] years = Read(year), months = Read(month), days = Read(day);
            return [.. years.Select((y, i) => new DateOnly(y, months[i], Math.Clamp(days[i], 1, DateTime.DaysInMonth(y, months[i]))).DayNumber)];
        }

        int[] Read(string name) => panel.Integers(version, Table, name);
    }
}
