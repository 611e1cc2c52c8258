using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Entente.Corpus.Yaml;

/// <summary>Reads one YAML document into a tree that knows its lines, and refuses what a record has no use for.</summary>
/// <remarks>
/// Anchors, aliases, tags, several documents, duplicate keys, nesting beyond <see cref="MaximumDepth"/> and files beyond
/// <see cref="MaximumBytes"/> are refused: with them a small file could grow without bound or say two things at once.
/// </remarks>
public static class YamlReader
{
    internal const int MaximumBytes = 1 << 20;
    internal const int MaximumDepth = 24;

    /// <exception cref="RecordException">The file is no YAML that a record may be written in.</exception>
    public static YamlNode ReadFile(string path, string shownAs)
    {
        long size = new FileInfo(path).Length;
        if (size > MaximumBytes)
            throw Refuse(shownAs, default, $"The file has {size:N0} bytes; a record has at most {MaximumBytes:N0}. Split it, or check that it is the right file.");
        return Read(File.ReadAllText(path), shownAs);
    }

    public static YamlNode Read(string text, string file)
    {
        var parser = new Parser(new StringReader(text));
        try
        {
            parser.Consume<StreamStart>();
            if (parser.TryConsume<StreamEnd>(out _))
                throw Refuse(file, default, "The file is empty.");
            parser.Consume<DocumentStart>();
            var root = Node(parser, file, 0);
            parser.Consume<DocumentEnd>();
            if (!parser.TryConsume<StreamEnd>(out _))
                throw Refuse(file, parser.Current!.Start, "A second YAML document begins here; write one record in a file.");
            return root;
        }
        catch (YamlException e)
        {
            throw Refuse(file, e.Start, $"This is not YAML: {FirstLine(e.InnerException?.Message ?? e.Message)}");
        }
        catch (Exception e) when (e is InvalidOperationException or ArgumentException)
        {
            // The parser answers some broken documents so; the last thing it understood is the nearest place there is.
            throw Refuse(file, parser.Current?.End ?? default, $"This is not YAML: something opened here or before (a bracket, a brace, a quote) is not closed. ({FirstLine(e.Message)})");
        }
    }

    private static YamlNode Node(Parser parser, string file, int depth)
    {
        var at = parser.Current!.Start;
        if (depth > MaximumDepth)
            throw Refuse(file, at, $"Values are nested deeper than {MaximumDepth} levels; no record needs that.");
        if (parser.Current is AnchorAlias)
            throw Refuse(file, at, "An alias (*name) is not allowed in a record; write the value out.");
        if (parser.Current is NodeEvent { Anchor.IsEmpty: false })
            throw Refuse(file, at, "An anchor (&name) is not allowed in a record; write the value where it is needed.");
        if (parser.Current is NodeEvent { Tag: { IsEmpty: false, IsNonSpecific: false } tag })
            throw Refuse(file, at, $"A tag ({tag}) is not allowed in a record; remove it.");
        if (parser.TryConsume<Scalar>(out var scalar))
            return new YamlScalar(file, (int)at.Line, (int)at.Column, scalar.Value);
        return parser.TryConsume<SequenceStart>(out _) ? Sequence(parser, file, at, depth) : Mapping(parser, file, at, depth);
    }

    private static YamlSequence Sequence(Parser parser, string file, Mark at, int depth)
    {
        var items = new List<YamlNode>();
        while (!parser.TryConsume<SequenceEnd>(out _))
            items.Add(Node(parser, file, depth + 1));
        return new(file, (int)at.Line, (int)at.Column, items);
    }

    private static YamlMapping Mapping(Parser parser, string file, Mark at, int depth)
    {
        parser.Consume<MappingStart>();
        var entries = new Dictionary<string, YamlEntry>(StringComparer.Ordinal);
        while (!parser.TryConsume<MappingEnd>(out _))
        {
            var keyAt = parser.Current!.Start;
            if (Node(parser, file, depth + 1) is not YamlScalar key)
                throw Refuse(file, keyAt, "A key must be a single word.");
            if (!entries.TryAdd(key.Text, new(key, Node(parser, file, depth + 1))))
                throw Refuse(file, keyAt, $"The key '{key.Text}' stands twice (first on line {entries[key.Text].Key.Line}); keep one.");
        }
        return new(file, (int)at.Line, (int)at.Column, entries);
    }

    private static RecordException Refuse(string file, Mark at, string message) => new([new(file, (int)at.Line, (int)at.Column, message)]);

    private static string FirstLine(string message) => message.Split('\n')[0].Trim();
}
