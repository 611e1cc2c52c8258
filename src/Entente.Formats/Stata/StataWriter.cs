using System.Buffers.Binary;
using System.Text;
using Entente.Formats.Stata.Internals;

namespace Entente.Formats.Stata;

/// <summary>Writes a Stata dataset (.dta) row by row: release 118 (Stata 14 and later), or 119 for more than 32,767 variables.</summary>
/// <remarks>
/// Give the cells of a row in order, then <see cref="EndRow"/>; after the last row <see cref="Finish"/>. Without it the file stays
/// unfinished and no program opens it. The same data give the same bytes. Long texts (strL) are kept in memory until the end;
/// rows are not. Certificates: Formats.Tests/Stata (read back by ReadStat and pandas).
/// </remarks>
public sealed class StataWriter : IDisposable
{
    /// <summary>The most variables that any Stata holds.</summary>
    public const int MostVariables = 120_000;

    private readonly Stream _to;
    private readonly StataDataset _dataset;
    private readonly StataSections _sections;
    private readonly List<StataAdaptation> _adaptations = [];
    private readonly MemoryStream _longTexts = new();
    private readonly byte[] _row;
    private readonly int[] _starts;
    private readonly long? _announced;
    private readonly long _begin;
    private long _rows;
    private int _column;
    private bool _isFinished;

    /// <param name="to">Where the file goes; it stays open. It must be seekable, unless the number of rows is given and no variable is a strL.</param>
    /// <param name="dataset">The variables and what the file says of itself.</param>
    /// <param name="rows">How many rows will come, where that is known.</param>
    /// <exception cref="ArgumentException">There are no variables or too many, a set of value labels is missing or belongs to text, or the stream must be seekable.</exception>
    public StataWriter(Stream to, StataDataset dataset, long? rows = null)
    {
        if (dataset.Columns.Count is 0 or > MostVariables)
            throw new ArgumentException($"A Stata dataset has 1–{MostVariables:N0} variables, not {dataset.Columns.Count:N0}.", nameof(dataset));
        bool isPatched = rows is null || dataset.Columns.Any(c => c.Type.Kind == StataKind.StrL);
        if (isPatched && !to.CanSeek)
            throw new ArgumentException("The stream cannot seek: write to a file, or give the number of rows and no strL variable.", nameof(to));
        (_to, _dataset, _announced) = (to, dataset, rows);
        _sections = new(dataset, _adaptations);
        _starts = new int[dataset.Columns.Count];
        int bytes = 0;
        for (int i = 0; i < _starts.Length; i++)
        {
            _starts[i] = bytes;
            bytes += dataset.Columns[i].Type.Bytes;
        }
        _row = new byte[bytes];
        if (!isPatched)
            _sections.Complete(rows!.Value, bytes, 0);
        _begin = to.CanSeek ? to.Position : 0;
        to.Write(_sections.BeforeRows);
    }

    /// <summary>What was changed because Stata would refuse it: names, and labels that are too long.</summary>
    public IReadOnlyList<StataAdaptation> Adaptations => _adaptations;

    /// <summary>The next cell, a number. NaN stands for a missing value ('.').</summary>
    /// <exception cref="ArgumentException">The variable is text, or its type does not hold the number exactly.</exception>
    public void Number(double number)
    {
        if (double.IsNaN(number))
        {
            Missing();
            return;
        }
        var type = Next();
        var cell = Cell(type);
        bool fits = type.Kind switch
        {
            StataKind.Str or StataKind.StrL => false,
            StataKind.Byte => Integer(number, -127, StataMissing.LargestByte),
            StataKind.Int => Integer(number, -32_767, StataMissing.LargestInt),
            StataKind.Long => Integer(number, -2_147_483_647, StataMissing.LargestLong),
            StataKind.Float => (float)number == number && StataMissing.OfFloat((float)number) is null,
            _ => Math.Abs(number) <= StataMissing.LargestDouble,
        };
        if (!fits)
            throw new ArgumentException($"Row {_rows + 1}, variable '{_dataset.Columns[_column].Name}': {number:R} does not fit the type {type}. Find the type with StataFit.", nameof(number));
        switch (type.Kind)
        {
            case StataKind.Byte:
                cell[0] = (byte)(sbyte)number;
                break;
            case StataKind.Int:
                BinaryPrimitives.WriteInt16LittleEndian(cell, (short)number);
                break;
            case StataKind.Long:
                BinaryPrimitives.WriteInt32LittleEndian(cell, (int)number);
                break;
            case StataKind.Float:
                BinaryPrimitives.WriteSingleLittleEndian(cell, (float)number);
                break;
            default:
                BinaryPrimitives.WriteDoubleLittleEndian(cell, number);
                break;
        }
        _column++;
    }

