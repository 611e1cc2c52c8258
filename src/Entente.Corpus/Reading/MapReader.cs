using System.Collections.Immutable;
using Entente.Corpus.Yaml;
using Entente.Domain.Places;
using Entente.Domain.States;
using Entente.Domain.Text;
using Entente.Domain.Time;

namespace Entente.Corpus.Reading;

/// <summary>Reads the keys of one mapping, notes what is wrong with them, and at the end what was not asked for.</summary>
public sealed class MapReader
{
    private readonly YamlMapping _map;
    private readonly List<RecordProblem> _problems;
    private readonly HashSet<string> _asked = new(StringComparer.Ordinal);

    public MapReader(YamlNode node, List<RecordProblem> problems)
    {
        _problems = problems;
        _map = node as YamlMapping ?? new YamlMapping(node.File, node.Line, node.Column, ImmutableDictionary<string, YamlEntry>.Empty);
        if (node is not YamlMapping)
            Note(node, $"A {Shape(node)} stands where keys with values are expected.");
    }

    public YamlNode Here => _map;

    public bool Has(string key) => _map.Entries.ContainsKey(key);

    public YamlNode? Node(string key)
    {
        _asked.Add(key);
        return _map.Entries.GetValueOrDefault(key)?.Value;
    }

    public YamlNode At(string key) => _map.Entries.TryGetValue(key, out var entry) ? entry.Value : _map;

    public string Required(string key)
    {
        if (Text(key) is { Length: > 0 } text)
            return text;
        Note(At(key), $"'{key}' is missing; every entry of this kind has one.");
        return "";
    }

    public string? Text(string key) => Node(key) switch
    {
        null => null,
        YamlScalar scalar => scalar.Text.Trim(),
        var other => Wrong<string>(other, key, "a text"),
    };

    public int? Integer(string key) => Parse<int>(key, "a whole number", static t => int.TryParse(t, out int n) ? n : null);

    public double? Number(string key) => Parse<double>(key, "a number", static t => double.TryParse(t, out double n) ? n : null);

    public bool Flag(string key) => Parse<bool>(key, "true or false", static t => t switch { "true" => true, "false" => false, _ => null }) ?? false;

    public EdtfDate? Date(string key)
    {
        if (Text(key) is not { } text || text is "..")
            return null;
        if (EdtfDate.TryParse(text, out var date, out string? problem))
            return date;
        Note(At(key), $"'{key}': {problem}");
        return null;
    }

    /// <summary>The spell of the keys <c>from</c> and <c>to</c> (or others), open where a key is missing; null when both are.</summary>
    public Spell? Days(string fromKey = "from", string toKey = "to")
    {
        var (from, to) = (Date(fromKey), Date(toKey));
        if (from is null && to is null)
            return null;
        var (first, last) = (from?.Earliest ?? DateOnly.MinValue, to?.Latest);
        if (last >= first || last is null)
            return new(first, last);
        Note(At(toKey), $"The spell would end ({to}) before it begins ({from}); the end is the last day, inclusive.");
        return null;
    }

    public T Word<T>(string key, T fallback) where T : struct, Enum => Word<T>(key) ?? fallback;

    public T? Word<T>(string key) where T : struct, Enum => Text(key) is { } text ? Word<T>(text, At(key), key) : null;

    public T RequiredWord<T>(string key) where T : struct, Enum
    {
        if (Text(key) is { Length: > 0 } text)
            return Word<T>(text, At(key), key) ?? default;
        Note(At(key), $"'{key}' is missing; give one of {string.Join(", ", Vocabulary<T>.Words)}.");
        return default;
    }

    public ImmutableArray<T> Words<T>(string key) where T : struct, Enum =>
        [.. Scalars(key).Select(s => Word<T>(s.Text, s, key)).OfType<T>()];

    public ImmutableArray<string> Texts(string key) => [.. Scalars(key).Select(s => s.Text.Trim())];

