namespace Entente.Domain.States;

/// <summary>In what way a state could bind itself.</summary>
public enum Standing : byte
{
    /// <summary>Sovereign and recognised by most.</summary>
    Independent,

    /// <summary>Occupied, with a government in exile that concluded treaties.</summary>
    Occupied,

    /// <summary>In effective control of itself but recognised by few.</summary>
    LimitedRecognition,

    /// <summary>Under a suzerain or in a union, yet party to treaties in its own name.</summary>
    DependentWithTreatyPowers,
}
