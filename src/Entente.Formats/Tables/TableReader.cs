namespace Entente.Formats.Tables;

/// <summary>A table in a file, row by row. Cells are text in UTF-8; numbers of binary formats are written in their shortest exact form.</summary>
public abstract class TableReader : IDisposable
{
    /// <summary>The names of the columns, as the file spells them.</summary>
    public abstract IReadOnlyList<string> Header { get; }

    /// <summary>The line on which the present row begins (from 1), or the row of a sheet or a binary table.</summary>
    public abstract long Line { get; }

    /// <summary>What <see cref="Line"/> counts: "line" or "row".</summary>
    public virtual string LineWord => "line";

    /// <summary>How many cells the present row has.</summary>
    public abstract int Width { get; }

    /// <summary>Moves to the next row.</summary>
    /// <exception cref="MalformedFileException">The file breaks its format here.</exception>
    public abstract bool Read();

    /// <summary>A cell of the present row; valid until the next <see cref="Read"/>.</summary>
    public abstract ReadOnlySpan<byte> this[int column] { get; }

    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    protected virtual void Dispose(bool disposing) { }
}
