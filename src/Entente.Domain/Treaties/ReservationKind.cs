namespace Entente.Domain.Treaties;

/// <summary>What sort of text narrows one party's duty.</summary>
public enum ReservationKind : byte { Reservation, Understanding, Protocol, Proviso, Declaration }
