using System.Globalization;
using System.Text;

namespace Entente.Corpus.Yaml;

/// <summary>Writes a tree as YAML that people like to edit: short values in a line, long texts folded, quotes only where needed.</summary>
/// <remarks><see cref="YamlReader"/> reads the same keys and texts again. Places of nodes are not looked at.</remarks>
internal sealed class YamlWriter
{
    private const int Width = 118;

    // A mapping no longer than this stands in one line, as {force: required}.
    private const int FlowWidth = 80;

    private static readonly HashSet<string> Words = new(StringComparer.OrdinalIgnoreCase) { "true", "false", "yes", "no", "on", "off", "y", "n", "null" };

    private readonly StringBuilder _text = new();
    private readonly IReadOnlySet<string> _plainKeys;

    private YamlWriter(IReadOnlySet<string> plainKeys) => _plainKeys = plainKeys;

    /// <param name="root">What is written.</param>
    /// <param name="plainKeys">Keys whose values are numbers or flags: written bare, where a text like <c>5</c> would be quoted.</param>
    public static string Write(YamlMapping root, IReadOnlySet<string> plainKeys)
    {
        var writer = new YamlWriter(plainKeys);
        writer.Entries(root, "");
        return writer._text.ToString();
    }

    private void Entries(YamlMapping mapping, string indent, bool isFirstLineBegun = false)
    {
        foreach (var (key, entry) in mapping.Entries)
        {
            _text.Append(isFirstLineBegun ? "" : indent).Append(Plain(key, isInFlow: false)).Append(':');
            isFirstLineBegun = false;
            Value(key, entry.Value, indent);
        }
    }

    private void Value(string key, YamlNode value, string indent)
    {
        if (Flow(key, value) is { } flow && (value is not YamlMapping || flow.Length <= FlowWidth))
            _text.Append(' ').Append(flow).Append('\n');
        else if (value is YamlScalar scalar)
            Scalar(scalar.Text, indent, $"{indent}{key}: ".Length);
        else if (value is YamlMapping mapping)
            Entries(mapping, Begin(indent + "  "));
        else if (value is YamlSequence sequence)
            Items(key, sequence, Begin(indent));
    }

    private string Begin(string indent)
    {
        _text.Append('\n');
        return indent;
    }

    private void Items(string key, YamlSequence sequence, string indent)
    {
        foreach (var item in sequence.Items)
        {
            _text.Append(indent).Append("- ");
            if (Flow(key, item) is { } flow && flow.Length <= FlowWidth)
                _text.Append(flow).Append('\n');
            else if (item is YamlMapping mapping)
                Entries(mapping, indent + "  ", isFirstLineBegun: true);
            else if (item is YamlScalar scalar)
                _text.Append(Plain(scalar.Text, isInFlow: false)).Append('\n');
        }
    }

    private void Scalar(string text, string indent, int begun)
    {
        string plain = Plain(text, isInFlow: false);
        string[] words = text.Split(' ');
        if (begun + plain.Length <= Width || words.Length < 2 || words.Contains("") || text.Any(char.IsControl))
        {
            _text.Append(' ').Append(plain).Append('\n');
            return;
        }
        _text.Append(" >-\n");
        var line = new StringBuilder(indent + "  " + words[0]);
        foreach (string word in words.Skip(1))
        {
            if (line.Length + 1 + word.Length > Width)
            {
                _text.Append(line).Append('\n');
                line.Clear().Append(indent).Append("  ").Append(word);
                continue;
            }
            line.Append(' ').Append(word);
        }
        _text.Append(line).Append('\n');
    }

    /// <summary>The value in one line, or null where it has parts that want lines of their own.</summary>
    private string? Flow(string key, YamlNode value) => value switch
    {
        YamlScalar scalar when _plainKeys.Contains(key) => scalar.Text,
        YamlScalar => null,
        YamlSequence sequence when sequence.Items.All(i => i is YamlScalar) => $"[{string.Join(", ", sequence.Items.Select(i => InFlow(key, (YamlScalar)i)))}]",
        YamlMapping mapping when mapping.Entries.Values.All(e => e.Value is YamlScalar || Flow("", e.Value) is ['[', ..]) =>
            $"{{{string.Join(", ", mapping.Entries.Select(e => $"{e.Key}: {(e.Value.Value is YamlScalar s ? InFlow(e.Key, s) : Flow(e.Key, e.Value.Value))}"))}}}",
        _ => null,
    };

    private string InFlow(string key, YamlScalar scalar) => _plainKeys.Contains(key) ? scalar.Text : Plain(scalar.Text, isInFlow: true);

    private static string Plain(string text, bool isInFlow) => IsPlain(text) && !(isInFlow && text.AsSpan().ContainsAny(",[]{}")) ? text : Quoted(text);

    // Stricter than YAML asks for: what any reader, old or new, takes for the text that it is.
    private static bool IsPlain(string text) =>
        text.Length > 0 && (char.IsLetterOrDigit(text[0]) || text[0] == '(') && text[^1] is not (' ' or ':') && !text.Contains(": ", StringComparison.Ordinal)
        && !text.Contains(" #", StringComparison.Ordinal) && !text.Any(char.IsControl) && !Words.Contains(text) && !IsNumber(text);

    private static bool IsNumber(string text) => double.TryParse(text, NumberStyles.Float | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out _)
        || text.All(c => char.IsAsciiDigit(c) || c is ':' or '_' or '.') || (text[0] == '0' && text.Length > 1 && text[1] is 'x' or 'o');

    private static string Quoted(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (char c in text)
            quoted.Append(c switch
            {
                '"' => "\\\"",
                '\\' => "\\\\",
                '\n' => "\\n",
                '\t' => "\\t",
                _ when char.IsControl(c) => $"\\u{(int)c:x4}",
                _ => c.ToString(),
            });
        return quoted.Append('"').ToString();
    }
}
