namespace Entente.Domain.Treaties;

/// <summary>Which kinds answer an incident, and which commit a state to fight.</summary>
public static class ObligationKinds
{
    /// <summary>Whether the kind can be due because of an attack or a war.</summary>
    public static bool AnswersIncidents(this ObligationKind kind) => kind <= ObligationKind.Consultation;

    /// <summary>Whether the kind is set off by an incident's facts rather than broken by the attack itself.</summary>
    public static bool HasTrigger(this ObligationKind kind) =>
        kind is ObligationKind.Defence or ObligationKind.Offence or ObligationKind.Neutrality or ObligationKind.Consultation;

    /// <summary>Whether the kind promises help in war.</summary>
    public static bool PromisesHelp(this ObligationKind kind) => kind is ObligationKind.Defence or ObligationKind.Offence;
}
