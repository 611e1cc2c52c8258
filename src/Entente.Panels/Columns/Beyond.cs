using Entente.Domain.Data;

namespace Entente.Panels.Columns;

/// <summary>Marks the years of which a source does not speak, where everything else has an answer.</summary>
internal static class Beyond
{
    /// <returns>A reason for each state and year; null when the source covers them all.</returns>
    public static Absence[]? Of(PanelContext panel, (int First, int Last)? covered)
    {
        if (covered is not { } years || (years.First <= panel.States.FirstYear && years.Last >= panel.States.LastYear))
            return null;
        return [.. panel.States.Years.Select(y => y < years.First || y > years.Last ? Absence.BeyondCoverage : Absence.Present)];
    }

    public static Absence[]? OfDyads(PanelContext panel, (int First, int Last)? covered)
    {
        if (Of(panel, covered) is not { } states)
            return null;
        var absences = new Absence[panel.Dyads.Count];
        for (int i = 0; i < absences.Length; i++)
            absences[i] = states[panel.Dyads.First[i]];
        return absences;
    }
}
