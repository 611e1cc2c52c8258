using System.Text;

namespace Entente.Corpus.Packing;

/// <summary>The texts of a pack, each decoded when it is first asked for.</summary>
internal sealed class TextTable
{
    private readonly PackedBytes _bytes;
    private readonly int _ends;
    private readonly int _start;
    private const int PageBits = 5;

    // In pages, made when one of their texts is asked for: most questions need a few hundred of many thousand texts.
    private readonly string?[]?[] _decoded;

    public TextTable(PackedBytes bytes, int position)
    {
        _bytes = bytes;
        int count = bytes.Int32(position);
        _ends = position + sizeof(int);
        _start = _ends + (count * sizeof(int));
        _decoded = new string?[]?[(count >> PageBits) + 1];
    }

    public string this[int index]
    {
        get
        {
            var page = _decoded[index >> PageBits] ??= new string?[1 << PageBits];
            return page[index & ((1 << PageBits) - 1)] ??= Decode(index);
        }
    }

    /// <summary>The text in UTF-8, not decoded.</summary>
    public ReadOnlySpan<byte> BytesOf(int index)
    {
        int begin = index == 0 ? 0 : End(index - 1);
        return _bytes.At(_start + begin, End(index) - begin);
    }

    private string Decode(int index) => Encoding.UTF8.GetString(BytesOf(index));

    private int End(int index) => _bytes.Int32(_ends + (index * sizeof(int)));
}
