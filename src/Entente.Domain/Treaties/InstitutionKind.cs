namespace Entente.Domain.Treaties;

/// <summary>What sort of institution a treaty set up.</summary>
public enum InstitutionKind : byte { Council, Command, Secretariat, Committee, Base, Exercise, Funding, BurdenRule, Court, Forum, Other }
