using Entente.Domain.Treaties;

namespace Entente.Obligations.Compiled;

/// <summary>A treaty with its parties' spells by ordinal of state, sorted by state.</summary>
internal sealed class CompiledTreaty(Treaty treaty, int[] partyStates, Days[] partyDays)
{
    public Treaty Treaty { get; } = treaty;

    public int PartyCount { get; } = partyStates.Distinct().Count();

    public bool HasContests { get; } = !treaty.Contested.IsEmpty;

    public bool IsParty(int state, int day)
    {
        int at = Array.BinarySearch(partyStates, state);
        if (at < 0)
            return false;
        while (at > 0 && partyStates[at - 1] == state)
            at--;
        for (; at < partyStates.Length && partyStates[at] == state; at++)
            if (partyDays[at].Hold(day))
                return true;
        return false;
    }
}
