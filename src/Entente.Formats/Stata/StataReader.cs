using System.Buffers.Binary;
using System.Globalization;
using System.Text;
using Entente.Formats.Bytes;
using Entente.Formats.Stata.Internals;
using Entente.Formats.Tables;
using Entente.Formats.Tables.Internals;

namespace Entente.Formats.Stata;

/// <summary>Reads a Stata dataset (.dta): releases 108–119, that is Stata 6 to 19, in either byte order.</summary>
/// <remarks>
/// Cells: integers in digits, other numbers in their shortest exact form (a float in that of a float: 0.1), days (%td) as
/// 1914-07-28, other dates as the numbers they are stored as, missing values as empty cells; <see cref="Missing"/> tells which of Stata's 27.
/// Values that carry labels are given as numbers. A day that is not whole or lies outside the years 1–9999 is given as its number.
/// Opening reads what describes the table; rows are decoded one by one, and cells only when asked for.
/// Certificates: Formats.Tests/Stata.
/// </remarks>
public sealed class StataReader : TableReader
{
    private readonly FileContent _file;
    private readonly StataFile _stata;
    private readonly TextEncoding _encoding;
    private readonly string[] _header;
    private readonly long[] _cellRows;
    private readonly int[] _cellStarts;
    private readonly int[] _cellLengths;
    private byte[] _cells = new byte[256];
    private int _cellsEnd;
    private long _row;

    /// <param name="file">The file's bytes.</param>
    /// <param name="encoding">How its text is encoded, for a file that does not keep to its release; null for Windows-1252 before 118 and UTF-8 from 118.</param>
    /// <exception cref="MalformedFileException">The file is no Stata dataset, or damaged; the message names the byte.</exception>
    public StataReader(FileContent file, TextEncoding? encoding = null)
    {
        _file = file;
        int release = ReleaseOf(file);
        _encoding = encoding ?? (release < 118 ? TextEncoding.Windows1252 : TextEncoding.Utf8);
        var at = new StataCursor(file) { Encoding = _encoding };
        _stata = release < 117 ? OldStataFile.Read(at) : TaggedStataFile.Read(at, release);
        _header = [.. _stata.Variables.Select(v => v.Name)];
        _cellRows = new long[_header.Length];
        _cellStarts = new int[_header.Length];
        _cellLengths = new int[_header.Length];
    }

    public override IReadOnlyList<string> Header => _header;

    /// <summary>The present row, from 1: Stata's observation number.</summary>
    public override long Line => _row;

    public override string LineWord => "row";

    public override int Width => _header.Length;

    /// <summary>The release of the format: 108–111 and 113–115 (Stata 6–12), 117 (Stata 13), 118 (Stata 14 and later), 119 (more than 32,767 variables).</summary>
    public int Release => _stata.Release;

    public bool IsBigEndian => _stata.IsBigEndian;

    /// <summary>The label of the dataset; empty where there is none.</summary>
    public string Label => _stata.Label;

    /// <summary>When the file was written, as it says: "23 Nov 2024 14:05"; empty where it does not.</summary>
    public string Timestamp => _stata.Timestamp;

    public long RowCount => _stata.RowCount;

    /// <summary>The variables, in the order of <see cref="Header"/>.</summary>
    public IReadOnlyList<StataVariable> Variables => _stata.Variables;

    /// <summary>The sets of value labels, by name. The label of a missing value stands under its code as a long: 2,147,483,621 for '.', one more for each letter.</summary>
    public IReadOnlyDictionary<string, IReadOnlyDictionary<int, string>> ValueLabels => _stata.ValueLabels;

    public override bool Read()
    {
        if (_row >= _stata.RowCount)
            return false;
        _row++;
        _cellsEnd = 0;
        return true;
    }

    /// <summary>A cell of the present row as text; valid until the next <see cref="Read"/>.</summary>
    /// <exception cref="MalformedFileException">The text is not valid in the file's encoding, or refers to a long text that is not there.</exception>
    public override ReadOnlySpan<byte> this[int column]
    {
        get
        {
            if ((uint)column >= (uint)_header.Length)
                return default;
            var raw = Raw(column);
            return _stata.Variables[column].Type.Kind switch
            {
                StataKind.Str => Text(raw.IndexOf((byte)0) is >= 0 and var end ? raw[..end] : raw, column),
                StataKind.StrL => Text(LongText(raw, column), column),
                _ => Number(raw, column),
            };
        }
    }

    /// <summary>Which missing value a cell of the present row holds: '.' for the plain one, a–z for the lettered ones; null where there is a number or text.</summary>
    public char? Missing(int column)
    {
        var raw = Raw(column);
        return _stata.Variables[column].Type.Kind switch
        {
            StataKind.Str or StataKind.StrL => null,
            StataKind.Float => StataMissing.OfFloat(Float(raw)),
            StataKind.Double => StataMissing.OfDouble(Double(raw)),
            var kind => StataMissing.OfInteger(Integer(raw), kind, Release),
        };
    }

