using System.Buffers;

namespace Entente.Web.Answers;

/// <summary>Bytes under way to somebody, in memory that goes back to where it came from.</summary>
/// <remarks>An answer of some hundred kilobytes made of fresh arrays would have the collector stop all askers, again and again.</remarks>
internal sealed class PooledBytes : IBufferWriter<byte>, IDisposable
{
    private const int First = 1 << 16;

    private byte[] _bytes = ArrayPool<byte>.Shared.Rent(First);
    private int _length;

    public ReadOnlySpan<byte> Written => _bytes.AsSpan(0, _length);

    public void Advance(int count) => _length += count;

    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        Grow(Math.Max(1, sizeHint));
        return _bytes.AsMemory(_length);
    }

    public Span<byte> GetSpan(int sizeHint = 0) => GetMemory(sizeHint).Span;

    public void Dispose()
    {
        ArrayPool<byte>.Shared.Return(_bytes);
        _bytes = [];
    }

    private void Grow(int more)
    {
        if (_bytes.Length - _length >= more)
            return;
        byte[] larger = ArrayPool<byte>.Shared.Rent(Math.Max(2 * _bytes.Length, _length + more));
        Written.CopyTo(larger);
        ArrayPool<byte>.Shared.Return(_bytes);
        _bytes = larger;
    }
}
