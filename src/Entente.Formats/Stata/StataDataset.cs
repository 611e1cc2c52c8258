namespace Entente.Formats.Stata;

/// <summary>What a Stata file is to say of itself.</summary>
/// <param name="Columns">The variables, in order.</param>
public sealed record StataDataset(IReadOnlyList<StataColumn> Columns)
{
    /// <summary>What the dataset is; at most 80 characters, more are cut off and reported.</summary>
    public string Label { get; init; } = "";

    /// <summary>The time to be written into the file, to the minute; null for none. It is handed in so that the same data give the same bytes on any day.</summary>
    public DateTime? Timestamp { get; init; }

    /// <summary>Sets of words for whole numbers, by name.</summary>
    public IReadOnlyDictionary<string, IReadOnlyDictionary<int, string>> ValueLabels { get; init; } = new Dictionary<string, IReadOnlyDictionary<int, string>>();
}
