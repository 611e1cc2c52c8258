using System.Buffers.Binary;
using System.Text;

namespace Entente.Formats.Tests.Stata;

/// <summary>Assembles Stata files byte by byte, after the published description of the format: nothing of it comes from the reader or the writer.</summary>
internal sealed class StataBytes(int release, bool isBigEndian)
{
    private readonly List<byte> _bytes = [];

    private int Name => release < 110 ? 9 : release < 118 ? 33 : 129;

    /// <summary>A file with a variable of each type, a labelled one, a day and missing values: one row of values, one of '.', one of .a and .z in turn.</summary>
    public static byte[] Sample(int release, bool isBigEndian) => new StataBytes(release, isBigEndian).Sample();

    private byte[] Sample()
    {
        string[] names = ["b", "i", "l", "f", "d", "s", "day", .. release >= 117 ? (string[])["text"] : []];
        string[] formats = ["%8.0g", "%8.0g", "%12.0g", "%9.0g", "%10.0g", "%9s", release < 114 ? "%d" : "%td", "%9s"];
        string[] labels = ["a byte", "", "", "", "", "caf\u00e9", "the day", "long"];
        int count = names.Length;
        if (release < 117)
        {
            Put((byte)release, (byte)(isBigEndian ? 1 : 2), 1, 0);
            U16(count);
            U32(3);
            Field("the sample", 81);
            Field("28 Jul 1914 11:00", 18);
            Put(release < 111 ? [(byte)'b', (byte)'i', (byte)'l', (byte)'f', (byte)'d', 127 + 5, (byte)'i'] : [251, 252, 253, 254, 255, 5, 252]);
            foreach (string name in names)
                Field(name, Name);
            Put(new byte[(count + 1) * 2]);
            foreach (string format in formats[..count])
                Field(format, release < 114 ? 12 : 49);
            for (int i = 0; i < count; i++)
                Field(i == 0 ? "yesno" : "", Name);
            foreach (string label in labels[..count])
                Field(label, 81);
            Put(1);
            Length(4);
            Put("note"u8.ToArray());
            Put(0);
            Length(0);
        }
        else
        {
            Tag($"<stata_dta><header><release>{release}</release><byteorder>{(isBigEndian ? "MSF" : "LSF")}</byteorder><K>");
            Variable(count);
            Tag("</K><N>");
            U32(release > 117 && isBigEndian ? 0 : 3);
            if (release > 117)
                U32(isBigEndian ? 3 : 0);
            Tag("</N><label>");
            if (release == 117)
                Put(10);
            else
                U16(10);
            Tag("the sample</label><timestamp>");
            Put(17);
            Tag("28 Jul 1914 11:00</timestamp></header><map>");
            Put(new byte[14 * 8]);
            Tag("</map><variable_types>");
            foreach (int type in (int[])[65530, 65529, 65528, 65527, 65526, 5, 65529, 32768])
                U16(type);
            Tag("</variable_types><varnames>");
            foreach (string name in names)
                Field(name, Name);
            Tag("</varnames><sortlist>");
            Put(new byte[(count + 1) * (release < 119 ? 2 : 4)]);
            Tag("</sortlist><formats>");
            foreach (string format in formats)
                Field(format, release == 117 ? 49 : 57);
            Tag("</formats><value_label_names>");
            for (int i = 0; i < count; i++)
                Field(i == 0 ? "yesno" : "", Name);
            Tag("</value_label_names><variable_labels>");
            foreach (string label in labels)
                Field(label, release == 117 ? 81 : 321);
            Tag("</variable_labels><characteristics><ch>");
            U32(4);
            Tag("note</ch></characteristics><data>");
        }
        Rows();
        if (release >= 117)
        {
            Tag("</data><strls>GSO");
            U32(8);
            if (release > 117 && isBigEndian)
                U32(0);
            U32(1);
            if (release > 117 && !isBigEndian)
                U32(0);
            Put(130);
            byte[] text = [.. Encode("a long caf\u00e9"), 0];
            U32(text.Length);
            Put(text);
            Tag("</strls><value_labels><lbl>");
        }
        U32(8 + 16 + 7);
        Field("yesno", Name);
        Put(0, 0, 0);
        U32(2);
        U32(7);
        U32(0);
        U32(3);
        U32(0);
        U32(1);
        Tag("no\0yes\0");
        if (release >= 117)
            Tag("</lbl></value_labels></stata_dta>");
        byte[] bytes = [.. _bytes];
        if (release >= 117)
            FillMap(bytes);
        return bytes;
    }

