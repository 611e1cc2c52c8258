namespace Entente.Domain.Treaties;

/// <summary>What a reservation does where it applies: the duty falls away, or it hangs on a further fact.</summary>
public enum ReservationEffect : byte { Excludes, Contingent }
