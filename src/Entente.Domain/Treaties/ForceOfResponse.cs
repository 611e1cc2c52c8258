namespace Entente.Domain.Treaties;

/// <summary>What part armed force has in the response: the attack makes the promisor a belligerent; force is owed; each chooses; none.</summary>
public enum ForceOfResponse : byte { Automatic, Required, Discretionary, Excluded }
