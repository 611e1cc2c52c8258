namespace Entente.Store.Tables;

/// <summary>What part a column plays in saying which case a row is about.</summary>
public enum ColumnRole : byte
{
    /// <summary>It tells something of the case.</summary>
    Value,

    /// <summary>A COW state number.</summary>
    CowState,

    /// <summary>A Gleditsch–Ward state number.</summary>
    GwState,

    /// <summary>A calendar year.</summary>
    Year,

    /// <summary>The number or name that a source gives the case: a dispute, an alliance, a roll call.</summary>
    Id,
}
