using System.Text.Json;
using Entente.Domain.States;

namespace Entente.Web.Atlas;

/// <summary>Sets of states that the tables of a bundle share, each written once.</summary>
internal sealed class StateSets(StateRegister states)
{
    private readonly Dictionary<string, int> _places = new(StringComparer.Ordinal);
    private readonly List<int[]> _sets = [];

    /// <summary>The place of a set among all, from 0.</summary>
    public int Of(IEnumerable<StateId> members)
    {
        int[] set = [.. members.Select(states.OrdinalOf).Distinct().Order()];
        string key = string.Join(' ', set);
        if (!_places.TryGetValue(key, out int place))
        {
            _places[key] = place = _sets.Count;
            _sets.Add(set);
        }
        return place;
    }

    public void Write(Utf8JsonWriter o)
    {
        o.WriteStartArray("sets");
        foreach (int[] set in _sets)
        {
            o.WriteStartArray();
            for (int i = 0; i < set.Length; i++)
                o.WriteNumberValue(set[i] - (i == 0 ? 0 : set[i - 1]));
            o.WriteEndArray();
        }
        o.WriteEndArray();
    }
}
