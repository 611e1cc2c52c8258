namespace Entente.Panels.Recipes;

/// <summary>How several disputes of a pair in one year become one: each rule keeps the disputes that are foremost by it, in the order in which the recipe names them.</summary>
public enum DisputeRule : byte
{
    /// <summary>Where some begin in the year and some go on, keep those that begin.</summary>
    Onset,

    /// <summary>Keep the most deaths by level; an unknown level stands between none and the lowest.</summary>
    Fatality,

    /// <summary>Keep the highest hostility.</summary>
    Hostility,

    /// <summary>Keep the longest by the least duration.</summary>
    MinimumDuration,

    /// <summary>Keep the longest by the greatest duration.</summary>
    MaximumDuration,

    /// <summary>Keep those in which the second side acted too.</summary>
    Reciprocated,

    /// <summary>Keep those that begin in the earliest month.</summary>
    FirstMonth,

    /// <summary>Keep the one that comes first in the order of the file.</summary>
    First,
}
