using System.Globalization;
using System.IO.Compression;
using System.Runtime.InteropServices;
using System.Text;
using Entente.Formats.Bytes;
using Entente.Formats.Excel.Internals;
using Entente.Formats.Tables;
using Entente.Formats.Tables.Internals;
using ExcelDataReader;

namespace Entente.Formats.Excel;

/// <summary>Reads one sheet of an Excel workbook (.xlsx), whatever its name ends in. Workbooks of Excel 97–2003 (.xls) are refused: decision 0012.</summary>
/// <remarks>
/// Cells: numbers in their shortest exact form and without their display format (a percentage is a fraction), days as 1914-07-28,
/// times as 1914-07-28T11:00:00, true and false as TRUE and FALSE, errors as Excel shows them (#N/A). Formulas give the value the file stores.
/// Rows without any cell are passed over; <see cref="Line"/> is the sheet's own row. What stands right of the last named column is no part of the table.
/// Certificates: Formats.Tests/Excel.
/// </remarks>
public sealed class ExcelTable : TableReader
{
    /// <summary>No workbook of the field unpacks to more; a larger one is a bomb.</summary>
    private const long LargestUnpacked = 256L << 20;

    /// <summary>The first bytes of the container in which old workbooks lie, and locked ones.</summary>
    private static ReadOnlySpan<byte> CompoundFile => [0xD0, 0xCF, 0x11, 0xE0];

    private readonly string _file;
    private readonly IExcelDataReader _reader;
    private readonly string[] _header;
    private readonly int _first;
    private readonly byte[]?[] _cells;
    private readonly Dictionary<(long Row, int Column), string> _errors;
    private long _row;

