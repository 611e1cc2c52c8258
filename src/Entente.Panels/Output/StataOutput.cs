using System.Text;
using Entente.Domain.Data;
using Entente.Formats.Stata;
using Entente.Store.Tables;

namespace Entente.Panels.Output;

/// <summary>Writes a Stata file with labels of variables and values, and with the reason of every empty cell as one of Stata's missing values.</summary>
/// <remarks>A plain <c>.</c> is not coded, <c>.n</c> not applicable, <c>.o</c> outside membership, <c>.b</c> beyond coverage; Stata treats them all as missing. Text has no such values and is empty.</remarks>
internal static class StataOutput
{
    public static long Write(Panel panel, string path, Action<long>? progress, CancellationToken cancellation) => Whole.Write(path, stream =>
    {
        StataColumn[] columns = [.. panel.Columns.Select(Describe)];
        var used = panel.Columns.Select(ValueLabels.Of).OfType<(string Name, IReadOnlyDictionary<int, string> Labels)>().DistinctBy(l => l.Name).ToDictionary(l => l.Name, l => l.Labels, StringComparer.Ordinal);
        using var writer = new StataWriter(stream, new(columns) { Label = $"Panel by {panel.Recipe.UnitName}, {panel.FirstYear}-{panel.LastYear} (Entente)", ValueLabels = used });
        long rows = 0;
        foreach (var block in panel.Blocks())
        {
            cancellation.ThrowIfCancellationRequested();
            Pick[] picks = [.. panel.Columns.Select(c => c.In(block))];
            for (int row = 0; row < block.Count; row++)
            {
                foreach (var pick in picks)
                    Cell(writer, pick, row);
                writer.EndRow();
                if ((++rows & 0xFFFF) != 0)
                    continue;
                cancellation.ThrowIfCancellationRequested();
                progress?.Invoke(rows);
            }
        }
        writer.Finish();
        return rows;
    });

    private static void Cell(StataWriter writer, Pick pick, int row)
    {
        var absence = pick.AbsenceAt(row);
        if (absence != Absence.Present)
            writer.Missing(pick.Series.Type == ColumnType.Text ? '.' : absence switch { Absence.NotApplicable => 'n', Absence.OutsideMembership => 'o', Absence.BeyondCoverage => 'b', _ => '.' });
        else if (pick.Series.Type == ColumnType.Text)
            writer.Text((string)pick.At(row)!);
        else if (pick.Series.Type == ColumnType.Day)
            writer.Day((DateOnly)pick.At(row)!);
        else
            writer.Number(pick.NumberAt(row));
    }

    private static StataColumn Describe(PanelColumn column) => new(column.Name, TypeOf(column.Cells))
    {
        Label = column.Info.Unit is "code" or "text" or "yes = 1" ? column.Info.Label : $"{column.Info.Label} ({column.Info.Unit})",
        ValueLabelSet = ValueLabels.Of(column)?.Name ?? "",
        IsDay = column.Type == ColumnType.Day,
    };

    // The smallest type that holds every value of the series.
    private static StataType TypeOf(Series cells)
    {
        switch (cells)
        {
            case Series<string> s:
                int bytes = s.Values.Where(v => v is not null).Select(Encoding.UTF8.GetByteCount).DefaultIfEmpty(1).Max();
                return bytes > StataType.LongestStr ? StataType.StrL : StataType.Str(Math.Max(1, bytes));
            case Series<int> { Type: ColumnType.Day }:
                return StataType.Long;
            case Series<int> { Count: > 0 } s:
                int least = s.Values.Min(), most = s.Values.Max();
                return least >= -127 && most <= 100 ? StataType.Byte : least >= -32_767 && most <= 32_740 ? StataType.Int : least >= -2_147_483_647 && most <= 2_147_483_620 ? StataType.Long : StataType.Double;
            default:
                return StataType.Double;
        }
    }
}
