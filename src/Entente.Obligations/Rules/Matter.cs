using Entente.Domain.Incidents;
using Entente.Domain.Treaties;
using Entente.Obligations.Compiled;

namespace Entente.Obligations.Rules;

/// <summary>What a test looks at: an incident, a rule, its beneficiary, and (for tests of a pair) its promisor.</summary>
internal readonly ref struct Matter
{
    public required Docket Docket { get; init; }

    public required Incident Incident { get; init; }

    public required int Day { get; init; }

    /// <summary>Ordinals of the attacking states.</summary>
    public required ReadOnlySpan<int> Attackers { get; init; }

    public required int Target { get; init; }

    public required CompiledSite Site { get; init; }

    public required bool HasNonState { get; init; }

    public required CompiledRule Rule { get; init; }

    public required int Beneficiary { get; init; }

    public int Promisor { get; init; }

    public PromisorEntry? Entry { get; init; }

    public bool BeneficiaryIsTarget => Beneficiary == Target;

    public bool BeneficiaryAttacks => Attackers.Contains(Beneficiary);

    /// <summary>Whether anything without a state stands against the beneficiary.</summary>
    public bool FacesNonState => HasNonState && BeneficiaryIsTarget;

    public string Name(int state) => Domain.Text.Articles.WithArticle(Docket.NameOf(state, Incident.Date));

    public Treaty Treaty => Rule.Of.Treaty;
}
