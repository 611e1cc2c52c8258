namespace Entente.Domain.Treaties;

/// <summary>How a party left.</summary>
public enum Departure : byte { Withdrew, Expelled, Ceased, Replaced }
