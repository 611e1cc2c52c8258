using Entente.Domain.States;
using Entente.Domain.Treaties;

namespace Entente.Studies.Duties;

/// <summary>Which duties on a day: of whom, toward whom, of what kind; null for all.</summary>
public sealed record ObligationsQuestion(DateOnly On, State? Of, State? To, ObligationKind? Kind);
