namespace Entente.Obligations.Compiled;

/// <summary>A rule as its beneficiary may claim it: the beneficiary's days and every promisor with its days.</summary>
internal sealed record Claim(CompiledRule Rule, Days[] BeneficiaryDays, PromisorEntry[] Promisors);
