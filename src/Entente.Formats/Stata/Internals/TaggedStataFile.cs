namespace Entente.Formats.Stata.Internals;

/// <summary>The tagged layout of Stata 13 and later: releases 117–119.</summary>
/// <remarks>The sections are read as they follow each other; the map of their places is not needed and not trusted.</remarks>
internal static class TaggedStataFile
{
    public static StataFile Read(StataCursor at, int release)
    {
        var widths = new StataHeader(release);
        at.Tag("<stata_dta><header><release>"u8);
        at.Take(3, "the release");
        at.Tag("</release><byteorder>"u8);
        at.IsBigEndian = at.Next("MSF"u8);
        if (!at.IsBigEndian)
            at.Tag("LSF"u8);
        at.Tag("</byteorder><K>"u8);
        long count = widths.VariableNumber == 2 ? at.UInt16("the number of variables") : at.UInt32("the number of variables");
        at.Tag("</K><N>"u8);
        ulong rows = release == 117 ? at.UInt32("the number of rows") : at.UInt64("the number of rows");
        at.Tag("</N><label>"u8);
        string label = at.Text(release == 117 ? at.Byte("the length of the label") : at.UInt16("the length of the label"), "the label of the dataset");
        at.Tag("</label><timestamp>"u8);
        string timestamp = at.Text(at.Byte("the length of the time of writing"), "the time of writing");
        at.Tag("</timestamp></header><map>"u8);
        at.Take(14 * 8, "the map");
        at.Tag("</map><variable_types>"u8);
        if (rows > int.MaxValue)
            throw StataErrors.Wrong(at.File, at.Offset, $"the file would have {rows:N0} rows");
        at.Require(count, 2 + widths.Name + widths.VariableNumber + widths.Format + widths.ValueLabelSet + widths.Label, "the description of the variables");

        var types = new StataType[count];
        for (int i = 0; i < types.Length; i++)
            types[i] = Type(at);
        at.Tag("</variable_types><varnames>"u8);
        string[] names = Texts(at, count, widths.Name, "a name");
        at.Tag("</varnames><sortlist>"u8);
        at.Take((count + 1) * widths.VariableNumber, "the sort order");
        at.Tag("</sortlist><formats>"u8);
        string[] formats = Texts(at, count, widths.Format, "a format");
        at.Tag("</formats><value_label_names>"u8);
        string[] sets = Texts(at, count, widths.ValueLabelSet, "the name of a set of value labels");
        at.Tag("</value_label_names><variable_labels>"u8);
        string[] labels = Texts(at, count, widths.Label, "a label");
        at.Tag("</variable_labels><characteristics>"u8);
        while (at.Next("<ch>"u8))
        {
            at.Take(at.UInt32("the length of a characteristic"), "a characteristic");
            at.Tag("</ch>"u8);
        }
        at.Tag("</characteristics><data>"u8);

        StataVariable[] variables = [.. Enumerable.Range(0, types.Length).Select(i => new StataVariable(names[i], types[i], formats[i], labels[i], sets[i]))];
        int[] columns = StataFile.LayOut(at, variables, (long)rows);
        long first = at.Offset;
        at.Take((long)rows * columns[^1], "the rows");
        at.Tag("</data><strls>"u8);
        var longTexts = LongTexts(at, widths);
        at.Tag("</strls><value_labels>"u8);
        var valueLabels = new Dictionary<string, IReadOnlyDictionary<int, string>>();
        while (at.Next("<lbl>"u8))
        {
            StataValueLabels.Read(at, widths, valueLabels);
            at.Tag("</lbl>"u8);
        }
        at.Tag("</value_labels></stata_dta>"u8);
        return new()
        {
            Release = release, IsBigEndian = at.IsBigEndian, Label = label, Timestamp = timestamp, Variables = variables, RowCount = (long)rows,
            FirstRow = first, Columns = columns, ValueLabels = valueLabels, LongTexts = longTexts,
        };
    }

    private static StataType Type(StataCursor at)
    {
        uint code = at.UInt16("a type");
        return code switch
        {
            >= 1 and <= StataType.LongestStr => StataType.Str((int)code),
            32768 => StataType.StrL,
            65526 => StataType.Double,
            65527 => StataType.Float,
            65528 => StataType.Long,
            65529 => StataType.Int,
            65530 => StataType.Byte,
            _ => throw StataErrors.Wrong(at.File, at.Offset - 2, $"{code} is no storage type"),
        };
    }

    private static string[] Texts(StataCursor at, long count, int bytes, string part)
    {
        string[] texts = new string[count];
        for (int i = 0; i < texts.Length; i++)
            texts[i] = at.Text(bytes, part);
        return texts;
    }

    private static Dictionary<ulong, StataLongText> LongTexts(StataCursor at, StataHeader widths)
    {
        var texts = new Dictionary<ulong, StataLongText>();
        while (at.Next("GSO"u8))
        {
            ulong variable = at.UInt32("the variable of a long text");
            ulong row = widths.Release == 117 ? at.UInt32("the row of a long text") : at.UInt64("the row of a long text");
            byte kind = at.Byte("the kind of a long text");
            if (kind is not (129 or 130))
                throw StataErrors.Wrong(at.File, at.Offset - 1, $"{kind} is no kind of long text");
            long bytes = at.UInt32("the length of a long text");
            long start = at.Offset;
            var text = at.Take(bytes, "a long text");
            // Kind 130 is text and ends in a zero byte that is no part of it; kind 129 is taken as it is.
            if (kind == 130 && text is [.., 0])
                bytes--;
            texts[Key(variable, row, widths)] = new((int)start, (int)bytes);
        }
        return texts;
    }

    /// <summary>Variable and row in one number; rows never need more than the bytes a reference has for them.</summary>
    public static ulong Key(ulong variable, ulong row, StataHeader widths) => (variable << (64 - 8 * widths.LongTextVariable)) | row;
}
