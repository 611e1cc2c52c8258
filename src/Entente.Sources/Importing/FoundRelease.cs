using Entente.Sources.Rules;

namespace Entente.Sources.Importing;

/// <summary>A release of which tables were recognised among the user's files.</summary>
/// <param name="Source">The dataset.</param>
/// <param name="Release">The release.</param>
/// <param name="Tables">What was recognised of it.</param>
public sealed record FoundRelease(Source Source, Release Release, IReadOnlyList<FoundTable> Tables)
{
    /// <summary>Files that are kept beside those of the tables: what the user says of them.</summary>
    public IReadOnlyList<string> Beside { get; init; } = [];
}
