using System.Collections.Immutable;
using Entente.Domain.Time;
using Entente.Domain.Treaties;

namespace Entente.Studies.Comparisons;

/// <summary>A row of ATOP's member file: a member of an alliance through one phase of it, and the kinds of obligation coded for it.</summary>
internal sealed record AtopMember(int Alliance, int Cow, Spell Days, ImmutableArray<ObligationKind> Kinds);
