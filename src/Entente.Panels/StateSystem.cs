namespace Entente.Panels;

/// <summary>Whose list of states, and whose numbers, a panel follows.</summary>
public enum StateSystem : byte
{
    /// <summary>Correlates of War.</summary>
    Cow,

    /// <summary>Gleditsch and Ward.</summary>
    Gw,
}
