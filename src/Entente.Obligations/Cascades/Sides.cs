using Entente.Domain.Incidents;

namespace Entente.Obligations.Cascades;

/// <summary>Who stands where, by ordinal of state: those who began, and those who were drawn in.</summary>
internal sealed class Sides
{
    private readonly int _target;
    private readonly List<int> _attackers = [];
    private readonly SortedSet<int>[] _joined = [new(), new()];
    private readonly bool[][] _free;
    private HashSet<int> _new;

    public Sides(Docket docket, Incident incident, Compliance compliance)
    {
        _target = docket.OrdinalOf(incident.Target);
        foreach (var attacker in incident.Attackers)
            if (attacker.IsState && docket.OrdinalOf(attacker.State) is >= 0 and var ordinal)
                _attackers.Add(ordinal);
        _new = [.. _attackers];
        bool[] free = [.. Enumerable.Range(0, docket.StateCount).Select(s => compliance.Complies(docket.IdOf(s)))];
        foreach (int began in _attackers.Prepend(_target).Where(s => s >= 0))
            free[began] = false;
        _free = [free, [.. free]];
    }

    /// <summary>Those whom the side may still draw in: they did not begin, do what they owe, and do not stand there yet.</summary>
    public ReadOnlySpan<bool> Free(Side side) => _free[(int)side];

    /// <summary>A state is drawn in. It takes part from the next round on, and is not drawn to that side again.</summary>
    public void Draw(int state, Side side) => _free[(int)side][state] = false;

    /// <summary>Takes in those drawn in a round.</summary>
    public void Join(IEnumerable<(int State, Side Side)> drawn)
    {
        _new = [];
        foreach (var (state, side) in drawn)
        {
            _joined[(int)side].Add(state);
            _new.Add(state);
        }
    }

    /// <summary>Whether the state was drawn in in the last round (or, in the first, stood in the incident).</summary>
    public bool IsNew(int state) => _new.Contains(state);

    public IReadOnlyCollection<int> Joined(Side side) => _joined[(int)side];

    /// <summary>Attackers of the incident, then those who joined them.</summary>
    public IEnumerable<int> Attackers => _attackers.Concat(_joined[(int)Side.Attacker]);

    /// <summary>The side of a state that is in; the target's when it stands on both.</summary>
    public Side Of(int state) => state == _target || _joined[(int)Side.Target].Contains(state) ? Side.Target : Side.Attacker;
}
