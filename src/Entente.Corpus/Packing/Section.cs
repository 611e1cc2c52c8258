namespace Entente.Corpus.Packing;

/// <summary>The sections of a pack, in the order of the header.</summary>
internal enum Section
{
    /// <summary>Ids of states in order, each with the offset of its body.</summary>
    StateIndex,

    /// <summary>States, each behind the length and the ordinals of the treaties that concern it.</summary>
    States,
    Classes,
    Places,
    Regions,

    /// <summary>Areas, each behind its id and its length.</summary>
    Areas,

    /// <summary>Events, each behind its pair and its length.</summary>
    Relations,

    /// <summary>Ids, titles and names of treaties, in order of ids.</summary>
    TreatyNames,

    /// <summary>A row of fixed width for each treaty: the offset of its body, the first and the last day of its history.</summary>
    TreatyReach,
    Treaties,
    FigureSources,

    /// <summary>Headline figures, each state's behind its id and its length.</summary>
    Figures,
    Texts,
}
