using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Entente.Corpus;
using Entente.Corpus.Yaml;
using Entente.Domain.Text;

namespace Entente.Panels.Recipes;

/// <summary>Reads a recipe from a YAML file. What it does not understand it refuses, with the place and the nearest known word.</summary>
public static partial class RecipeReader
{
    private static readonly Dictionary<string, Func<Recipe, YamlNode, Recipe>> Keys = new(StringComparer.Ordinal)
    {
        ["unit"] = (r, n) => Unit(r, n),
        ["directed"] = (r, n) => r with { IsDirected = Flag(n, "directed") },
        ["system"] = (r, n) => r with { System = Word<StateSystem>(n, "system") },
        ["membership"] = (r, n) => r with { Membership = Text(n, "membership") },
        ["years"] = (r, n) => r with { Years = Years(n) },
        ["versions"] = (r, n) => r with { Versions = Mapping(n, "versions", "cow-nmc: \"6.0\"").Entries.ToImmutableSortedDictionary(e => e.Key, e => Text(e.Value.Value, e.Key), StringComparer.Ordinal) },
        ["columns"] = (r, n) => r with { Columns = [.. Items(n, "columns").Select(Column)] },
        ["filters"] = (r, n) => r with { Filters = [.. Items(n, "filters").Select(Filter)] },
        ["spells"] = (r, n) => r with { Spells = [.. Items(n, "spells").Select(Spell)] },
        ["duplicates"] = (r, n) => r with { Duplicates = [.. Items(n, "duplicates").Select(i => Word<DisputeRule>(i, "duplicates"))] },
        ["sample"] = (r, n) => r with { Sample = Sample(n) },
        ["edge"] = (r, n) => r with { Edge = Text(n, "edge") },
        ["disputes"] = (r, n) => r with { Disputes = Text(n, "disputes") },
        ["like"] = (r, n) => Text(n, "like") == "peacesciencer" ? r with { IsLikePeacesciencer = true } : throw Refuse(n, $"like: '{Text(n, "like")}' is unknown; expected peacesciencer."),
    };

    private const int MostCharacters = 1 << 20;

    private static readonly string[] FilterKeys = ["politically-relevant", "contiguous", "within", "regions", "majors", "states", "where"];

    /// <summary>The filters that say all they need in one word.</summary>
    public static IReadOnlyList<string> PlainFilters { get; } = ["politically-relevant", "contiguous", "majors"];

    /// <exception cref="PanelException">There is no such file, or it is no recipe.</exception>
    public static Recipe ReadFile(string path)
    {
        try
        {
            return new FileInfo(path) is { Exists: true, Length: > MostCharacters } large ? throw TooLong(path, large.Length) : Read(File.ReadAllText(path), path);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new PanelException($"There is no recipe '{path}'. Write one (entente panel --schema tells how), or name the columns on the command line, as: entente panel --unit state-year --columns nmc,democracy -o states.csv", e);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new PanelException($"The recipe '{path}' cannot be read: {e.Message}", e);
        }
    }

    /// <summary>Reads a recipe.</summary>
    /// <param name="text">The YAML.</param>
    /// <param name="name">What to call it in messages.</param>
    /// <exception cref="PanelException">The text is no recipe.</exception>
    public static Recipe Read(string text, string name)
    {
        if (text.Length > MostCharacters)
            throw TooLong(name, text.Length);
        YamlNode root;
        try
        {
            root = YamlReader.Read(text, name);
        }
        catch (RecordException e)
        {
            throw new PanelException(string.Join(Environment.NewLine, e.Problems.Select(p => $"{p.File}:{Math.Max(1, p.Line)}:{Math.Max(1, p.Column)}: {p.Message}")), e);
        }
        var mapping = Mapping(root, "A recipe", "unit: dyad-year");
        if (!mapping.Entries.ContainsKey("unit"))
            throw Refuse(root, $"The recipe has no unit; begin with one of: {string.Join(", ", Units())}.");
        var recipe = new Recipe(PanelUnit.StateYear);
        foreach (var (key, entry) in mapping.Entries)
            recipe = Keys.TryGetValue(key, out var read) ? read(recipe, entry.Value) : throw Refuse(entry.Key, $"'{key}' is no key of a recipe; expected {string.Join(", ", Keys.Keys)}.{Nearest.Hint(key, Keys.Keys)}");
        return recipe;
    }

