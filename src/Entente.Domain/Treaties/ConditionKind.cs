namespace Entente.Domain.Treaties;

/// <summary>A fact beyond the attack that the text asks for before the duty exists.</summary>
public enum ConditionKind : byte
{
    /// <summary>The victim asks for help.</summary>
    Request,

    /// <summary>The parties have consulted.</summary>
    Consultation,

    /// <summary>The parties agree on it.</summary>
    Agreement,

    /// <summary>An organ finds, decides or recommends.</summary>
    Finding,

    /// <summary>Another guarantor acts first.</summary>
    OtherActsFirst,

    /// <summary>The guarantors act together.</summary>
    JointAction,

    /// <summary>The victim itself resists.</summary>
    Resistance,

    /// <summary>Another power joins the enemy.</summary>
    AnotherPowerJoins,

    /// <summary>The promisor itself must hold that the case has arisen.</summary>
    SelfJudged,

    /// <summary>The beneficiary, if it began the war, was provoked to it.</summary>
    Provoked,

    /// <summary>Any other fact.</summary>
    Circumstance,
}
