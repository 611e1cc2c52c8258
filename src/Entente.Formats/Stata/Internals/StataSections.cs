using System.Buffers.Binary;
using System.Globalization;
using System.Text;

namespace Entente.Formats.Stata.Internals;

/// <summary>The parts of a file of release 118 or 119 around its rows, in bytes.</summary>
internal sealed class StataSections
{
    private const int LongestLabel = 80, LongestValueLabel = 32_000, Sections = 14, Data = 9;

    private readonly List<byte> _bytes = [];
    private readonly long[] _map = new long[Sections];
    private readonly StataHeader _widths;
    private readonly List<StataAdaptation> _adaptations;

    public StataSections(StataDataset dataset, List<StataAdaptation> adaptations)
    {
        _adaptations = adaptations;
        _widths = new(dataset.Columns.Count > 32_767 ? 119 : 118);
        var setNames = new StataNames("set of value labels", adaptations);
        var sets = dataset.ValueLabels.OrderBy(s => s.Key, StringComparer.Ordinal).ToDictionary(s => s.Key, s => setNames.Adapt(s.Key));
        WriteHeader(dataset);
        WriteVariables(dataset.Columns, sets);
        BeforeRows = [.. _bytes];
        _bytes.Clear();
        WriteValueLabels(dataset, sets);
        ValueLabels = [.. _bytes];
        _bytes.Clear();
    }

    /// <summary>All that stands before the first row. The number of rows and the map are still empty.</summary>
    public byte[] BeforeRows { get; }

    /// <summary>The section of the value labels and the end of the file.</summary>
    public byte[] ValueLabels { get; }

    /// <summary>Where the number of rows belongs, in <see cref="BeforeRows"/>.</summary>
    public int RowCountAt { get; private set; }

    public int LongTextVariable => _widths.LongTextVariable;

    public static ReadOnlySpan<byte> AfterRows => "</data><strls>"u8;

    public static ReadOnlySpan<byte> AfterLongTexts => "</strls>"u8;

    /// <summary>Writes the number of rows and the places of all sections into <see cref="BeforeRows"/>.</summary>
    public void Complete(long rows, long rowBytes, long longTextBytes)
    {
        BinaryPrimitives.WriteInt64LittleEndian(BeforeRows.AsSpan(RowCountAt), rows);
        _map[Data + 1] = BeforeRows.Length + rows * rowBytes + "</data>"u8.Length;
        _map[Data + 2] = _map[Data + 1] + "<strls>"u8.Length + longTextBytes + AfterLongTexts.Length;
        _map[Data + 4] = _map[Data + 2] + ValueLabels.Length;
        _map[Data + 3] = _map[Data + 4] - "</stata_dta>"u8.Length;
        for (int i = 0; i < Sections; i++)
            BinaryPrimitives.WriteInt64LittleEndian(BeforeRows.AsSpan((int)_map[1] + "<map>"u8.Length + 8 * i), _map[i]);
    }

    private void WriteHeader(StataDataset dataset)
    {
        Put("<stata_dta><header><release>"u8);
        Put(_widths.Release == 119 ? "119"u8 : "118"u8);
        Put("</release><byteorder>LSF</byteorder><K>"u8);
        Number(dataset.Columns.Count, _widths.VariableNumber);
        Put("</K><N>"u8);
        RowCountAt = _bytes.Count;
        Number(0, 8);
        Put("</N><label>"u8);
        byte[] label = Encoding.UTF8.GetBytes(Short(dataset.Label));
        Number(label.Length, 2);
        Put(label);
        Put("</label><timestamp>"u8);
        string timestamp = dataset.Timestamp?.ToString("dd MMM yyyy HH:mm", CultureInfo.InvariantCulture) ?? "";
        Number(timestamp.Length, 1);
        Put(Encoding.ASCII.GetBytes(timestamp));
        Put("</timestamp></header>"u8);
        Section(1, "<map>"u8);
        Put(new byte[8 * Sections]);
        Put("</map>"u8);
    }