    /// <summary>A unit by its name in recipes: <c>dyad-year</c>, <c>triad-year</c>, <c>4-ad-year</c>.</summary>
    public static bool TryUnit(string word, out PanelUnit unit, out int members)
    {
        members = 3;
        if (word == "triad-year")
        {
            unit = PanelUnit.KadYear;
            return true;
        }
        if (KadPattern().Match(word) is { Success: true } match)
        {
            (unit, members) = (PanelUnit.KadYear, int.Parse(match.Groups[1].ValueSpan, CultureInfo.InvariantCulture));
            return true;
        }
        return RecipeWords.TryRead(word, out unit) && unit != PanelUnit.KadYear;
    }

    /// <summary>The names of the units.</summary>
    public static IEnumerable<string> Units() => RecipeWords.All<PanelUnit>().Select(u => u == "kad-year" ? "triad-year" : u).Append("4-ad-year");

    /// <summary>Years as <c>1816-2016</c>, <c>1816–2016</c> or one alone.</summary>
    public static (int First, int Last)? TryYears(string text)
    {
        var match = YearsPattern().Match(text);
        return match.Success ? (Number(match.Groups[1]), match.Groups[2].Success ? Number(match.Groups[2]) : Number(match.Groups[1])) : null;

        static int Number(Group group) => int.Parse(group.ValueSpan, CultureInfo.InvariantCulture);
    }

    /// <summary>A filter in one word or as a comparison, as options and addresses give it.</summary>
    /// <exception cref="PanelException">It is neither.</exception>
    public static PanelFilter Filter(string text) => text switch
    {
        "politically-relevant" => new PanelFilter.PoliticallyRelevant(),
        "contiguous" => new PanelFilter.Contiguous(5),
        "majors" => new PanelFilter.Majors(Quantity.Any),
        _ => TryWhere(text) ?? throw new PanelException($"filter: '{text}' is neither {string.Join(", ", PlainFilters)} nor a comparison as \"polity21 >= 6\".{Nearest.Hint(text, PlainFilters)}"),
    };

    /// <summary>A comparison as <c>polity21 >= 6</c>.</summary>
    public static PanelFilter.Where? TryWhere(string text)
    {
        var match = WherePattern().Match(text);
        if (!match.Success || !double.TryParse(match.Groups[3].ValueSpan, NumberStyles.Float, CultureInfo.InvariantCulture, out double value) || !double.IsFinite(value))
            return null;
        return new(match.Groups[1].Value, match.Groups[2].Value switch { "=" or "==" => Comparison.Equal, "!=" or "<>" => Comparison.NotEqual, "<" => Comparison.Less, "<=" => Comparison.AtMost, ">" => Comparison.Greater, _ => Comparison.AtLeast }, value);
    }

    private static Recipe Unit(Recipe recipe, YamlNode node)
    {
        string word = Text(node, "unit");
        return TryUnit(word, out var unit, out int members)
            ? recipe with { Unit = unit, Members = members }
            : throw Refuse(node, $"unit: '{word}' is unknown; expected {string.Join(", ", Units())} (any number of states).{Nearest.Hint(word, Units())}");
    }

    private static (int, int) Years(YamlNode node) =>
        TryYears(Text(node, "years")) ?? throw Refuse(node, $"years: '{Text(node, "years")}' is no range of years; expected as 1816-2016.");

    private static ColumnRequest Column(YamlNode node)
    {
        string place = $"{node.File}:{node.Line}";
        if (node is YamlScalar name)
            return new(Text(name, "columns")) { Place = place };
        var entries = Mapping(node, "columns", "my_name: cow-nmc.states.cinc").Entries;
        if (entries.Count != 1)
            throw Refuse(node, "columns: a column with a name of its own is written as - my_name: cow-nmc.states.cinc, one to a line.");
        var (alias, entry) = entries.First();
        return new(Text(entry.Value, "columns"), alias.Trim().Length > 0 ? alias : throw Refuse(entry.Key, "columns: the column's own name is empty; write it as - my_name: cow-nmc.states.cinc.")) { Place = place };
    }

