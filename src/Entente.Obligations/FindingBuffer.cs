namespace Entente.Obligations;

/// <summary>A reusable list of findings: it grows to what one incident needs and is then filled again without allocating.</summary>
public sealed class FindingBuffer
{
    private Finding[] _items = new Finding[256];

    public int Count { get; private set; }

    public ReadOnlySpan<Finding> Items => _items.AsSpan(0, Count);

    public void Clear() => Count = 0;

    internal void Add(in Finding finding)
    {
        if (Count == _items.Length)
            Array.Resize(ref _items, 2 * Count);
        _items[Count++] = finding;
    }
}
