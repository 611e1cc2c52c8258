using System.Text;
using Entente.Formats;
using Entente.Formats.Bytes;
using Entente.Formats.Excel;
using Entente.Formats.Tables;

namespace Entente.Sources.SipriMilex;

/// <summary>Reads five sheets of SIPRI's workbook, with years as columns, as one table with a row for every country, figure and year.</summary>
/// <remarks>A row with a name and nothing under the years is the heading of a region; <c>...</c> and <c>. .</c> mean that no figure is available, <c>xxx</c> that there was no such state.</remarks>
internal sealed class MilexSheets : TableReader
{
    private readonly FileContent _workbook;
    private readonly Queue<(string Sheet, string Indicator, int HeaderRow)> _ahead;
    private readonly byte[][] _cells = new byte[6][];
    private ExcelTable _sheet;
    private byte[][] _years = [];
    private int _column;

    /// <param name="workbook">The workbook.</param>
    /// <param name="prices">The year of its constant prices.</param>
    /// <exception cref="MalformedFileException">It is no such workbook.</exception>
    public MilexSheets(FileContent workbook, int prices)
    {
        _workbook = workbook;
        _ahead = new(Sheets(prices));
        _sheet = Open();
    }

    public override IReadOnlyList<string> Header { get; } = ["country", "region", "indicator", "year", "status", "value"];

    public override long Line => _sheet.Line;

    public override string LineWord => "row";

    public override int Width => _cells.Length;

    public override ReadOnlySpan<byte> this[int column] => (uint)column < (uint)_cells.Length ? _cells[column] : default;

    /// <summary>The figures, as the long form names them.</summary>
    public static IEnumerable<string> Indicators(int prices) => Sheets(prices).Select(s => s.Indicator);

    public override bool Read()
    {
        while (!NextFigure())
            if (!NextCountry())
                return false;
        return true;
    }

    protected override void Dispose(bool disposing)
    {
        _sheet.Dispose();
        base.Dispose(disposing);
    }

    private static (string Sheet, string Indicator, int HeaderRow)[] Sheets(int prices) =>
    [
        ($"Constant ({prices}) US$", $"constant_{prices}_usd_m", 6), ("Current US$", "current_usd_m", 6), ("Share of GDP", "share_gdp", 6), ("Per capita", "per_capita_current_usd", 7),
        ("Share of Govt. spending", "share_govt_spending", 8),
    ];

    /// <summary>Moves to the next year of the country's row.</summary>
    private bool NextFigure()
    {
        while (++_column < _years.Length)
            if (_years[_column].Length > 0)
            {
                TakeFigure();
                return true;
            }
        return false;
    }

    private void TakeFigure()
    {
        var figure = _sheet[_column];
        _cells[3] = _years[_column];
        _cells[4] = _cells[5] = [];
        if (figure.SequenceEqual("..."u8) || figure.SequenceEqual(". ."u8))
            _cells[4] = "unavailable"u8.ToArray();
        else if (figure.SequenceEqual("xxx"u8))
            _cells[4] = "not_a_state"u8.ToArray();
        else if (figure.Length > 0)
            (_cells[4], _cells[5]) = ("ok"u8.ToArray(), figure.ToArray());
    }

    /// <summary>Moves to the next row of a country, in this sheet or the next.</summary>
    private bool NextCountry()
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
            else if (_sheet[0].Length > 0)
            {
                _cells[0] = _sheet[0].ToArray();
                if (HasFigures())
                {
                    _column = -1;
                    return true;
                }
                _cells[1] = _cells[0];
            }
        }
    }

    private bool HasFigures()
    {
        for (int i = 0; i < _years.Length; i++)
            if (_years[i].Length > 0 && _sheet[i].Length > 0)
                return true;
        return false;
    }

    private ExcelTable Open()
    {
        var (name, indicator, headerRow) = _ahead.Dequeue();
        var sheet = new ExcelTable(_workbook, new() { Sheet = name, HeaderRow = headerRow });
        if (sheet.Header[0] != "Country")
        {
            sheet.Dispose();
            throw new MalformedFileException(_workbook.Name, headerRow, $"the sheet '{name}' should name its columns here, 'Country' first, and has '{sheet.Header[0]}'. Take the workbook as SIPRI distributes it.");
        }
        _years = [.. sheet.Header.Select(h => h.Length == 4 && int.TryParse(h, out _) ? Encoding.UTF8.GetBytes(h) : [])];
        _column = _years.Length;
        _cells[1] = [];
        _cells[2] = Encoding.UTF8.GetBytes(indicator);
        return sheet;
    }
}
