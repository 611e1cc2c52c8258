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
    private HashSet<StateId> _new;

    public Sides(Incident incident)
    {
        _target = incident.Target;
        _attackers = [.. incident.Attackers.Where(a => a.IsState).Select(a => a.State)];
        _began = [_target, .. _attackers];
        _new = [.. _attackers];
    }

    /// <summary>Whether the state stood in the first incident itself.</summary>
    public bool Began(StateId state) => _began.Contains(state);

    /// <summary>Takes in those drawn in a round.</summary>
    public void Join(IEnumerable<(StateId State, Side Side)> drawn)
    {
        _new = [];
        foreach (var (state, side) in drawn)
        {
            _joined[(int)side].Add(state);
            _new.Add(state);
        }
    }

    /// <summary>Whether the state was drawn in in the last round (or, in the first, stood in the incident).</summary>
    public bool IsNew(StateId state) => _new.Contains(state);

    public bool Stands(StateId state, Side side) => _joined[(int)side].Contains(state);

    public IReadOnlyCollection<StateId> Joined(Side side) => [.. _joined[(int)side]];

    public IEnumerable<StateId> All(Side side) => side is Side.Target ? _joined[0].Prepend(_target) : _attackers.Concat(_joined[1]);

    /// <summary>The side of a state that is in; its first side when it stands on both.</summary>
    public Side? Of(StateId state) =>
        state == _target || Stands(state, Side.Target) ? Side.Target : _attackers.Contains(state) || Stands(state, Side.Attacker) ? Side.Attacker : null;
}
