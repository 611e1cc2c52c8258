using Entente.Formats.Tables;

namespace Entente.Sources.Importing;

/// <summary>Reads a table without the headings and notes that stand among its rows: those with nothing but a first cell.</summary>
internal sealed class WithoutNotes(TableReader whole) : TableReader
{
    public override IReadOnlyList<string> Header => whole.Header;

    public override long Line => whole.Line;

    public override string LineWord => whole.LineWord;

    public override int Width => whole.Width;

    public override ReadOnlySpan<byte> this[int column] => whole[column];

    public override bool Read()
    {
        while (whole.Read())
            if (!IsNote())
                return true;
        return false;
    }

    protected override void Dispose(bool disposing)
    {
        whole.Dispose();
        base.Dispose(disposing);
    }

    private bool IsNote()
    {
        for (int i = 1; i < whole.Width; i++)
            if (whole[i].Length > 0)
                return false;
        return whole.Width > 1;
    }
}
