namespace Entente.Corpus.Embedded;

/// <summary>The record that ships inside the program.</summary>
public static class EmbeddedRecord
{
    /// <summary>Opens the record. Costs one copy of its bytes; everything else is decoded on demand.</summary>
    public static Record Open()
    {
        using var stream = typeof(EmbeddedRecord).Assembly.GetManifestResourceStream("record.bin")!;
        byte[] bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return Record.Open(bytes);
    }
}
