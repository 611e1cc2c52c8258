using Entente.Formats.Bytes;

namespace Entente.Sources.Fetching;

/// <summary>How patient a download is, and how much it takes.</summary>
public sealed record FetchLimits
{
    /// <summary>How long the server may be silent before the connection is given up and resumed.</summary>
    public TimeSpan Silence { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>How often it tries without getting on before it gives up.</summary>
    public int Attempts { get; init; } = 5;

    /// <summary>The pause after the first failure; it doubles with each one that follows.</summary>
    public TimeSpan FirstPause { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>The longest pause, also where the server asks for a longer one.</summary>
    public TimeSpan LongestPause { get; init; } = TimeSpan.FromMinutes(1);

    /// <summary>The largest file that is taken, in bytes, packed and unpacked alike.</summary>
    public long MostBytes { get; init; } = FileContent.Limit;

    public int Redirects { get; init; } = 8;
}
