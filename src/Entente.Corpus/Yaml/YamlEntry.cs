namespace Entente.Corpus.Yaml;

/// <summary>A key with its place, and its value.</summary>
public sealed record YamlEntry(YamlScalar Key, YamlNode Value);
