using System.Text;
using Entente.Formats;
using Entente.Formats.Bytes;
using Entente.Formats.Excel;
using Entente.Formats.Tables;

namespace Entente.Sources.NatoDefexp;

/// <summary>Reads eight sheets of NATO's workbook, with years as columns, as one table with a row for every figure.</summary>
/// <remarks>
/// Above the years stand the title and, two rows below it, the unit. A row with a name and nothing under the years is the heading of a part, or a note; a total stands one column to the left of the
/// members. A figure without a name is left over from the making of the sheet. A year that ends in <c>e</c> is an estimate.
/// </remarks>
internal sealed class DefexpSheets : TableReader
{
    private readonly FileContent _workbook;
    private readonly Queue<(string Sheet, string Columns, int YearsRow)> _ahead = new(
    [
        ("TABLE1", "B:N", 8), ("TABLE2", "B:N", 8), ("TABLE3", "B:N", 8), ("TABLE5", "B:N", 8), ("TABLE6", "B:N", 8), ("TABLE7", "C:O", 20), ("TABLE8a", "B:N", 8), ("TABLE8b", "B:N", 8),
    ]);

    private readonly byte[][] _cells = new byte[8][];
    private ExcelTable _sheet;
    private int _column;

    /// <exception cref="MalformedFileException">It is no such workbook.</exception>
    public DefexpSheets(FileContent workbook)
    {
        _workbook = workbook;
        _sheet = Open();
    }

    public override IReadOnlyList<string> Header { get; } = ["table", "title", "unit", "section", "country", "year", "estimate", "value"];

    public override long Line => _sheet.Line;

    public override string LineWord => "row";

    public override int Width => _cells.Length;

    public override ReadOnlySpan<byte> this[int column] => (uint)column < (uint)_cells.Length ? _cells[column] : default;

    public override bool Read()
    {
        while (!NextFigure())
            if (!NextRow())
                return false;
        return true;
    }

    protected override void Dispose(bool disposing)
    {
        _sheet.Dispose();
        base.Dispose(disposing);
    }

    /// <summary>Moves to the next year of the row.</summary>
    private bool NextFigure()
    {
        while (++_column < _sheet.Header.Count)
            if (_sheet[_column].Length > 0)
            {
                string year = _sheet.Header[_column];
                (_cells[5], _cells[6], _cells[7]) = (Encoding.UTF8.GetBytes(year.TrimEnd('e')), year.EndsWith('e') ? "1"u8.ToArray() : "0"u8.ToArray(), _sheet[_column].ToArray());
                return true;
            }
        return false;
    }

    /// <summary>Moves to the next row with a name and figures, in this sheet or the next.</summary>
    private bool NextRow()
    {
        while (true)
        {
            if (!_sheet.Read())
            {
                if (_ahead.Count == 0)
                    return false;
                _sheet.Dispose();
                _sheet = Open();
            }
            else if (!HasFigures())
                _cells[3] = _sheet[0].Length > 0 ? _sheet[0].Trim((byte)' ').ToArray() : _cells[3];
            else if ((_sheet[1].Length > 0 ? _sheet[1] : _sheet[0]) is { Length: > 0 } name)
            {
                _cells[4] = name.ToArray();
                _column = 1;
                return true;
            }
        }
    }

    private bool HasFigures()
    {
        for (int i = 2; i < _sheet.Header.Count; i++)
            if (_sheet[i].Length > 0)
                return true;
        return false;
    }

    private ExcelTable Open()
    {
        var (name, columns, yearsRow) = _ahead.Dequeue();
        (_cells[0], _cells[1], _cells[2], _cells[3]) = (Encoding.UTF8.GetBytes(name), Above(name, columns, yearsRow - 4, of: " : "), Above(name, columns, yearsRow - 2), []);
        var sheet = new ExcelTable(_workbook, new() { Sheet = name, HeaderRow = yearsRow, Columns = columns });
        if (sheet.Header is not [_, _, "2014", ..])
        {
            sheet.Dispose();
            throw new MalformedFileException(_workbook.Name, yearsRow, $"the sheet '{name}' should name the years here, 2014 first. Take the workbook as NATO distributes it.");
        }
        _column = sheet.Header.Count;
        return sheet;
    }

    /// <summary>A line of text above the years; what follows <paramref name="of"/> where that is given.</summary>
    private byte[] Above(string sheet, string columns, int row, string? of = null)
    {
        using var table = new ExcelTable(_workbook, new() { Sheet = sheet, HeaderRow = row, Columns = columns });
        string text = table.Header[0];
        return Encoding.UTF8.GetBytes(of is not null && text.IndexOf(of, StringComparison.Ordinal) is >= 0 and var at ? text[(at + of.Length)..] : text);
    }
}