    private void FillMap(byte[] bytes)
    {
        string[] tags = ["<stata_dta>", "<map>", "<variable_types>", "<varnames>", "<sortlist>", "<formats>", "<value_label_names>", "<variable_labels>", "<characteristics>", "<data>", "<strls>", "<value_labels>", "</stata_dta>"];
        int map = bytes.AsSpan().IndexOf("<map>"u8) + 5;
        for (int i = 0; i <= tags.Length; i++)
        {
            long place = i < tags.Length ? bytes.AsSpan().IndexOf(Encoding.ASCII.GetBytes(tags[i])) : bytes.Length;
            if (isBigEndian)
                BinaryPrimitives.WriteInt64BigEndian(bytes.AsSpan(map + 8 * i), place);
            else
                BinaryPrimitives.WriteInt64LittleEndian(bytes.AsSpan(map + 8 * i), place);
        }
    }

    private void Rows()
    {
        bool isOld = release < 113;
        Put(unchecked((byte)-127));
        U16(unchecked((ushort)-32767));
        U32(2147483620);
        U32(BitConverter.SingleToUInt32Bits(0.1f));
        U64(BitConverter.DoubleToUInt64Bits(-0.1));
        Field("\u00e9t\u00e9", 5);
        U16(unchecked((ushort)-16593)); // 28 July 1914
        if (release >= 117)
            Reference(8, 1);
        Put(isOld ? (byte)127 : (byte)101);
        U16(isOld ? 32767 : 32741);
        U32(isOld ? 2147483647 : 2147483621);
        U32(0x7F000000);
        U64(0x7FE0000000000000);
        Field("", 5);
        U16(isOld ? 32767 : 32741);
        if (release >= 117)
            Reference(0, 0);
        Put(isOld ? (byte)127 : (byte)102);
        U16(32767);
        U32(isOld ? 2147483647u : 2147483622u);
        U32(0x7F000000 + 26 * 0x800);
        U64(0x7FE0000000000000 + 0x10000000000);
        Field("12345", 5);
        U16(0);
        if (release >= 117)
            Reference(0, 0);
    }

    private void Reference(ulong variable, ulong row)
    {
        int bits = release switch { 117 => 32, 118 => 16, _ => 24 };
        U64(isBigEndian ? variable << (64 - bits) | row : row << bits | variable);
    }

    private void Put(params byte[] bytes) => _bytes.AddRange(bytes);

    private void Tag(string text) => _bytes.AddRange(Encoding.ASCII.GetBytes(text));

    private byte[] Encode(string text) => release < 118 ? Encoding.Latin1.GetBytes(text) : Encoding.UTF8.GetBytes(text);

    private void Field(string text, int width)
    {
        byte[] field = new byte[width];
        Encode(text).CopyTo(field, 0);
        Put(field);
    }

    private void Length(int length)
    {
        if (release < 110)
            U16(length);
        else
            U32((uint)length);
    }

    private void Variable(int number)
    {
        if (release < 119)
            U16(number);
        else
            U32((uint)number);
    }

    private void U16(int number)
    {
        Span<byte> to = stackalloc byte[2];
        if (isBigEndian)
            BinaryPrimitives.WriteUInt16BigEndian(to, (ushort)number);
        else
            BinaryPrimitives.WriteUInt16LittleEndian(to, (ushort)number);
        _bytes.AddRange(to);
    }

    private void U32(long number)
    {
        Span<byte> to = stackalloc byte[4];
        if (isBigEndian)
            BinaryPrimitives.WriteUInt32BigEndian(to, (uint)number);
        else
            BinaryPrimitives.WriteUInt32LittleEndian(to, (uint)number);
        _bytes.AddRange(to);
    }

    private void U64(ulong number)
    {
        Span<byte> to = stackalloc byte[8];
        if (isBigEndian)
            BinaryPrimitives.WriteUInt64BigEndian(to, number);
        else
            BinaryPrimitives.WriteUInt64LittleEndian(to, number);
        _bytes.AddRange(to);
    }
}
