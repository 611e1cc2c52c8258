namespace Entente.Domain.Treaties;

/// <summary>What sort of text a treaty is.</summary>
public enum Instrument : byte { Treaty, Protocol, Convention, Charter, Agreement, Declaration, ExchangeOfNotes, Memorandum, Arrangement, UnilateralDeclaration }
