using Apache.Arrow;
using Apache.Arrow.Ipc;
using Apache.Arrow.Types;
using Entente.Domain.Data;
using Entente.Store.Tables;

namespace Entente.Panels.Output;

/// <summary>Writes an Arrow file (IPC, also called Feather, version 2), which R, Python, Julia and the browser read without copying.</summary>
internal static class ArrowOutput
{
    private const int RowsOfBatch = 1 << 16;
    private static readonly int UnixEpoch = new DateOnly(1970, 1, 1).DayNumber;

    public static long Write(Panel panel, string path, Action<long>? progress, CancellationToken cancellation) => Whole.Write(path, stream =>
    {
        var schema = new Schema([.. panel.Columns.Select(c => new Field(c.Name, TypeOf(c.Type), nullable: true, [new("label", c.Info.Label), new("unit", c.Info.Unit), new("source", c.Info.Source)]))], metadata: null);
        using var writer = new ArrowFileWriter(stream, schema, leaveOpen: true);
        writer.WriteStart();
        long rows = 0;
        foreach (var block in panel.Blocks())
        {
            Pick[] picks = [.. panel.Columns.Select(c => c.In(block))];
            for (int first = 0; first < block.Count; first += RowsOfBatch)
            {
                cancellation.ThrowIfCancellationRequested();
                int count = Math.Min(RowsOfBatch, block.Count - first);
                using var batch = new RecordBatch(schema, picks.Select(p => Cells(p, first, count)), count);
                writer.WriteRecordBatch(batch);
                progress?.Invoke(rows += count);
            }
        }
        writer.WriteEnd();
        return rows;
    });

    private static IArrowType TypeOf(ColumnType type) => type switch
    {
        ColumnType.Integer => Int32Type.Default,
        ColumnType.Long => Int64Type.Default,
        ColumnType.Real => DoubleType.Default,
        ColumnType.Day => Date32Type.Default,
        _ => StringType.Default,
    };

    private static IArrowArray Cells(Pick pick, int first, int count)
    {
        switch (pick.Series)
        {
            case Series<int> { Type: ColumnType.Day } s:
                var days = new Date32Array.Builder().Reserve(count);
                for (int i = first; i < first + count; i++)
                    _ = pick.AbsenceAt(i) == Absence.Present ? days.Append(DateOnly.FromDayNumber(s.Values[Place(pick, i)])) : days.AppendNull();
                return days.Build();
            case Series<int> s:
                var whole = new Int32Array.Builder().Reserve(count);
                for (int i = first; i < first + count; i++)
                    _ = pick.AbsenceAt(i) == Absence.Present ? whole.Append(s.Values[Place(pick, i)]) : whole.AppendNull();
                return whole.Build();
            case Series<long> s:
                var large = new Int64Array.Builder().Reserve(count);
                for (int i = first; i < first + count; i++)
                    _ = pick.AbsenceAt(i) == Absence.Present ? large.Append(s.Values[Place(pick, i)]) : large.AppendNull();
                return large.Build();
            case Series<double> s:
                var real = new DoubleArray.Builder().Reserve(count);
                for (int i = first; i < first + count; i++)
                    _ = pick.AbsenceAt(i) == Absence.Present ? real.Append(s.Values[Place(pick, i)]) : real.AppendNull();
                return real.Build();
            default:
                var texts = new StringArray.Builder().Reserve(count);
                for (int i = first; i < first + count; i++)
                    _ = pick.At(i) is string text ? texts.Append(text) : texts.AppendNull();
                return texts.Build();
        }
    }

    private static int Place(Pick pick, int row) => pick.Places is null ? row : pick.Places[row];
}
