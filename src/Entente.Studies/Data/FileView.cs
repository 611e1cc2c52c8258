namespace Entente.Studies.Data;

/// <summary>A file that a version was made from.</summary>
public sealed record FileView(string Name, long Bytes, string Sha256, bool IsAsPublished);
