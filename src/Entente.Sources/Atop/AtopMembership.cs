using System.Collections.Immutable;
using System.Data;
using Entente.Domain.States;
using Entente.Domain.Time;

namespace Entente.Sources.Atop;

/// <summary>A member in one phase of an alliance: when, and which of ATOP's columns say yes.</summary>
internal sealed record AtopMembership(int Alliance, int Phase, int Member, bool IsBilateral, EdtfDate From, EdtfDate? To, ImmutableHashSet<string> Says, ImmutableArray<int> Threats)
{
    /// <summary>The columns that are asked for a yes.</summary>
    private static readonly ImmutableArray<string> Flags = [.. AtopColumns.Kinds.Concat(AtopColumns.Conditions).Select(c => c.Name)];

    /// <summary>The columns to select, in the order in which <see cref="Read"/> takes them.</summary>
    public static string Columns { get; } = "atopid, phase, member, bilat, first_day, last_day, specthrt, statthr1, statthr2, " + string.Join(", ", Flags);

    /// <summary>The member, by the record's name; set when it is looked up.</summary>
    public StateId State { get; init; }

    public static AtopMembership Read(IDataRecord row) => new(row.GetInt32(0), row.GetInt32(1), row.GetInt32(2), row.GetInt32(3) == 1,
        EdtfDate.Parse(row.GetString(4)), row.IsDBNull(5) ? null : EdtfDate.Parse(row.GetString(5)),
        [.. Flags.Where((_, i) => row.GetInt32(9 + i) == 1)], Named(row));

    // Code 1: the threat is one or two states, and these are named. Every other code goes beyond what the two columns hold: a region, an ideology, more states.
    private static ImmutableArray<int> Named(IDataRecord row) =>
        row.IsDBNull(6) || row.GetInt32(6) != 1 ? [] : [.. ((int[])[7, 8]).Where(c => !row.IsDBNull(c)).Select(row.GetInt32)];
}
