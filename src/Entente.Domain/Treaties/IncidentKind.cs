namespace Entente.Domain.Treaties;

/// <summary>What must have happened to the beneficiary before a duty is due.</summary>
public enum IncidentKind : byte
{
    /// <summary>It is attacked; the text does not ask who began.</summary>
    ArmedAttack,

    /// <summary>It is attacked without provocation of its own.</summary>
    UnprovokedAttack,

    /// <summary>It is the victim of aggression, which is a judgement.</summary>
    Aggression,

    /// <summary>It is at war on either side, however the war began.</summary>
    War,

    /// <summary>It is threatened or attacked.</summary>
    Threat,

    /// <summary>Its security or the matter of the treaty is touched, on either side.</summary>
    Crisis,

    /// <summary>Revolt or subversion from within.</summary>
    InternalAttack,

    /// <summary>Its neutrality or inviolability is violated.</summary>
    Violation,
}
