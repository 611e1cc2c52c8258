namespace Entente.Sources.Importing;

/// <summary>What to do with rows about a state in a year in which it was no member of the state system.</summary>
public enum OutsideMembership : byte
{
    /// <summary>Keep as many as the release is known to have; refuse a file with more.</summary>
    AsPublished,

    Keep,

    Drop,
}
