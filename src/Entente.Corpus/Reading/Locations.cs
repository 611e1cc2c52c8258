using Entente.Corpus.Yaml;

namespace Entente.Corpus.Reading;

/// <summary>Where each record and part of a record stands, so that a rule that fails later can point at it.</summary>
internal sealed class Locations
{
    private readonly Dictionary<string, YamlNode> _nodes = new(StringComparer.Ordinal);

    public void Add(string path, YamlNode node) => _nodes.TryAdd(path, node);

    /// <summary>The problem at the named part, or at the nearest part of the record that is known.</summary>
    public RecordProblem Problem(string path, string message)
    {
        for (string at = path; ; at = at[..at.LastIndexOf('/')])
        {
            if (_nodes.TryGetValue(at, out var node))
                return new(node.File, node.Line, node.Column, message);
            if (!at.Contains('/'))
                return new(path, 0, 0, message);
        }
    }
}
