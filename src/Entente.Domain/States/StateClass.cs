using System.Collections.Immutable;

namespace Entente.Domain.States;

/// <summary>A class of states that treaties name as adversaries ("a European Power"), with its members by date.</summary>
public sealed record StateClass(string Id, string Title, ImmutableArray<ClassMember> Members)
{
    /// <summary>States whose home territory bears one of these tags belong to the class.</summary>
    public ImmutableArray<string> Regions { get; init; } = [];

    /// <summary>States whose membership is contested.</summary>
    public ImmutableArray<ClassMember> Disputed { get; init; } = [];

    /// <summary>Whether the state belongs to the class that day.</summary>
    public bool Includes(State state, DateOnly day) => Lists(Members, state.Id, day) || state.Regions.Any(Regions.Contains);

    /// <summary>Whether it is contested that the state belongs to the class that day.</summary>
    public bool IsDisputed(State state, DateOnly day) => !Includes(state, day) && Lists(Disputed, state.Id, day);

    private static bool Lists(ImmutableArray<ClassMember> members, StateId state, DateOnly day)
    {
        foreach (var member in members)
            if (member.State == state && (member.Days?.Holds(day) ?? true))
                return true;
        return false;
    }
}
