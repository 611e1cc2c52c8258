namespace Entente.Domain.Data;

/// <summary>Why a cell holds no value. Never folded into zero.</summary>
public enum Absence : byte
{
    /// <summary>A value is there.</summary>
    Present,

    /// <summary>The source covers the case and gives no value: unknown, missing, not yet coded.</summary>
    NotCoded,

    /// <summary>The question does not arise: no armed forces, no second phase, an interregnum.</summary>
    NotApplicable,

    /// <summary>The state was not a member of the state system then.</summary>
    OutsideMembership,

    /// <summary>The source ends before, or begins after.</summary>
    BeyondCoverage,
}
