using System.Collections.Immutable;

namespace Entente.Studies.Comparisons;

/// <summary>How far the record and ATOP agree, and what stands behind the differences.</summary>
public sealed record AtopAgreement(ImmutableArray<AgreementRow> Rows, ImmutableArray<DisagreementRow> Disagreements)
{
    /// <summary>Differences that no adjudication explains.</summary>
    public int Unexplained => Disagreements.Count(d => d.Verdict is null);
}
