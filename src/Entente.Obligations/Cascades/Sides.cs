using Entente.Domain.Incidents;
using Entente.Domain.States;

namespace Entente.Obligations.Cascades;

/// <summary>Who stands where: those who began, and those who were drawn in.</summary>
internal sealed class Sides
{
    private readonly HashSet<StateId> _began;
    private readonly StateId _target;
    private readonly StateId[] _attackers;
    private readonly SortedSet<StateId>[] _joined = [new(), new()];

    public Sides(Incident incident)
    {
        _target = incident.Target;
        _attackers = [.. incident.Attackers.Where(a => a.IsState).Select(a => a.State)];
        _began = [_target, .. _attackers];
    }

    /// <summary>Whether the state stood in the first incident itself.</summary>
    public bool Began(StateId state) => _began.Contains(state);

    public void Join(StateId state, Side side) => _joined[(int)side].Add(state);

    public bool Stands(StateId state, Side side) => _joined[(int)side].Contains(state);

    public IReadOnlyCollection<StateId> Joined(Side side) => [.. _joined[(int)side]];

    public IEnumerable<StateId> All(Side side) => side is Side.Target ? _joined[0].Prepend(_target) : _attackers.Concat(_joined[1]);

    /// <summary>The side of a state that is in; its first side when it stands on both.</summary>
    public Side? Of(StateId state) =>
        state == _target || Stands(state, Side.Target) ? Side.Target : _attackers.Contains(state) || Stands(state, Side.Attacker) ? Side.Attacker : null;
}
