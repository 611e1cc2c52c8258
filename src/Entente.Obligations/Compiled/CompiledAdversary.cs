using Entente.Domain.Treaties;

namespace Entente.Obligations.Compiled;

/// <summary>An adversary clause with states as ordinals and classes as bits.</summary>
internal sealed record CompiledAdversary(AdversaryScope Scope, CompiledAlternative[] Alternatives);
