namespace Entente.Panels;

/// <summary>What one row of a panel is about.</summary>
public enum PanelUnit : byte
{
    /// <summary>A member of the state system in a year.</summary>
    StateYear,

    /// <summary>A member of the state system on a day.</summary>
    StateDay,

    /// <summary>A pair of members in a year in which both were members on some day.</summary>
    DyadYear,

    /// <summary>A set of k members in a year, listed once, in the order of their numbers.</summary>
    KadYear,

    /// <summary>A leader in a year in which he or she was in office on some day.</summary>
    LeaderYear,

    /// <summary>Two leaders of different states in a year in which both were in office on some day.</summary>
    LeaderDyadYear,

    /// <summary>An alliance of ATOP.</summary>
    Alliance,

    /// <summary>A phase of an alliance of ATOP: the time during which its obligations stayed the same.</summary>
    AlliancePhase,

    /// <summary>A member of an alliance of ATOP, once for each phase and each time it joined.</summary>
    AllianceMember,

    /// <summary>An ordered pair of states in a year of a dispute between them; a pair has a row for each dispute of the year.</summary>
    DisputeDyadYear,

    /// <summary>An edge of a network in a year: a pair for which a chosen column is not zero.</summary>
    NetworkYear,
}
