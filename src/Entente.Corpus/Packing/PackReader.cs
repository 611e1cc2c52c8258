using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Entente.Domain.States;
using Entente.Domain.Time;

namespace Entente.Corpus.Packing;

/// <summary>Reads what <see cref="PackWriter"/> wrote, in the same order.</summary>
internal sealed class PackReader(PackedBytes bytes, int position, TextTable texts)
{
    private int _position = position;

    public int Integer()
    {
        uint value = 0;
        for (int shift = 0; ; shift += 7)
        {
            byte next = bytes[_position++];
            value |= (uint)(next & 0x7F) << shift;
            if (next < 0x80)
                return (int)(value >> 1) ^ -(int)(value & 1);
        }
    }

    public int Position => _position;

    public bool Flag() => bytes[_position++] != 0;

    /// <summary>Passes over bytes written behind their length.</summary>
    public void Skip()
    {
        int length = Integer();
        _position += length;
    }

    public byte Byte() => bytes[_position++];

    public string? OptionalText() => Integer() is > 0 and var index ? texts[index - 1] : null;

    public string Text() => OptionalText() ?? "";

    /// <summary>Whether the text here, which is passed over, has these bytes in UTF-8.</summary>
    public bool IsText(ReadOnlySpan<byte> utf8) => Integer() is > 0 and var index && texts.BytesOf(index - 1).SequenceEqual(utf8);

    public StateId State() => StateId.Unpack(Integer());

    public EdtfDate? Date() => Integer() switch
    {
        0 => null,
        > 0 and var day => EdtfDate.Of(DateOnly.FromDayNumber(day - 1)),
        _ => EdtfDate.Parse(Text()),
    };

    public Spell? Days()
    {
        if (!Flag())
            return null;
        var first = DateOnly.FromDayNumber(Integer());
        return Integer() is > 0 and var last ? new(first, DateOnly.FromDayNumber(last - 1)) : new(first, null);
    }

    public double? Number()
    {
        if (!Flag())
            return null;
        double number = BitConverter.ToDouble(bytes.At(_position, sizeof(double)));
        _position += sizeof(double);
        return number;
    }

    public ImmutableArray<T> List<T>(Func<T> read)
    {
        int count = Integer();
        if (count == 0)
            return [];
        var items = new T[count];
        for (int i = 0; i < count; i++)
            items[i] = read();
        return ImmutableCollectionsMarshal.AsImmutableArray(items);
    }

    public int[] Integers()
    {
        int[] items = new int[Integer()];
        for (int i = 0; i < items.Length; i++)
            items[i] = Integer();
        return items;
    }

    // The two lists that stand everywhere do without a delegate.
    public ImmutableArray<string> Texts()
    {
        int count = Integer();
        if (count == 0)
            return [];
        string[] items = new string[count];
        for (int i = 0; i < count; i++)
            items[i] = Text();
        return ImmutableCollectionsMarshal.AsImmutableArray(items);
    }

    public ImmutableArray<StateId> States()
    {
        int count = Integer();
        if (count == 0)
            return [];
        var items = new StateId[count];
        for (int i = 0; i < count; i++)
            items[i] = State();
        return ImmutableCollectionsMarshal.AsImmutableArray(items);
    }

    public T? Optional<T>(Func<T> read) where T : class => Flag() ? read() : null;
}
