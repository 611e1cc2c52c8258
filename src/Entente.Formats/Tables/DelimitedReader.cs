using CsvHelper;
using Entente.Formats.Bytes;

namespace Entente.Formats.Tables;

/// <summary>Reads delimited text: any separator, any line end (also a lone carriage return), quoted or not.</summary>
public sealed class DelimitedReader : TableReader
{
    private readonly string _file;
    private readonly DelimitedLayout _layout;
    private readonly CsvReader _csv;
    private readonly bool _isPastFirst;
    private bool _holdsFirst;

    public DelimitedReader(FileContent file, DelimitedLayout layout)
    {
        (_file, _layout) = (file.Name, layout);
        var text = file.Text(layout.Encoding);
        LineEnds.Check(_file, text.Span, layout);
        if (layout.SkipLines > 0)
            text = text[LineEnds.After(text.Span, layout.SkipLines)..];
        _csv = CsvReader.Create(text, new CsvReaderOptions
        {
            Separator = layout.Separator, HasHeader = false, TrackLineNumbers = true, DetectSeparatorHint = false,
            Mode = layout is { IsQuoted: true, HasBareQuotes: false } ? CsvMode.Rfc4180 : CsvMode.NoEscape, MalformedData = CsvMalformedDataHandling.Throw,
        });
        if (!Next())
            throw new MalformedFileException(_file, 1, "the file is empty.");
        if (layout.HasHeader)
        {
            var names = Enumerable.Range(0, _csv.FieldCount).Select(i => _csv.GetString(i)).ToArray();
            Header = layout.HeaderEndsInSeparator && names is [.., ""] ? names[..^1] : names;
        }
        else
        {
            Header = [.. Enumerable.Range(1, _csv.FieldCount).Select(i => $"column {i}")];
            _holdsFirst = true;
        }
        _isPastFirst = true;
    }

    public override IReadOnlyList<string> Header { get; }

    public override long Line => _csv.LineNumber + _layout.SkipLines;

    public override int Width => _csv.FieldCount;

    public override ReadOnlySpan<byte> this[int column] => column < _csv.FieldCount ? Bare(_csv.GetSpan(column)) : default;

    public override bool Read()
    {
        if (_holdsFirst)
        {
            _holdsFirst = false;
            return true;
        }
        return Next();
    }

    protected override void Dispose(bool disposing)
    {
        _csv.Dispose();
        base.Dispose(disposing);
    }

    private ReadOnlySpan<byte> Bare(ReadOnlySpan<byte> cell) =>
        _layout.HasBareQuotes && cell is [(byte)'"', .., (byte)'"'] ? cell[1..^1] : cell;

    private bool Next()
    {
        try
        {
            return _csv.Read();
        }
        catch (CsvFormatException e)
        {
            throw new MalformedFileException(_file, e.LineNumber > 0 ? e.LineNumber + _layout.SkipLines : _isPastFirst ? Line : 1, $"the quotes do not match: {e.Message.TrimEnd('.')}. The line was probably edited by hand; take the publisher's file.", e);
        }
    }
}
