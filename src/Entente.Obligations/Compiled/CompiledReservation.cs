using Entente.Domain.Treaties;

namespace Entente.Obligations.Compiled;

internal sealed record CompiledReservation(Reservation Text, int[] Toward, Days Days, CompiledTest? When, CompiledTest? Unless);
