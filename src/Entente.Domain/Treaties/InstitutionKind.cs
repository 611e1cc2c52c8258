namespace Entente.Domain.Treaties;

/// <summary>What sort of institution a treaty set up. An office is one person's time in it, a headquarters one seat's, a pledge a promise to spend.</summary>
public enum InstitutionKind : byte { Council, Command, Secretariat, Committee, Base, Exercise, Funding, BurdenRule, Court, Forum, Office, Headquarters, Pledge, Other }
