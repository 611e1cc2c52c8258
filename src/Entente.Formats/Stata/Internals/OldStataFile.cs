namespace Entente.Formats.Stata.Internals;

/// <summary>The binary layout of Stata 6–12: releases 108–115.</summary>
internal static class OldStataFile
{
    public static StataFile Read(StataCursor at)
    {
        int release = at.Byte("the release");
        var widths = new StataHeader(release);
        byte order = at.Byte("the byte order");
        if (order is not (1 or 2))
            throw StataErrors.Wrong(at.File, 1, $"the byte order is {order}, but 1 (high byte first) or 2 (low byte first) is meant");
        at.IsBigEndian = order == 1;
        at.Take(2, "the header");
        int count = (int)at.UInt16("the number of variables");
        long rows = at.UInt32("the number of rows");
        string label = at.Text(81, "the label of the dataset");
        string timestamp = at.Text(18, "the time of writing");
        at.Require(count, 1 + widths.Name + 2 + widths.Format + widths.ValueLabelSet + widths.Label, "the description of the variables");

        var types = new StataType[count];
        for (int i = 0; i < count; i++)
            types[i] = Type(at, release);
        string[] names = Texts(at, count, widths.Name, "a name");
        at.Take((count + 1) * 2L, "the sort order");
        string[] formats = Texts(at, count, widths.Format, "a format");
        string[] sets = Texts(at, count, widths.ValueLabelSet, "the name of a set of value labels");
        string[] labels = Texts(at, count, widths.Label, "a label");
        SkipCharacteristics(at, release);

        StataVariable[] variables = [.. Enumerable.Range(0, count).Select(i => new StataVariable(names[i], types[i], formats[i], labels[i], sets[i]))];
        int[] columns = StataFile.LayOut(at, variables, rows);
        long first = at.Offset;
        at.Take(rows * columns[^1], "the rows");
        var valueLabels = new Dictionary<string, IReadOnlyDictionary<int, string>>();
        while (at.Left > 0)
            StataValueLabels.Read(at, widths, valueLabels);
        return new()
        {
            Release = release, IsBigEndian = at.IsBigEndian, Label = label, Timestamp = timestamp, Variables = variables, RowCount = rows,
            FirstRow = first, Columns = columns, ValueLabels = valueLabels, LongTexts = [],
        };
    }

    private static StataType Type(StataCursor at, int release)
    {
        byte code = at.Byte("a type");
        StataType? type = release < 111 ? OldestType(code) : code switch
        {
            255 => StataType.Double,
            254 => StataType.Float,
            253 => StataType.Long,
            252 => StataType.Int,
            251 => StataType.Byte,
            >= 1 and <= 244 => StataType.Str(code),
            _ => null,
        };
        return type ?? throw StataErrors.Wrong(at.File, at.Offset - 1, $"{code} is no storage type");
    }

    private static StataType? OldestType(byte code) => code switch
    {
        (byte)'b' => StataType.Byte,
        (byte)'i' => StataType.Int,
        (byte)'l' => StataType.Long,
        (byte)'f' => StataType.Float,
        (byte)'d' => StataType.Double,
        > 127 => StataType.Str(code - 127),
        _ => null,
    };

    private static string[] Texts(StataCursor at, int count, int bytes, string part)
    {
        string[] texts = new string[count];
        for (int i = 0; i < count; i++)
            texts[i] = at.Text(bytes, part);
        return texts;
    }

    private static void SkipCharacteristics(StataCursor at, int release)
    {
        while (true)
        {
            byte kind = at.Byte("a characteristic");
            long bytes = release < 110 ? at.UInt16("the length of a characteristic") : at.UInt32("the length of a characteristic");
            if (kind == 0 && bytes == 0)
                return;
            at.Take(bytes, "a characteristic");
        }
    }
}
