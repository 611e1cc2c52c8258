using System.Text;
using Entente.Domain.States;
using Entente.Domain.Time;

namespace Entente.Corpus.Packing;

/// <summary>Writes values in the compact form of the packed record: variable-length integers, and texts once each in a table.</summary>
internal sealed class PackWriter
{
    private readonly Dictionary<string, int> _texts;
    private readonly List<byte> _bytes = [];

    /// <param name="texts">The table of texts, shared by all sections of one pack.</param>
    public PackWriter(Dictionary<string, int> texts) => _texts = texts;

    public int Length => _bytes.Count;

    public byte[] ToArray() => [.. _bytes];

    public void Integer(int value)
    {
        // Zigzag, so that small negative numbers stay short too.
        uint rest = (uint)((value << 1) ^ (value >> 31));
        for (; rest >= 0x80; rest >>= 7)
            _bytes.Add((byte)(rest | 0x80));
        _bytes.Add((byte)rest);
    }

    /// <summary>Four bytes whatever the value, so that a row of a table can be found by its number.</summary>
    public void Int32(int value) => _bytes.AddRange(BitConverter.GetBytes(value));

    public void Flag(bool value) => _bytes.Add(value ? (byte)1 : (byte)0);

    public void Text(string? value) => Integer(value is null ? 0 : Index(value) + 1);

    public void Word<T>(T value) where T : struct, Enum => _bytes.Add(Convert.ToByte(value));

    public void OptionalWord<T>(T? value) where T : struct, Enum => _bytes.Add(value is { } v ? (byte)(Convert.ToByte(v) + 1) : (byte)0);

    public void State(StateId value) => Integer(value.Packed);

    /// <summary>A plain day as its number, anything less exact as its text.</summary>
    public void Date(EdtfDate? value)
    {
        if (value is { IsPlainDay: true } day)
        {
            Integer(day.Earliest.DayNumber + 1);
            return;
        }
        Integer(value is null ? 0 : -1);
        if (value is not null)
            Text(value.ToString());
    }

    public void Days(Spell? value)
    {
        Flag(value is not null);
        if (value is not { } days)
            return;
        Integer(days.First.DayNumber);
        Integer(days.Last is { } last ? last.DayNumber + 1 : 0);
    }

    public void Number(double? value)
    {
        Flag(value is not null);
        if (value is { } number)
            _bytes.AddRange(BitConverter.GetBytes(number));
    }

    public void List<T>(IReadOnlyCollection<T> items, Action<T> write)
    {
        Integer(items.Count);
        foreach (var item in items)
            write(item);
    }

    /// <summary>Bytes behind their length, so that a reader can pass over them.</summary>
    public void Bytes(byte[] bytes)
    {
        Integer(bytes.Length);
        _bytes.AddRange(bytes);
    }

    public void Texts(IReadOnlyCollection<string> items) => List(items, Text);

    public void States(IReadOnlyCollection<StateId> items) => List(items, State);

    public void Optional<T>(T? value, Action<T> write) where T : class
    {
        Flag(value is not null);
        if (value is not null)
            write(value);
    }

    /// <summary>The table of texts as bytes: the count, the end of each text, the texts.</summary>
    public static byte[] TextTable(Dictionary<string, int> texts)
    {
        byte[][] encoded = [.. texts.OrderBy(t => t.Value).Select(t => Encoding.UTF8.GetBytes(t.Key))];
        using var table = new MemoryStream();
        table.Write(BitConverter.GetBytes(encoded.Length));
        int end = 0;
        foreach (byte[] text in encoded)
            table.Write(BitConverter.GetBytes(end += text.Length));
        foreach (byte[] text in encoded)
            table.Write(text);
        return table.ToArray();
    }

    private int Index(string text)
    {
        if (!_texts.TryGetValue(text, out int index))
            _texts[text] = index = _texts.Count;
        return index;
    }
}
