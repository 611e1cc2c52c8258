namespace Entente.Domain.Treaties;

/// <summary>How much of a source was read.</summary>
public enum ReadingDepth : byte { Full, Articles, Excerpt, Summary }