    private static int ReleaseOf(FileContent file)
    {
        var bytes = file.Bytes.Span;
        if (bytes.StartsWith("<stata_dta><header><release>"u8) && bytes.Length > 31 && int.TryParse(bytes[28..31], NumberStyles.None, null, out int release) && release is >= 117 and <= 119)
            return release;
        return bytes is [108 or 110 or 111 or 113 or 114 or 115, 1 or 2, ..] ? bytes[0] : throw StataErrors.NotStata(file.Name);
    }

    private ReadOnlySpan<byte> Raw(int column)
    {
        if (_row == 0)
            throw new InvalidOperationException("Call Read before asking for a cell.");
        return _file.Bytes.Span.Slice((int)(_stata.FirstRow + (_row - 1) * _stata.RowBytes) + _stata.Columns[column], _stata.Variables[column].Type.Bytes);
    }

    private ReadOnlySpan<byte> LongText(ReadOnlySpan<byte> reference, int column)
    {
        ulong key = LongTextKey(reference);
        if (key == 0)
            return default;
        return _stata.LongTexts.TryGetValue(key, out var text)
            ? _file.Bytes.Span.Slice(text.Offset, text.Bytes)
            : throw StataErrors.InCell(_file.Name, _row, _header[column], "the cell refers to a long text that is not in the file");
    }

    private ulong LongTextKey(ReadOnlySpan<byte> reference)
    {
        var widths = new StataHeader(Release);
        if (IsBigEndian)
            return BinaryPrimitives.ReadUInt64BigEndian(reference);
        ulong number = BinaryPrimitives.ReadUInt64LittleEndian(reference);
        int bits = 8 * widths.LongTextVariable;
        return TaggedStataFile.Key(number & ((1UL << bits) - 1), number >> bits, widths);
    }

    private ReadOnlySpan<byte> Text(ReadOnlySpan<byte> text, int column)
    {
        if (Ascii.IsValid(text))
            return text;
        if (_encoding == TextEncoding.Utf8)
            return System.Text.Unicode.Utf8.IsValid(text) ? text : throw StataErrors.EncodingInCell(_file.Name, _row, _header[column]);
        return Kept(column) ? Cell(column) : Keep(column, Encoding.UTF8.GetBytes(LegacyText.Decode(text, _encoding)));
    }

    private ReadOnlySpan<byte> Number(ReadOnlySpan<byte> raw, int column)
    {
        if (Kept(column))
            return Cell(column);
        Span<byte> text = stackalloc byte[64];
        return Keep(column, text[..Write(raw, _stata.Variables[column], text)]);
    }

    private int Write(ReadOnlySpan<byte> raw, StataVariable variable, Span<byte> text)
    {
        double number;
        switch (variable.Type.Kind)
        {
            case StataKind.Double:
                number = Double(raw);
                if (StataMissing.OfDouble(number) is not null)
                    return 0;
                break;
            case StataKind.Float:
                float single = Float(raw);
                if (StataMissing.OfFloat(single) is not null)
                    return 0;
                number = single;
                break;
            default:
                int integer = Integer(raw);
                if (StataMissing.OfInteger(integer, variable.Type.Kind, Release) is not null)
                    return 0;
                number = integer;
                break;
        }
        int length;
        if (variable.IsDay && StataDay.TryRead(number, out var day))
            day.TryFormat(text, out length, "yyyy-MM-dd");
        else if (variable.Type.Kind == StataKind.Float)
            length = CellText.Write((float)number, text);
        else
            length = CellText.Write(number, text);
        return length;
    }

    private int Integer(ReadOnlySpan<byte> raw) => raw.Length switch
    {
        1 => (sbyte)raw[0],
        2 => IsBigEndian ? BinaryPrimitives.ReadInt16BigEndian(raw) : BinaryPrimitives.ReadInt16LittleEndian(raw),
        _ => IsBigEndian ? BinaryPrimitives.ReadInt32BigEndian(raw) : BinaryPrimitives.ReadInt32LittleEndian(raw),
    };

    private float Float(ReadOnlySpan<byte> raw) => IsBigEndian ? BinaryPrimitives.ReadSingleBigEndian(raw) : BinaryPrimitives.ReadSingleLittleEndian(raw);

    private double Double(ReadOnlySpan<byte> raw) => IsBigEndian ? BinaryPrimitives.ReadDoubleBigEndian(raw) : BinaryPrimitives.ReadDoubleLittleEndian(raw);

    private bool Kept(int column) => _cellRows[column] == _row;

    private ReadOnlySpan<byte> Cell(int column) => _cells.AsSpan(_cellStarts[column], _cellLengths[column]);

    /// <summary>Keeps a cell's text until the next row. When the buffer grows, spans handed out before stay on the old one.</summary>
    private ReadOnlySpan<byte> Keep(int column, scoped ReadOnlySpan<byte> text)
    {
        if (_cells.Length - _cellsEnd < text.Length)
            Array.Resize(ref _cells, Math.Max(_cells.Length * 2, _cellsEnd + text.Length));
        text.CopyTo(_cells.AsSpan(_cellsEnd));
        (_cellRows[column], _cellStarts[column], _cellLengths[column]) = (_row, _cellsEnd, text.Length);
        _cellsEnd += text.Length;
        return Cell(column);
    }
}
