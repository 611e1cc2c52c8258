using System.Buffers.Text;
using System.Text;
using Entente.Formats.Stata.Internals;
using Entente.Formats.Tables;

namespace Entente.Formats.Stata;

/// <summary>Writes any table as a Stata dataset, with the smallest type for each column.</summary>
public static class StataExport
{
    /// <summary>Reads the table twice, first to find the types, then to write. A column is numeric where every cell is a number
    /// or empty and keeps its value as one ("007" and 17-digit codes stay text), days where every cell is a day
    /// (1914-07-28) or empty, else text. Empty cells become missing values; a column of empty cells is numeric.</summary>
    /// <param name="open">Opens the table at its first row; called twice.</param>
    /// <param name="to">Where the file goes; it stays open.</param>
    /// <param name="about">Label, time and value labels of the dataset. Its columns are not types but wishes: label and value labels of the column with the same name; its <see cref="StataColumn.Type"/> counts only where it is text, which keeps the column text.</param>
    /// <returns>What was changed because Stata would refuse it.</returns>
    /// <exception cref="MalformedFileException">The table is damaged.</exception>
    /// <exception cref="ArgumentException">A text cannot be written, see <see cref="StataWriter"/>.</exception>
    public static IReadOnlyList<StataAdaptation> Write(Func<TableReader> open, Stream to, StataDataset about)
    {
        var wishes = about.Columns.DistinctBy(c => c.Name).ToDictionary(c => c.Name);
        var (columns, rows) = Measure(open, wishes);
        using var table = open();
        using var writer = new StataWriter(to, about with { Columns = columns }, rows);
        while (table.Read())
        {
            for (int i = 0; i < columns.Length; i++)
                Write(writer, columns[i], table[i]);
            writer.EndRow();
        }
        writer.Finish();
        return writer.Adaptations;
    }

    private static (StataColumn[] Columns, long Rows) Measure(Func<TableReader> open, Dictionary<string, StataColumn> wishes)
    {
        using var table = open();
        var cells = new ColumnFit[table.Header.Count];
        for (int i = 0; i < cells.Length; i++)
            cells[i] = new(wishes.TryGetValue(table.Header[i], out var wish) && wish.Type.IsText);
        long rows = 0;
        for (; table.Read(); rows++)
            for (int i = 0; i < cells.Length; i++)
                cells[i].See(table[i]);
        return ([.. cells.Select((c, i) => Column(table.Header[i], c, wishes))], rows);
    }

    private static StataColumn Column(string name, ColumnFit cells, Dictionary<string, StataColumn> wishes)
    {
        var wish = wishes.GetValueOrDefault(name);
        return new(name, cells.Type) { Label = wish?.Label ?? "", IsDay = cells.IsDay, ValueLabelSet = cells.Type.IsText ? "" : wish?.ValueLabelSet ?? "" };
    }

    private static void Write(StataWriter writer, StataColumn column, ReadOnlySpan<byte> cell)
    {
        if (column.Type.IsText)
            writer.Text(cell);
        else if (cell.IsEmpty)
            writer.Missing();
        else if (column.IsDay && ColumnFit.TryDay(cell, out var day))
            writer.Day(day);
        else if (ColumnFit.TryNumber(cell, out double number))
            writer.Number(number);
    }

    /// <summary>What the cells of a column could be.</summary>
    private sealed class ColumnFit(bool isText)
    {
        private readonly StataFit _numbers = new(), _days = new(), _texts = new();
        private bool _areNumbers = !isText, _areDays = !isText, _hasCell;

        private bool AreDays => _areDays && _hasCell;

        public bool IsDay => AreDays;

        public StataType Type => AreDays ? _days.Type : _areNumbers ? _numbers.Type : _texts.Type;

        public void See(ReadOnlySpan<byte> cell)
        {
            _texts.See(cell);
            if (cell.IsEmpty)
                return;
            _hasCell = true;
            if (_areNumbers && (_areNumbers = TryNumber(cell, out double number)))
                _numbers.See(number);
            if (_areDays && (_areDays = TryDay(cell, out var day)))
                _days.See(day);
        }

        public static bool TryDay(ReadOnlySpan<byte> cell, out DateOnly day)
        {
            day = default;
            Span<char> text = stackalloc char[10];
            return cell.Length == 10 && cell[4] == '-' && Encoding.Latin1.TryGetChars(cell, text, out _) && DateOnly.TryParseExact(text, "yyyy-MM-dd", out day);
        }

        public static bool TryNumber(ReadOnlySpan<byte> cell, out double number)
        {
            number = 0;
            var digits = cell is [(byte)'-', ..] ? cell[1..] : cell;
            if (digits is not [(>= (byte)'0' and <= (byte)'9') or (byte)'.', ..] || digits is [(byte)'0', >= (byte)'0' and <= (byte)'9', ..])
                return false;
            if (!Utf8Parser.TryParse(cell, out number, out int length) || length != cell.Length || Math.Abs(number) > StataMissing.LargestDouble)
                return false;
            // A whole number beyond 2^53 may be a code that a double would round.
            return Math.Abs(number) <= 1L << 53 || cell.ContainsAny(".eE"u8);
        }
    }
}
