using Entente.Store.Provenance;

namespace Entente.Sources.Rules;

/// <summary>A dataset of the field: who publishes it, on which terms, how to cite it, and its releases.</summary>
/// <param name="Id">Its id here: <c>cow-nmc</c>.</param>
/// <param name="Title">Its full name.</param>
/// <param name="Publisher">Who publishes it.</param>
public sealed record Source(string Id, string Title, string Publisher)
{
    public required Licence Licence { get; init; }

    public required IReadOnlyList<Citation> Citations { get; init; }

    /// <summary>Its releases, from the oldest to the newest.</summary>
    public required IReadOnlyList<Release> Releases { get; init; }

    /// <summary>Where a person finds it.</summary>
    public Uri? Home { get; init; }
}