    private void WriteVariables(IReadOnlyList<StataColumn> columns, Dictionary<string, string> sets)
    {
        var names = new StataNames("name", _adaptations);
        string[] adapted = [.. columns.Select(c => names.Adapt(c.Name))];
        Section(2, "<variable_types>"u8);
        foreach (var column in columns)
            Number(Code(column.Type), 2);
        Put("</variable_types>"u8);
        Section(3, "<varnames>"u8);
        foreach (string name in adapted)
            Field(name, _widths.Name);
        Put("</varnames>"u8);
        Section(4, "<sortlist>"u8);
        Put(new byte[(columns.Count + 1) * _widths.VariableNumber]);
        Put("</sortlist>"u8);
        Section(5, "<formats>"u8);
        foreach (var column in columns)
            Field(Format(column), _widths.Format);
        Put("</formats>"u8);
        Section(6, "<value_label_names>"u8);
        foreach (var column in columns)
            Field(SetOf(column, sets), _widths.ValueLabelSet);
        Put("</value_label_names>"u8);
        Section(7, "<variable_labels>"u8);
        // A name that had to be changed is kept as the label, where the variable has none of its own.
        for (int i = 0; i < adapted.Length; i++)
            Field(Short(columns[i].Label.Length == 0 && adapted[i] != columns[i].Name ? columns[i].Name : columns[i].Label), _widths.Label);
        Put("</variable_labels>"u8);
        Section(8, "<characteristics>"u8);
        Put("</characteristics>"u8);
        Section(Data, "<data>"u8);
    }

    private void WriteValueLabels(StataDataset dataset, Dictionary<string, string> sets)
    {
        Put("<value_labels>"u8);
        foreach (var (name, adapted) in sets)
        {
            (int Value, byte[] Text)[] labels = [.. dataset.ValueLabels[name].OrderBy(l => l.Key).Select(l => (l.Key, ShortValueLabel(l.Value)))];
            int textBytes = labels.Sum(l => l.Text.Length + 1);
            Put("<lbl>"u8);
            Number(8 + 8 * labels.Length + textBytes, 4);
            Field(adapted, _widths.ValueLabelSet);
            Put(new byte[3]);
            Number(labels.Length, 4);
            Number(textBytes, 4);
            int at = 0;
            foreach (var (_, text) in labels)
            {
                Number(at, 4);
                at += text.Length + 1;
            }
            foreach (var (value, _) in labels)
                Number(value, 4);
            foreach (var (_, text) in labels)
            {
                Put(text);
                Put([0]);
            }
            Put("</lbl>"u8);
        }
        Put("</value_labels></stata_dta>"u8);
    }

    private static int Code(StataType type) => type.Kind switch
    {
        StataKind.Str => type.Bytes,
        StataKind.StrL => 32768,
        StataKind.Double => 65526,
        StataKind.Float => 65527,
        StataKind.Long => 65528,
        StataKind.Int => 65529,
        _ => 65530,
    };

    private static string Format(StataColumn column) => column.Type.Kind switch
    {
        StataKind.Str => $"%{column.Type.Bytes}s",
        StataKind.StrL => "%9s",
        _ when column.IsDay => "%td",
        StataKind.Long => "%12.0g",
        StataKind.Double => "%10.0g",
        StataKind.Float => "%9.0g",
        _ => "%8.0g",
    };

    private static string SetOf(StataColumn column, Dictionary<string, string> sets)
    {
        if (column.ValueLabelSet.Length == 0)
            return "";
        if (column.Type.IsText)
            throw new ArgumentException($"The variable '{column.Name}' is text and cannot carry the value labels '{column.ValueLabelSet}'.", nameof(column));
        return sets.TryGetValue(column.ValueLabelSet, out string? set) ? set : throw new ArgumentException($"The variable '{column.Name}' asks for the value labels '{column.ValueLabelSet}', but the dataset has no set of that name.", nameof(column));
    }

    private string Short(string label)
    {
        string clean = label.Replace('\0', ' ');
        string cut = string.Concat(clean.EnumerateRunes().Take(LongestLabel));
        if (cut != label)
            _adaptations.Add(new("label", label, cut, $"a label has at most {LongestLabel} characters"));
        return cut;
    }

    private byte[] ShortValueLabel(string label)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(label.Replace('\0', ' '));
        if (bytes.Length <= LongestValueLabel)
            return bytes;
        int end = LongestValueLabel;
        while ((bytes[end] & 0xC0) == 0x80)
            end--;
        _adaptations.Add(new("value label", label, Encoding.UTF8.GetString(bytes, 0, end), "a value label has at most 32,000 bytes"));
        return bytes[..end];
    }

    private void Section(int number, ReadOnlySpan<byte> tag)
    {
        _map[number] = _bytes.Count;
        Put(tag);
    }

    private void Put(ReadOnlySpan<byte> bytes) => _bytes.AddRange(bytes);

    private void Number(long number, int bytes)
    {
        Span<byte> to = stackalloc byte[8];
        BinaryPrimitives.WriteInt64LittleEndian(to, number);
        Put(to[..bytes]);
    }

    private void Field(string text, int width)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(text);
        Put(bytes);
        Put(new byte[width - bytes.Length]);
    }
}
