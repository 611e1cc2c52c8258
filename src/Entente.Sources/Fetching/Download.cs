namespace Entente.Sources.Fetching;

/// <summary>A file at the publisher's address.</summary>
/// <param name="Address">The address.</param>
/// <param name="File">The name under which it is stored: the official name of a file, or of an archive that holds it.</param>
public sealed record Download(Uri Address, string File)
{
    /// <summary>The checksum of what is downloaded, where the publisher's file never changes; null when only the files within are known.</summary>
    public string? Sha256 { get; init; }
}
