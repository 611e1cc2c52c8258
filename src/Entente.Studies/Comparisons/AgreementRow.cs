namespace Entente.Studies.Comparisons;

/// <summary>Directed dyads of one kind on a day: in ATOP, in the record, in both.</summary>
/// <param name="Day">The day: 1 January of each year, and the last day of ATOP's release.</param>
/// <param name="Kind">The kind of obligation.</param>
/// <param name="Atop">Dyads in ATOP.</param>
/// <param name="Ours">Dyads in the record.</param>
/// <param name="Both">Dyads in both.</param>
/// <param name="AtopExplained">Dyads only in ATOP for which an adjudication says why the record differs.</param>
/// <param name="OursExplained">Dyads only in the record for which an adjudication says why.</param>
/// <param name="OursAsSigned">Dyads in the record when it is dated ATOP's way: signed, and not yet ended.</param>
/// <param name="BothAsSigned">Dyads in ATOP and in the record dated that way.</param>
/// <remarks>
/// Recall is the share of ATOP's dyads that the record has, precision the share of the record's that ATOP has; null where there are none. The explained
/// shares count what was adjudicated with "we differ" as agreement: ATOP dates a pact from its signature, the record from the day it bound;
/// the shares as signed take that one difference away and nothing else.
/// </remarks>
public sealed record AgreementRow(DateOnly Day, string Kind, int Atop, int Ours, int Both, int AtopExplained, int OursExplained, int OursAsSigned, int BothAsSigned)
{
    public int Year => Day.Year;

    public double? Recall => Share(Both, Atop);

    public double? Precision => Share(Both, Ours);

    public double? RecallExplained => Share(Both + AtopExplained, Atop);

    public double? PrecisionExplained => Share(Both + OursExplained, Ours);

    public double? RecallAsSigned => Share(BothAsSigned, Atop);

    public double? PrecisionAsSigned => Share(BothAsSigned, OursAsSigned);

    private static double? Share(int part, int whole) => whole == 0 ? null : Math.Round((double)part / whole, 4);
}
