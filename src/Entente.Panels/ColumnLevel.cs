namespace Entente.Panels;

/// <summary>What the cells of a column are about.</summary>
public enum ColumnLevel : byte
{
    /// <summary>A state in a year; a unit of several states has it once for each, numbered from 1.</summary>
    State,

    /// <summary>A pair of states in a year; a unit of more than two has it once for each pair, numbered 12, 13, 23.</summary>
    Dyad,

    /// <summary>The unit itself: a leader, an alliance, a dispute.</summary>
    Unit,

    /// <summary>The row as it stands in the finished panel: peace spells, which count rows.</summary>
    Row,
}
