namespace Entente.Obligations.Compiled;

/// <summary>The test of a reservation: adversary and place.</summary>
internal sealed record CompiledTest(CompiledAdversary? Adversary, CompiledScopeLine[] Scope);
