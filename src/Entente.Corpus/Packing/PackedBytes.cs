using System.Runtime.InteropServices;

namespace Entente.Corpus.Packing;

/// <summary>The bytes of a packed record at a fixed place in memory: mapped with the program that embeds them, or an array pinned for good.</summary>
/// <remarks>
/// Read in place, so that a question touches only the pages it needs. The bytes live as long as the process: a record is opened once.
/// Offsets come from the pack itself, which is written and read by one version of this code; <see cref="At"/> still refuses what lies outside.
/// </remarks>
internal sealed unsafe class PackedBytes
{
    private readonly byte* _start;

    public PackedBytes(byte* start, int length)
    {
        _start = start;
        Length = length;
    }

    public int Length { get; }

    public byte this[int position] => (uint)position < (uint)Length ? _start[position] : throw new InvalidDataException("The packed record is cut short; compile it anew.");

    public static PackedBytes Of(byte[] bytes)
    {
        var handle = GCHandle.Alloc(bytes, GCHandleType.Pinned);
        return new((byte*)handle.AddrOfPinnedObject(), bytes.Length);
    }

    public ReadOnlySpan<byte> At(int position, int length) =>
        position >= 0 && length >= 0 && position <= Length - length ? new(_start + position, length) : throw new InvalidDataException("The packed record is cut short; compile it anew.");

    public int Int32(int position) => BitConverter.ToInt32(At(position, sizeof(int)));
}
