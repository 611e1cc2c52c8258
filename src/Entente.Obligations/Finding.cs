namespace Entente.Obligations;

/// <summary>One rule between one pair of states, judged: the compact form of a determination.</summary>
/// <remarks><see cref="Rule"/>, <see cref="Promisor"/> and <see cref="Beneficiary"/> are ordinals of the <see cref="Docket"/> that made it.</remarks>
public readonly record struct Finding(int Rule, int Promisor, int Beneficiary, Status Status, Reason Reason);
