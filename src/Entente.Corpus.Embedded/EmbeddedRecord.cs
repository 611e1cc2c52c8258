using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Entente.Corpus.Embedded;

/// <summary>The record that ships inside the program.</summary>
public static class EmbeddedRecord
{
    /// <summary>Opens the record where the program is mapped; nothing is copied, and everything is decoded on demand.</summary>
    public static unsafe Record Open() =>
        // Constant data of the program never moves.
        Record.Open((byte*)Unsafe.AsPointer(in MemoryMarshal.GetReference(PackedRecord.Words)), PackedRecord.Length);
}
