namespace Entente.Store.Tables;

/// <summary>What one row of a table is about.</summary>
public enum Observation : byte
{
    /// <summary>Anything else: an event, a treaty, a base, a code list.</summary>
    Other,

    /// <summary>A state in a year.</summary>
    StateYear,

    /// <summary>A state through a run of days.</summary>
    StateSpell,

    /// <summary>An unordered pair of states in a year, listed once.</summary>
    DyadYear,

    /// <summary>An ordered pair of states in a year.</summary>
    DirectedDyadYear,

    /// <summary>A pair of states through a run of days.</summary>
    DyadSpell,

    /// <summary>A pair of states, at no particular time.</summary>
    Dyad,
}
