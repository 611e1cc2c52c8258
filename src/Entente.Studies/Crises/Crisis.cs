using System.Collections.Immutable;
using Entente.Domain.Incidents;
using Entente.Obligations;
using Entente.Obligations.Cascades;

namespace Entente.Studies.Crises;

/// <summary>An incident and all that follows from it on paper.</summary>
public sealed record Crisis(Incident Incident, ImmutableArray<Determination> Determinations, ImmutableArray<Breach> Breaches, ImmutableArray<Conflict> Conflicts, ImmutableArray<Edge> Cascade);
