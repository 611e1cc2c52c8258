namespace Entente.Store.Catalogue;

/// <summary>A file that a version was made from, as the user gave it.</summary>
/// <param name="Name">Its official name.</param>
/// <param name="Bytes">Its size, uncompressed.</param>
/// <param name="Sha256">Its checksum, uncompressed, in lower-case hexadecimal.</param>
/// <param name="IsAsPublished">Whether the checksum is that of the publisher's file.</param>
public sealed record StoredFile(string Name, long Bytes, string Sha256, bool IsAsPublished);
