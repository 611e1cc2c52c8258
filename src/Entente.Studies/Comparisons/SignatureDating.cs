using Entente.Domain.Time;
using Entente.Domain.Treaties;

namespace Entente.Studies.Comparisons;

/// <summary>ATOP's way of dating: a treaty counts from its signature, and a later party from its own, until it ends.</summary>
internal static class SignatureDating
{
    /// <summary>The treaty as if it had bound from signature on; null when it was never signed and never in force, or is known never to have come into force.</summary>
    /// <remarks>A party that joined later, and whose own day of signature is not in the record, counts from the day it was bound.</remarks>
    public static Treaty? FromSignature(this Treaty treaty)
    {
        if (treaty.Life is null && !treaty.IsPending)
            return null;
        var first = treaty.Signed is { } signed && !(treaty.Life?.First <= signed.Earliest) ? signed : treaty.InForce;
        return treaty with { InForce = first, Parties = [.. treaty.Parties.Select(p => p with { From = FirstDay(treaty, p) })] };
    }

    private static EdtfDate? FirstDay(Treaty treaty, Party party)
    {
        if (party.Signed is { } signed)
            return party.From is { } from && from.Earliest <= signed.Earliest ? from : signed;
        return party.From?.Earliest <= treaty.Life?.First ? null : party.From;
    }
}
