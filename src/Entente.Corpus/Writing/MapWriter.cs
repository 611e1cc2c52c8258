using Entente.Corpus.Yaml;
using Entente.Domain.States;
using Entente.Domain.Text;
using Entente.Domain.Time;

namespace Entente.Corpus.Writing;

/// <summary>Gathers the keys of one mapping in order; what is null or empty is left out.</summary>
internal sealed class MapWriter
{
    private readonly Dictionary<string, YamlEntry> _entries = new(StringComparer.Ordinal);

    public YamlMapping Node => new("", 0, 0, _entries);

    public MapWriter Text(string key, string? text) => text is null ? this : Add(key, Scalar(text));

    public MapWriter Word<T>(string key, T? word) where T : struct, Enum => Text(key, word?.Word());

    /// <summary>A word that is left out when it is the one that silence means.</summary>
    public MapWriter Word<T>(string key, T word, T silent) where T : struct, Enum => word.Equals(silent) ? this : Text(key, word.Word());

    public MapWriter Date(string key, EdtfDate? date) => Text(key, date?.ToString());

    public MapWriter Number(string key, double? number) => Text(key, number?.ToString());

    public MapWriter Flag(string key, bool flag) => flag ? Text(key, "true") : this;

    public MapWriter Texts(string key, IEnumerable<string> texts) => List(key, texts.Select(Scalar));

    public MapWriter States(string key, IEnumerable<StateId> states) => Texts(key, states.Select(s => s.ToString()));

    public MapWriter Map(string key, MapWriter? map) => map is null || map._entries.Count == 0 ? this : Add(key, map.Node);

    public MapWriter Maps<T>(string key, IEnumerable<T> items, Func<T, MapWriter> write) => List(key, items.Select(i => write(i).Node));

    /// <summary>The ends of a spell, each left out where it is open.</summary>
    public MapWriter Days(Spell? days) =>
        Text("since", days?.First is { } first && first > DateOnly.MinValue ? first.ToString("O") : null).Text("until", days?.Last?.ToString("O"));

    public MapWriter Add(string key, YamlNode value)
    {
        _entries.Add(key, new((YamlScalar)Scalar(key), value));
        return this;
    }

    private MapWriter List(string key, IEnumerable<YamlNode> items) => items.ToList() is { Count: > 0 } list ? Add(key, new YamlSequence("", 0, 0, list)) : this;

    private static YamlNode Scalar(string text) => new YamlScalar("", 0, 0, text);
}
