namespace Entente.Corpus;

/// <summary>Who is right: we differ on purpose, the data set was right and the record was mended, or the point is open.</summary>
public enum AdjudicationVerdict : byte { WeDiffer, AtopRightFixed, Open }
