using Entente.Domain.States;

namespace Entente.Studies.Atlas.Layers;

/// <summary>The states of the record as datasets name them: by COW number or by name on a day. What was found once is remembered.</summary>
internal sealed class LayerStates(StateRegister states)
{
    private readonly Dictionary<(int, DateOnly), StateId> _numbers = [];
    private readonly Dictionary<(string, DateOnly), StateId> _names = [];

    public StateRegister Register => states;

    /// <summary>The bearer of a COW number on a day; the default where the record knows none.</summary>
    public StateId Cow(int number, DateOnly on)
    {
        if (!_numbers.TryGetValue((number, on), out var id))
            _numbers[(number, on)] = id = states.ByCow(number, on)?.Id ?? default;
        return id;
    }

    /// <summary>The state of that name on a day; the default where the record knows none, or several.</summary>
    public StateId Named(string name, DateOnly on)
    {
        if (!_names.TryGetValue((name, on), out var id))
            _names[(name, on)] = id = states.Resolve(name, on) is Resolution.Found(var state) ? state.Id : default;
        return id;
    }
}
