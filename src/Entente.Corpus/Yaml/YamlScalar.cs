namespace Entente.Corpus.Yaml;

/// <summary>A single value.</summary>
public sealed record YamlScalar(string File, int Line, int Column, string Text) : YamlNode(File, Line, Column);
