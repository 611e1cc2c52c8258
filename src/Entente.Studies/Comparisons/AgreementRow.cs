namespace Entente.Studies.Comparisons;

/// <summary>Directed dyads of one kind on 1 January of a year: in ATOP, in the record, in both.</summary>
/// <remarks>Recall is the share of ATOP's dyads that the record has, precision the share of the record's that ATOP has; null where there are none.</remarks>
public sealed record AgreementRow(int Year, string Kind, int Atop, int Ours, int Both)
{
    public double? Recall => Atop == 0 ? null : Math.Round((double)Both / Atop, 4);

    public double? Precision => Ours == 0 ? null : Math.Round((double)Both / Ours, 4);
}
