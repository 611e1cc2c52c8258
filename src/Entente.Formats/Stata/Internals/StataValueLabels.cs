namespace Entente.Formats.Stata.Internals;

/// <summary>Reads the words that a file gives for numbers.</summary>
internal static class StataValueLabels
{
    /// <summary>Reads one set and adds it; a set of the same name replaces the one before.</summary>
    public static void Read(StataCursor at, StataHeader widths, Dictionary<string, IReadOnlyDictionary<int, string>> sets)
    {
        long bytes = at.UInt32("the length of a set of value labels");
        string name = at.Text(widths.ValueLabelSet, "the name of a set of value labels");
        at.Take(3, "a set of value labels");
        long start = at.Offset;
        long count = at.UInt32("the number of value labels");
        long textBytes = at.UInt32("the length of value labels");
        if (8 + 8 * count + textBytes != bytes)
            throw StataErrors.Wrong(at.File, start, $"{count:N0} value labels with {textBytes:N0} bytes of text cannot fill {bytes:N0} bytes");
        at.Require(8 * count + textBytes, 1, "a set of value labels");
        var offsets = new uint[count];
        for (int i = 0; i < offsets.Length; i++)
            offsets[i] = at.UInt32("a value label");
        var values = new int[count];
        for (int i = 0; i < values.Length; i++)
            values[i] = (int)at.UInt32("a value label");
        sets[name] = Labels(at, offsets, values, at.Take(textBytes, "value labels"));
    }

    private static Dictionary<int, string> Labels(StataCursor at, uint[] offsets, int[] values, ReadOnlySpan<byte> text)
    {
        long start = at.Offset - text.Length;
        var labels = new Dictionary<int, string>(offsets.Length);
        var known = new Dictionary<uint, string>(offsets.Length);
        long read = 0;
        for (int i = 0; i < offsets.Length; i++)
        {
            if (offsets[i] >= text.Length)
                throw StataErrors.Wrong(at.File, start, $"the label of {values[i]} lies outside its set");
            if (!known.TryGetValue(offsets[i], out string? label))
            {
                var rest = text[(int)offsets[i]..];
                var field = rest.IndexOf((byte)0) is >= 0 and var end ? rest[..end] : rest;
                // Labels that run into each other would let a small file fill the memory.
                if ((read += field.Length) > text.Length)
                    throw StataErrors.Wrong(at.File, start + offsets[i], "labels run into each other");
                known[offsets[i]] = label = at.Decoded(field, start + offsets[i]);
            }
            labels[values[i]] = label;
        }
        return labels;
    }
}
