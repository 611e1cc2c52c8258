using Entente.Domain.Incidents;
using Entente.Obligations.Cascades;

namespace Entente.Studies.Crises;

/// <summary>An incident put to the record, and who is taken to do what it owes.</summary>
public sealed record CrisisQuestion(Incident Incident, Compliance Compliance);
