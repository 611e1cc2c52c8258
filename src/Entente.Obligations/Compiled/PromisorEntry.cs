namespace Entente.Obligations.Compiled;

/// <summary>Days on which a state owes a claim, and the reservations that narrow what it owes; one entry a spell.</summary>
internal sealed record PromisorEntry(int State, Days Days, CompiledReservation[] Reservations);
