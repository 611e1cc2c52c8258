namespace Entente.Domain.Treaties;

/// <summary>What the promisor must do. The first six answer incidents; the rest describe ties without a duty that an attack sets off.</summary>
public enum ObligationKind : byte
{
    /// <summary>Help a beneficiary that is attacked.</summary>
    Defence,

    /// <summary>Join a war that the beneficiary begins or wages.</summary>
    Offence,

    /// <summary>Stay neutral, or deny aid to the beneficiary's enemy.</summary>
    Neutrality,

    /// <summary>Not attack the beneficiary; respect its borders, independence or neutrality.</summary>
    NonAggression,

    /// <summary>Not harm the beneficiary in a wider sense: integrity, non-interference, no hostile coalitions.</summary>
    Friendship,

    /// <summary>Confer with the beneficiary.</summary>
    Consultation,

    /// <summary>Help short of force.</summary>
    Assistance,

    /// <summary>Mobilise in answer to a mobilisation.</summary>
    Mobilisation,

    NoSeparatePeace,
    IntelligenceSharing,
    ArmsSupply,
    Basing,
    StatusOfForces,
    Exercises,
    Dialogue,
    Humanitarian,
    Cooperation,
}