    private static PanelFilter Filter(YamlNode node)
    {
        var entries = node is YamlScalar ? null : Mapping(node, "filters", "contiguous: 5").Entries;
        if (entries is { Count: 0 })
            throw Refuse(node, $"filters: a filter is empty; expected one of {string.Join(", ", FilterKeys)}.");
        string name = node is YamlScalar word ? word.Text : entries!.Keys.FirstOrDefault(FilterKeys.Contains) ?? entries.Keys.First();
        var value = entries?[name].Value;
        var all = entries is not null && entries.TryGetValue("of", out var of) && Of(of.Value);
        string[] allowed = name switch { "regions" or "states" => [name, "of"], "within" => [name, "by"], _ => [name] };
        if (entries?.Values.FirstOrDefault(e => !allowed.Contains(e.Key.Text)) is { } odd && FilterKeys.Contains(name))
            throw Refuse(odd.Key, $"filters: {name} has no '{odd.Key.Text}'; expected {string.Join(", ", allowed)}.");
        return name switch
        {
            "politically-relevant" => value is null || Flag(value, name) ? new PanelFilter.PoliticallyRelevant() : throw Refuse(value, "filters: politically-relevant: false keeps every row; leave the filter out."),
            "contiguous" => new PanelFilter.Contiguous(value is null ? 5 : Integer(value, "contiguous", 1, 5)),
            "within" => Within(node, value, entries),
            "regions" => new PanelFilter.InRegions(Words(value ?? node, "regions"), all),
            "majors" => new PanelFilter.Majors(value is null ? Quantity.Any : Word<Quantity>(value, "majors")),
            "states" => new PanelFilter.Of(Words(value ?? node, "states"), all),
            "where" => TryWhere(Text(value ?? node, "where")) ?? throw Refuse(value ?? node, $"where: '{Text(value ?? node, "where")}' is no comparison; expected as polity21 >= 6."),
            _ => throw Refuse(node, $"filters: '{name}' is unknown; expected {string.Join(", ", FilterKeys)}.{Nearest.Hint(name, FilterKeys)}"),
        };
    }