    static ExcelTable() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <exception cref="MalformedFileException">The file is no workbook or damaged, or has no such sheet or header row.</exception>
    /// <exception cref="ArgumentException">The layout's columns or header row are no such things.</exception>
    public ExcelTable(FileContent file, ExcelLayout layout)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(layout.HeaderRow, 1);
        (_first, int last) = ColumnsOf(layout.Columns);
        _file = file.Name;
        _reader = Open(file);
        try
        {
            FindSheet(layout.Sheet);
            _errors = Guarded(_file, 0, () => CellErrors.Of(StreamOf(file), _reader.Name));
            while (_row < layout.HeaderRow)
                if (!Next())
                    throw new MalformedFileException($"{_file}, row {layout.HeaderRow}: the header should stand here, but the sheet '{_reader.Name}' has only {_row} rows. Give the row that names the columns.");
            _header = ReadHeader(last);
        }
        catch
        {
            _reader.Dispose();
            throw;
        }
        _cells = new byte[_header.Length][];
    }

    public override IReadOnlyList<string> Header => _header;

    /// <summary>The row of the sheet, from 1 as Excel counts.</summary>
    public override long Line => _row;

    public override string LineWord => "row";

    public override int Width => _header.Length;

    public override ReadOnlySpan<byte> this[int column] => (uint)column < (uint)_cells.Length ? _cells[column] : default;

    /// <summary>The names of a workbook's sheets, in its order; hidden ones too.</summary>
    /// <exception cref="MalformedFileException">The file is no workbook or damaged.</exception>
    public static IReadOnlyList<string> Sheets(FileContent file)
    {
        using var reader = Open(file);
        var names = new List<string>();
        do
            names.Add(reader.Name);
        while (Guarded(file.Name, 0, reader.NextResult));
        return names;
    }

    public override bool Read()
    {
        while (Next())
        {
            bool hasCell = false;
            for (int i = 0; i < _cells.Length; i++)
                hasCell |= (_cells[i] = Cell(_first + i)) is not null;
            if (hasCell)
                return true;
        }
        return false;
    }

    protected override void Dispose(bool disposing)
    {
        _reader.Dispose();
        base.Dispose(disposing);
    }

    private static IExcelDataReader Open(FileContent file)
    {
        if (file.Bytes.Span.StartsWith(CompoundFile))
            throw new MalformedFileException($"{file.Name}: this is a workbook of Excel 97–2003 (.xls) or one locked with a password, and neither is read. Open it in a spreadsheet and save it as .xlsx or .csv, without a password.");
        var stream = StreamOf(file);
        return Guarded(file.Name, 0, () =>
        {
            CheckUnpacked(file.Name, stream);
            return ExcelReaderFactory.CreateOpenXmlReader(stream, new() { LeaveOpen = false });
        });
    }

    private static MemoryStream StreamOf(FileContent file) =>
        MemoryMarshal.TryGetArray(file.Bytes, out var array) ? new(array.Array!, array.Offset, array.Count, writable: false) : new(file.Bytes.ToArray(), writable: false);

    private static void CheckUnpacked(string file, MemoryStream stream)
    {
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Read, leaveOpen: true))
            if (zip.Entries.Sum(e => (decimal)e.Length) > LargestUnpacked)
                throw new MalformedFileException($"{file}: the workbook unpacks to more than {LargestUnpacked >> 20} MB; that is no dataset this program knows. Save the sheet as CSV.");
        stream.Position = 0;
    }

    /// <summary>Runs a step of the workbook reader. A damaged workbook shows itself in whatever that trips over: zip, XML, records, numbers.</summary>
    private static T Guarded<T>(string file, long row, Func<T> step)
    {
        try
        {
            return step();
        }
        catch (Exception e) when (e is not (MalformedFileException or OutOfMemoryException))
        {
            throw new MalformedFileException($"{file}{(row > 0 ? $", row {row}" : "")}: this is no Excel workbook, or a damaged or locked one ({e.Message.TrimEnd('.')}). Download it again, or open it in a spreadsheet and save it anew.", e);
        }
    }

    private bool Next()
    {
        if (!Guarded(_file, _row + 1, _reader.Read))
            return false;
        _row++;
        return true;
    }

    private void FindSheet(string? name)
    {
        if (name is null)
            return;
        var names = new List<string>();
        do
        {
            if (_reader.Name == name)
                return;
            names.Add(_reader.Name);
        }
        while (Guarded(_file, 0, _reader.NextResult));
        throw new MalformedFileException($"{_file}: there is no sheet '{name}'; the workbook has {string.Join(", ", names.Select(n => $"'{n}'"))}.");
    }

    private string[] ReadHeader(int last)
    {
        var names = new List<string>();
        for (int column = _first; column <= last && column < _reader.FieldCount; column++)
            names.Add(Cell(column) is { } cell ? Encoding.UTF8.GetString(cell) : "");
        while (names is [.., ""])
            names.RemoveAt(names.Count - 1);
        if (names.Count == 0)
            throw new MalformedFileException($"{_file}, row {_row}: the header should stand here, but the row is empty in the sheet '{_reader.Name}'. Give the row that names the columns.");
        return [.. names.Select((n, i) => n.Length > 0 ? n : $"column {_first + i + 1}")];
    }

    private byte[]? Cell(int column) => column >= _reader.FieldCount ? null : Guarded(_file, _row, () => Text(column));

    private byte[]? Text(int column)
    {
        if (_errors.Count > 0 && _errors.TryGetValue((_row, column), out string? error))
            return Encoding.UTF8.GetBytes(error);
        switch (_reader.GetValue(column))
        {
            case null or "":
                return null;
            case string text:
                return Encoding.UTF8.GetBytes(text);
            case bool truth:
                return truth ? "TRUE"u8.ToArray() : "FALSE"u8.ToArray();
            case DateTime time:
                return Encoding.UTF8.GetBytes(time.ToString(time.TimeOfDay == default ? "yyyy-MM-dd" : time.Ticks % TimeSpan.TicksPerSecond == 0 ? "yyyy-MM-ddTHH:mm:ss" : "yyyy-MM-ddTHH:mm:ss.FFFFFFF", CultureInfo.InvariantCulture));
            case TimeSpan time:
                return Encoding.UTF8.GetBytes(time.ToString("c", CultureInfo.InvariantCulture));
            case double number:
                return Digits(number);
            case int number:
                return Digits(number);
            case var other:
                return Encoding.UTF8.GetBytes(other.ToString() ?? "");
        }
    }

    private static byte[] Digits(double number)
    {
        byte[] digits = new byte[CellText.Longest];
        return digits[..CellText.Write(number, digits)];
    }

    private static (int First, int Last) ColumnsOf(string? columns)
    {
        if (columns is null)
            return (0, int.MaxValue);
        string[] ends = columns.Split(':');
        int first = ends.Length == 2 ? ColumnNumber(ends[0]) : -1;
        int last = ends.Length == 2 ? ends[1].Length == 0 ? int.MaxValue : ColumnNumber(ends[1]) : -1;
        return first >= 0 && last >= first ? (first, last) : throw new ArgumentException($"'{columns}' is no range of columns. Write it as Excel does: A:H, or C: for C to the last.", nameof(columns));
    }

    private static int ColumnNumber(string letters)
    {
        int number = 0;
        foreach (char c in letters)
            number = char.IsAsciiLetter(c) && number < 1 << 20 ? number * 26 + char.ToUpperInvariant(c) - 'A' + 1 : int.MinValue / 64;
        return number - 1;
    }
}