    public ImmutableArray<StateId> States(string key) => [.. Scalars(key).Select(s => State(s, key)).Where(s => !s.IsNone)];

    public StateId State(string key) => Node(key) switch
    {
        null => default,
        YamlScalar scalar => State(scalar, key),
        var other => Wrong<StateId>(other, key, "the id of a state"),
    };

    public StateId RequiredState(string key)
    {
        Required(key);
        return State(key);
    }

    public Coordinates? Coordinates(string key)
    {
        var numbers = Scalars(key).Select(s => double.TryParse(s.Text, out double n) ? n : double.NaN).ToList();
        if (numbers.Count == 0)
            return null;
        if (numbers is [>= -90 and <= 90, >= -180 and <= 180])
            return new(numbers[0], numbers[1]);
        return Wrong<Coordinates?>(At(key), key, "latitude and longitude in degrees, as [21.3, -157.8]");
    }

    public IEnumerable<MapReader> Maps(string key) => Node(key) switch
    {
        null => [],
        YamlSequence sequence => sequence.Items.Select(i => new MapReader(i, _problems)),
        var other => Wrong<IEnumerable<MapReader>>(other, key, "a list") ?? [],
    };

    public MapReader? Map(string key) => Node(key) is { } node ? new(node, _problems) : null;

    /// <summary>The keys and values of a mapping whose keys are names.</summary>
    public IEnumerable<(string Key, MapReader Value)> Named(string key) => Node(key) switch
    {
        null => [],
        YamlMapping mapping => mapping.Entries.Select(e => (e.Key, new MapReader(e.Value.Value, _problems))),
        var other => Wrong<IEnumerable<(string, MapReader)>>(other, key, "keys with values") ?? [],
    };

    public void Note(YamlNode at, string message) => _problems.Add(new(at.File, at.Line, at.Column, message));

    /// <summary>Notes every key that nobody asked for; call it when all has been read.</summary>
    public void Finish()
    {
        foreach (var (key, entry) in _map.Entries)
            if (!_asked.Contains(key))
                Note(entry.Key, $"The key '{key}' has no meaning here.{Nearest.Hint(key, _asked)} Known keys: {string.Join(", ", _asked.Order(StringComparer.Ordinal))}.");
    }

    private IEnumerable<YamlScalar> Scalars(string key)
    {
        switch (Node(key))
        {
            case null:
                yield break;
            case YamlSequence sequence:
                foreach (var item in sequence.Items)
                    if (item is YamlScalar scalar)
                        yield return scalar;
                    else
                        Note(item, $"'{key}' is a list of single values; a {Shape(item)} stands here.");
                break;
            case var other:
                Note(other, $"'{key}' is a list; write [{(other as YamlScalar)?.Text ?? "…"}].");
                break;
        }
    }

    private StateId State(YamlScalar scalar, string key)
    {
        if (StateId.TryParse(scalar.Text, out var id))
            return id;
        Note(scalar, $"'{key}': '{scalar.Text}' is not the id of a state; expected three capital letters such as FRA.");
        return default;
    }

    private T? Word<T>(string text, YamlNode at, string key) where T : struct, Enum
    {
        if (Vocabulary<T>.TryParse(text, out var value))
            return value;
        Note(at, $"'{key}': '{text}' is not one of {string.Join(", ", Vocabulary<T>.Words)}.{Nearest.Hint(text, Vocabulary<T>.Words)}");
        return null;
    }

    private T? Parse<T>(string key, string expected, Func<string, T?> parse) where T : struct
    {
        if (Text(key) is not { } text)
            return null;
        return parse(text) ?? Wrong<T?>(At(key), key, expected);
    }

    private T? Wrong<T>(YamlNode at, string key, string expected)
    {
        Note(at, $"'{key}' is {(at is YamlScalar s ? $"'{s.Text}'" : $"a {Shape(at)}")}; expected {expected}.");
        return default;
    }

    private static string Shape(YamlNode node) => node switch { YamlScalar => "single value", YamlSequence => "list", _ => "mapping" };
}