    /// <summary>The next cell, a day.</summary>
    /// <exception cref="ArgumentException">The variable is text or too small for the day.</exception>
    public void Day(DateOnly day) => Number(StataDay.From(day));

    /// <summary>The next cell, a missing value; in a text variable an empty text.</summary>
    /// <param name="letter">'.' for the plain one, a–z for the lettered ones.</param>
    public void Missing(char letter = '.')
    {
        if (letter is not ('.' or >= 'a' and <= 'z'))
            throw new ArgumentOutOfRangeException(nameof(letter), letter, "Stata's missing values are '.' and a–z.");
        var type = Next();
        if (!type.IsText)
            StataMissing.Write(Cell(type), type.Kind, letter);
        _column++;
    }

    /// <summary>The next cell, a text.</summary>
    public void Text(string text) => Text(Encoding.UTF8.GetBytes(text));

    /// <summary>The next cell, a text in UTF-8.</summary>
    /// <exception cref="ArgumentException">The variable is a number or too small for the text, or the text holds a zero byte or is not UTF-8.</exception>
    public void Text(ReadOnlySpan<byte> text)
    {
        var type = Next();
        string name = _dataset.Columns[_column].Name;
        if (!type.IsText)
            throw new ArgumentException($"Row {_rows + 1}, variable '{name}': the type {type} holds no text.", nameof(text));
        if (text.Contains((byte)0) || !System.Text.Unicode.Utf8.IsValid(text))
            throw new ArgumentException($"Row {_rows + 1}, variable '{name}': the text holds a zero byte or is not UTF-8; Stata would cut or garble it.", nameof(text));
        if (type.Kind == StataKind.StrL)
            WriteLongText(text, Cell(type));
        else if (text.Length > type.Bytes)
            throw new ArgumentException($"Row {_rows + 1}, variable '{name}': {text.Length:N0} bytes do not fit the type {type}. Find the type with StataFit.", nameof(text));
        else
            text.CopyTo(Cell(type));
        _column++;
    }

    /// <summary>Ends the row.</summary>
    /// <exception cref="InvalidOperationException">Cells are missing.</exception>
    public void EndRow()
    {
        if (_column != _starts.Length)
            throw new InvalidOperationException($"Row {_rows + 1} has {_column} cells, but there are {_starts.Length} variables.");
        _to.Write(_row);
        _row.AsSpan().Clear();
        _column = 0;
        _rows++;
    }

    /// <summary>Writes what follows the rows. The file is whole afterwards.</summary>
    /// <exception cref="InvalidOperationException">A row was begun and not ended, or another number of rows was announced.</exception>
    public void Finish()
    {
        if (_isFinished)
            return;
        if (_column != 0)
            throw new InvalidOperationException($"Row {_rows + 1} was begun and not ended.");
        if (_announced is { } announced && announced != _rows)
            throw new InvalidOperationException($"{announced:N0} rows were announced, but {_rows:N0} were written.");
        _to.Write(StataSections.AfterRows);
        _longTexts.WriteTo(_to);
        _to.Write(StataSections.AfterLongTexts);
        _to.Write(_sections.ValueLabels);
        if (_to.CanSeek)
        {
            long end = _to.Position;
            _sections.Complete(_rows, _row.Length, _longTexts.Length);
            _to.Position = _begin;
            _to.Write(_sections.BeforeRows);
            _to.Position = end;
        }
        _isFinished = true;
    }

    public void Dispose() => _longTexts.Dispose();

    private static bool Integer(double number, int least, int most) => number >= least && number <= most && number == Math.Truncate(number);

    private StataType Next()
    {
        if (_isFinished)
            throw new InvalidOperationException("The file is finished.");
        return _column < _starts.Length ? _dataset.Columns[_column].Type : throw new InvalidOperationException($"Row {_rows + 1} has more cells than there are variables ({_starts.Length}). Call EndRow after the last one.");
    }

    private Span<byte> Cell(StataType type) => _row.AsSpan(_starts[_column], type.Bytes);

    private void WriteLongText(ReadOnlySpan<byte> text, Span<byte> cell)
    {
        if (text.IsEmpty)
            return;
        ulong variable = (ulong)_column + 1, row = (ulong)_rows + 1;
        BinaryPrimitives.WriteUInt64LittleEndian(cell, row << (8 * _sections.LongTextVariable) | variable);
        Span<byte> head = stackalloc byte[20];
        "GSO"u8.CopyTo(head);
        BinaryPrimitives.WriteUInt32LittleEndian(head[3..], (uint)variable);
        BinaryPrimitives.WriteUInt64LittleEndian(head[7..], row);
        head[15] = 130;
        BinaryPrimitives.WriteUInt32LittleEndian(head[16..], (uint)text.Length + 1);
        _longTexts.Write(head);
        _longTexts.Write(text);
        _longTexts.WriteByte(0);
    }
}
