using System.Collections.Immutable;
using Entente.Domain.States;
using Entente.Domain.Treaties;

namespace Entente.Sources.Atop;

/// <summary>One kind of promise as ATOP codes it: its column, and the columns of its conditions.</summary>
internal sealed record AtopPromise(string Column, string Prefix, ObligationKind Kind, string Summary)
{
    private static readonly (string Suffix, string Asked)[] Circumstances =
    [
        ("loc", "that it happens where the text applies; ATOP says that the place is limited, not to what"),
        ("con", "that it belongs to the conflict for which the text was made"),
        ("num", "that there are as many adversaries as the text asks for"),
        ("dem", "that the adversary has refused the demands that the text asks to be made first"),
    ];

    public static ImmutableArray<AtopPromise> All { get; } =
    [
        new("defense", "defco", ObligationKind.Defence, "Help a member that is attacked."),
        new("offense", "offco", ObligationKind.Offence, "Join a member's war that no attack on it began."),
        new("neutral", "neuco", ObligationKind.Neutrality, "Stay neutral in a member's war."),
        new("nonagg", "nonag", ObligationKind.NonAggression, "Not attack a member."),
        new("consul", "conco", ObligationKind.Consultation, "Consult in a crisis that may become war."),
    ];

    /// <summary>The facts that make it due, or null for the promise not to attack, which nothing sets off.</summary>
    /// <param name="member">The row that promises.</param>
    /// <param name="bearers">The states that ever bore a COW number.</param>
    public Trigger? Trigger(AtopMembership member, Func<int, IEnumerable<StateId>> bearers)
    {
        if (!Kind.HasTrigger())
            return null;
        bool isLimited = member.Says.Contains(Prefix + "adv");
        StateId[] named = isLimited ? [.. member.Threats.SelectMany(bearers).Distinct().Order()] : [];
        var requires = ImmutableArray.CreateBuilder<Condition>();
        if (isLimited && named.Length == 0)
            requires.Add(new(ConditionKind.Circumstance, "that the adversary is one against whom the text runs; ATOP says that there is a limit, not to whom"));
        requires.AddRange(Circumstances.Where(c => member.Says.Contains(Prefix + c.Suffix)).Select(c => new Condition(ConditionKind.Circumstance, c.Asked)));
        if (member.Says.Contains(Prefix + "req"))
            requires.Add(new(ConditionKind.Request, "that consultation is asked for"));
        if (member.Says.Contains("olimob"))
            requires.Add(new(ConditionKind.Circumstance, "that no further limit of the text applies; ATOP says that there is one, not which"));
        return new(Incident(member))
        {
            Adversary = named.Length == 0 ? Adversary.Any : new(AdversaryScope.Listed, [new() { States = [.. named] }]),
            Requires = requires.ToImmutable(),
        };
    }

    private IncidentKind Incident(AtopMembership member) => Kind switch
    {
        // "defconpr", "neuconpr": only where the member did not provoke.
        ObligationKind.Defence or ObligationKind.Neutrality when member.Says.Contains(Prefix[..3] + "conpr") => IncidentKind.UnprovokedAttack,
        ObligationKind.Defence => IncidentKind.ArmedAttack,
        ObligationKind.Neutrality when member.Says.Contains(Prefix + "att") => IncidentKind.ArmedAttack,
        ObligationKind.Consultation => IncidentKind.Crisis,
        _ => IncidentKind.War,
    };
}
