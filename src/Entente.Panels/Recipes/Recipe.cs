using System.Collections.Immutable;

namespace Entente.Panels.Recipes;

/// <summary>What a panel shall be: unit, states, years, rows, columns. The same recipe gives the same table, byte for byte, wherever it is asked.</summary>
/// <example><code>new Recipe(PanelUnit.DyadYear).Between(1816, 2016).With("nmc", "democracy", "contiguity")</code></example>
public sealed record Recipe(PanelUnit Unit)
{
    /// <summary>How many states a row of <see cref="PanelUnit.KadYear"/> has.</summary>
    public int Members { get; init; } = 3;

    /// <summary>Whether each pair stands twice, once for either direction.</summary>
    public bool IsDirected { get; init; }

    public StateSystem System { get; init; }

    /// <summary>Whose list of members counts: <c>record</c> (through today), or a dataset of the store with or without its version, as <c>cow-states@2016</c>.</summary>
    public string Membership { get; init; } = "record";

    /// <summary>The first and last year; null for all that the list of members has.</summary>
    public (int First, int Last)? Years { get; init; }

    public ImmutableArray<PanelFilter> Filters { get; init; } = [];

    public ImmutableArray<ColumnRequest> Columns { get; init; } = [];

    /// <summary>The version of a dataset to use, where it is not the latest.</summary>
    public ImmutableSortedDictionary<string, string> Versions { get; init; } = ImmutableSortedDictionary<string, string>.Empty;

    public ImmutableArray<SpellRule> Spells { get; init; } = [];

    /// <summary>How several disputes of a pair in a year become one.</summary>
    public ImmutableArray<DisputeRule> Duplicates { get; init; } = UsualDuplicates;

    public PanelSample? Sample { get; init; }

    /// <summary>The column whose pairs are the edges of <see cref="PanelUnit.NetworkYear"/>.</summary>
    public string? Edge { get; init; }

    /// <summary>The disputes of <see cref="PanelUnit.DisputeDyadYear"/>: <c>cow-mids</c> or <c>gml-mids</c>.</summary>
    public string Disputes { get; init; } = "cow-mids";

    /// <summary>Whether the R package peacesciencer is followed where it differs, known errors among it, so that a table made with it can be made again; docs/panels/differences.md lists them.</summary>
    public bool IsLikePeacesciencer { get; init; }

    /// <summary>The rules in the order that the field uses.</summary>
    public static ImmutableArray<DisputeRule> UsualDuplicates { get; } =
        [DisputeRule.Onset, DisputeRule.Fatality, DisputeRule.Hostility, DisputeRule.MinimumDuration, DisputeRule.MaximumDuration, DisputeRule.Reciprocated, DisputeRule.FirstMonth, DisputeRule.First];

    /// <summary>The unit as a recipe names it: <c>dyad-year</c>, <c>triad-year</c>, <c>4-ad-year</c>.</summary>
    public string UnitName => Unit != PanelUnit.KadYear ? RecipeWords.Of(Unit) : Members == 3 ? "triad-year" : $"{Members}-ad-year";

    /// <summary>How many states a row has.</summary>
    public int States => Unit switch
    {
        PanelUnit.KadYear => Members,
        PanelUnit.DyadYear or PanelUnit.LeaderDyadYear or PanelUnit.DisputeDyadYear or PanelUnit.NetworkYear => 2,
        PanelUnit.Alliance or PanelUnit.AlliancePhase or PanelUnit.AllianceMember => 0,
        _ => 1,
    };

    public Recipe Between(int first, int last) => this with { Years = (first, last) };

    public Recipe With(params IEnumerable<string> columns) => this with { Columns = [.. Columns, .. columns.Select(c => new ColumnRequest(c))] };

    public Recipe Where(params IEnumerable<PanelFilter> filters) => this with { Filters = [.. Filters, .. filters] };

    public bool Equals(Recipe? other) =>
        other is not null && (Unit, Members, IsDirected, System, Membership, Years) == (other.Unit, other.Members, other.IsDirected, other.System, other.Membership, other.Years)
        && (Sample, Edge, Disputes, IsLikePeacesciencer) == (other.Sample, other.Edge, other.Disputes, other.IsLikePeacesciencer)
        && Filters.SequenceEqual(other.Filters) && Columns.SequenceEqual(other.Columns) && Spells.SequenceEqual(other.Spells) && Duplicates.SequenceEqual(other.Duplicates) && Versions.SequenceEqual(other.Versions);

    public override int GetHashCode() => HashCode.Combine(Unit, Members, IsDirected, System, Membership, Years, Columns.Length, Filters.Length);
}
