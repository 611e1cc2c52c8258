namespace Entente.Corpus.Yaml;

/// <summary>Keys with values.</summary>
public sealed record YamlMapping(string File, int Line, int Column, IReadOnlyDictionary<string, YamlEntry> Entries) : YamlNode(File, Line, Column);
