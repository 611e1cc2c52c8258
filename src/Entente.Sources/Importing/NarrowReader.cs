using Entente.Formats.Tables;

namespace Entente.Sources.Importing;

/// <summary>Reads a table without some of its columns.</summary>
internal sealed class NarrowReader : TableReader
{
    private readonly TableReader _whole;
    private readonly int[] _columns;

    public NarrowReader(TableReader whole, IReadOnlyList<string> leftOut)
    {
        _whole = whole;
        _columns = [.. Enumerable.Range(0, whole.Header.Count).Where(c => !leftOut.Contains(whole.Header[c]))];
        Header = [.. _columns.Select(c => whole.Header[c])];
    }

    public override IReadOnlyList<string> Header { get; }

    public override long Line => _whole.Line;

    public override string LineWord => _whole.LineWord;

    /// <summary>As many cells fewer as columns are left out: a line cut short stays short.</summary>
    public override int Width => _whole.Width - (_whole.Header.Count - _columns.Length);

    public override ReadOnlySpan<byte> this[int column] => (uint)column < (uint)_columns.Length ? _whole[_columns[column]] : default;

    public override bool Read() => _whole.Read();

    protected override void Dispose(bool disposing)
    {
        _whole.Dispose();
        base.Dispose(disposing);
    }
}
