namespace Entente.Corpus;

/// <summary>
/// Who is right: we differ on purpose; the data set was right and the record was mended; the data set is taken to be right but nothing is recorded,
/// for want of an article that was read; or the point is open.
/// </summary>
public enum AdjudicationVerdict : byte { WeDiffer, AtopRightFixed, AtopFollowedNotRecorded, Open }
