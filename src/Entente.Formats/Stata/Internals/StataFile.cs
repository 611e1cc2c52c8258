namespace Entente.Formats.Stata.Internals;

/// <summary>What a Stata file says of itself, and where its rows lie.</summary>
internal sealed class StataFile
{
    public required int Release { get; init; }
    public required bool IsBigEndian { get; init; }
    public required string Label { get; init; }
    public required string Timestamp { get; init; }
    public required StataVariable[] Variables { get; init; }
    public required long RowCount { get; init; }

    /// <summary>Where the first row begins, in bytes.</summary>
    public required long FirstRow { get; init; }

    /// <summary>Where each variable begins in a row, in bytes; the last entry is the length of a row.</summary>
    public required int[] Columns { get; init; }

    public required Dictionary<string, IReadOnlyDictionary<int, string>> ValueLabels { get; init; }

    /// <summary>Where long texts lie, by the eight bytes a row refers to them with.</summary>
    public required Dictionary<ulong, StataLongText> LongTexts { get; init; }

    public int RowBytes => Columns[^1];

    /// <summary>Where each variable begins in a row, checked against what is left of the file.</summary>
    /// <exception cref="MalformedFileException">There are rows of no variables, or more rows than the file has room for.</exception>
    public static int[] LayOut(StataCursor at, StataVariable[] variables, long rows)
    {
        int[] columns = new int[variables.Length + 1];
        long bytes = 0;
        for (int i = 0; i < variables.Length; i++)
        {
            columns[i] = (int)bytes;
            bytes += variables[i].Type.Bytes;
            if (bytes > int.MaxValue)
                throw StataErrors.Wrong(at.File, at.Offset, "a row would have more than 2 GB");
        }
        columns[^1] = (int)bytes;
        if (bytes == 0 && rows > 0)
            throw StataErrors.Wrong(at.File, at.Offset, $"there are {rows:N0} rows but no variables");
        at.Require(rows, bytes, "the rows");
        return columns;
    }
}
