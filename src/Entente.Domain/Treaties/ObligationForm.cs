namespace Entente.Domain.Treaties;

/// <summary>A guarantee of a third state, a collective or a unilateral promise.</summary>
public enum ObligationForm : byte { Guarantee, Collective, Unilateral }