    private static PanelFilter.Within Within(YamlNode node, YamlNode? value, IReadOnlyDictionary<string, YamlEntry>? entries)
    {
        string text = Text(value ?? node, "within").Replace("km", "", StringComparison.Ordinal).Trim();
        string by = entries is not null && entries.TryGetValue("by", out var entry) ? Text(entry.Value, "by") : "capitals";
        if (by is not ("capitals" or "territory"))
            throw Refuse(node, $"filters: within … by '{by}' is unknown; expected capitals or territory.");
        return double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double kilometres) && kilometres >= 0 && double.IsFinite(kilometres)
            ? new(kilometres, by == "territory")
            : throw Refuse(value ?? node, $"within: '{text}' is no distance; expected kilometres, as 1000.");
    }

    private static bool Of(YamlNode node) => Word<Quantity>(node, "of") switch
    {
        Quantity.All => true,
        Quantity.Any => false,
        _ => throw Refuse(node, "of: expected all or any."),
    };

    private static SpellRule Spell(YamlNode node)
    {
        if (node is YamlScalar name)
            return new(Text(name, "spells"));
        var entries = Mapping(node, "spells", "event: cowmidongoing").Entries;
        if (!entries.TryGetValue("event", out var happened))
            throw Refuse(node, "spells: which event? Write event: and the name of a column of zeros and ones.");
        var rule = new SpellRule(Text(happened.Value, "event"));
        foreach (var (key, entry) in entries)
            rule = key switch
            {
                "event" => rule,
                "name" => rule with { Name = Text(entry.Value, key) },
                "count" => rule with { CountsYears = Text(entry.Value, key) switch { "years" => true, "rows" => false, var other => throw Refuse(entry.Value, $"count: '{other}' is unknown; expected years or rows.") } },
                "leave-out-ongoing" => rule with { LeavesOutOngoing = Flag(entry.Value, key) },
                "cumulative" => rule with { IsCumulative = Flag(entry.Value, key) },
                "powers" => rule with { Powers = Integer(entry.Value, key, 1, 5) },
                _ => throw Refuse(entry.Key, $"spells: '{key}' is unknown; expected event, name, count, leave-out-ongoing, cumulative, powers.{Nearest.Hint(key, ["event", "name", "count", "leave-out-ongoing", "cumulative", "powers"])}"),
            };
        return rule;
    }

    private static PanelSample Sample(YamlNode node)
    {
        var entries = Mapping(node, "sample", "{rows: 10000, seed: 7}").Entries;
        if (entries.Values.FirstOrDefault(e => e.Key.Text is not ("rows" or "seed")) is { } odd)
            throw Refuse(odd.Key, $"sample: '{odd.Key.Text}' is unknown; expected rows and seed.");
        if (!entries.TryGetValue("rows", out var rows) || !entries.TryGetValue("seed", out var seed))
            throw Refuse(node, "sample: a sample needs rows and seed, as {rows: 10000, seed: 7}, so that it can be drawn again.");
        return new(Integer(rows.Value, "rows", 1, 50_000_000), Integer(seed.Value, "seed", int.MinValue, int.MaxValue));
    }

    private static string[] Words(YamlNode node, string what) =>
        Items(node, what) is { Count: > 0 } items ? [.. items.Select(i => Text(i, what))] : throw Refuse(node, $"{what}: the list is empty; name at least one, or leave the filter out.");

    private static IReadOnlyList<YamlNode> Items(YamlNode node, string what) => node switch
    {
        YamlSequence sequence => sequence.Items,
        YamlScalar => [node],
        _ => throw Refuse(node, $"{what}: expected a list, as [{(what == "columns" ? "nmc, democracy" : "…")}]."),
    };

    private static YamlMapping Mapping(YamlNode node, string what, string example) =>
        node as YamlMapping ?? throw Refuse(node, $"{what}: expected keys with values, as {example}.");

    private static string Text(YamlNode node, string what) =>
        node is YamlScalar { Text.Length: > 0 } scalar ? scalar.Text : throw Refuse(node, $"{what}: expected one word or number.");

    private static bool Flag(YamlNode node, string what) =>
        Text(node, what) switch { "true" => true, "false" => false, var other => throw Refuse(node, $"{what}: '{other}' is neither true nor false.") };

    private static int Integer(YamlNode node, string what, int least, int most) =>
        int.TryParse(Text(node, what), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int number) && number >= least && number <= most
            ? number
            : throw Refuse(node, $"{what}: '{Text(node, what)}' is no whole number from {least} to {most}.");

    private static T Word<T>(YamlNode node, string what)
        where T : struct, Enum =>
        RecipeWords.TryRead(Text(node, what), out T value) ? value : throw Refuse(node, $"{what}: '{Text(node, what)}' is unknown; expected {string.Join(", ", RecipeWords.All<T>())}.{Nearest.Hint(Text(node, what), RecipeWords.All<T>())}");

    private static PanelException TooLong(string name, long length) =>
        new($"The recipe '{name}' has {length:N0} characters; a recipe has at most {MostCharacters:N0}. Check that it is the right file.");

    private static PanelException Refuse(YamlNode node, string message) => new($"{node.File}:{node.Line}:{node.Column}: {message}");

    [GeneratedRegex(@"^([0-9]{1,2})-ad-year$")]
    private static partial Regex KadPattern();

    [GeneratedRegex(@"^\s*([0-9]{4})(?:\s*[-–]\s*([0-9]{4}))?\s*$")]
    private static partial Regex YearsPattern();

    [GeneratedRegex(@"^\s*([\w.\-]+?)\s*(==|=|!=|<>|<=|>=|<|>)\s*(\S+)\s*$")]
    private static partial Regex WherePattern();
}
