namespace Entente.Corpus.Embedded;

/// <summary>The record that ships inside the program.</summary>
public static class EmbeddedRecord
{
    /// <summary>Opens the record where the program is mapped; nothing is copied, and everything is decoded on demand.</summary>
    public static unsafe Record Open()
    {
        var stream = (UnmanagedMemoryStream)typeof(EmbeddedRecord).Assembly.GetManifestResourceStream("record.bin")!;
        return Record.Open(stream.PositionPointer, (int)stream.Length);
    }
}
