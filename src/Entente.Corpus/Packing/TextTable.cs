using System.Text;

namespace Entente.Corpus.Packing;

/// <summary>The texts of a pack, each decoded when it is first asked for.</summary>
internal sealed class TextTable
{
    private readonly byte[] _bytes;
    private readonly int _ends;
    private readonly int _start;
    private readonly string?[] _decoded;

    public TextTable(byte[] bytes, int position)
    {
        _bytes = bytes;
        int count = BitConverter.ToInt32(bytes, position);
        _ends = position + sizeof(int);
        _start = _ends + (count * sizeof(int));
        _decoded = new string?[count];
    }

    public string this[int index] => _decoded[index] ??= Decode(index);

    private string Decode(int index)
    {
        int begin = index == 0 ? 0 : End(index - 1);
        return Encoding.UTF8.GetString(_bytes, _start + begin, End(index) - begin);
    }

    private int End(int index) => BitConverter.ToInt32(_bytes, _ends + (index * sizeof(int)));
}
