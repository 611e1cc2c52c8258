using System.Collections.Immutable;
using Entente.Studies.Figures;
using Entente.Studies.Views;

namespace Entente.Studies.Treaties;

/// <summary>All that the record says of one treaty.</summary>
public sealed record TreatyDossier(string Id, string Title)
{
    public required ImmutableArray<string> Names { get; init; }

    public required string Summary { get; init; }

    public required string Instrument { get; init; }

    public required string Binding { get; init; }

    public required string Publicity { get; init; }

    public string? Organisation { get; init; }

    public string? Signed { get; init; }

    public string? Place { get; init; }

    public string? InForce { get; init; }

    public string? Ended { get; init; }

    public string? HowEnded { get; init; }

    public string? Term { get; init; }

    public required ImmutableArray<string> Registration { get; init; }

    public required ImmutableArray<int> Atop { get; init; }

    public required ImmutableArray<string> Lineage { get; init; }

    public required ImmutableArray<PartyRow> Parties { get; init; }

    public required ImmutableArray<RuleRow> Obligations { get; init; }

    public required ImmutableArray<string> Reservations { get; init; }

    public required ImmutableArray<string> Suspensions { get; init; }

    public required ImmutableArray<InstitutionRow> Institutions { get; init; }

    public required ImmutableArray<string> Disputes { get; init; }

    public required ImmutableArray<SourceView> Sources { get; init; }

    public required string Checked { get; init; }

    /// <summary>The parties by weight on a day; null where nobody asked and there is nothing to show.</summary>
    public HeadlineFigures? PartiesByWeight { get; init; }
}
