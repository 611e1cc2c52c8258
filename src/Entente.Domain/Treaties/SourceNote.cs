namespace Entente.Domain.Treaties;

/// <summary>A source that was read for a record: what it is, how much of it was read, where it is.</summary>
public sealed record SourceNote(string Key, string Title, ReadingDepth Read, SourceKind Kind)
{
    public string? Cite { get; init; }

    public string? Url { get; init; }

    public string? Note { get; init; }
}
