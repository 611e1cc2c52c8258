namespace Entente.Corpus.Yaml;

/// <summary>A node of a YAML document with the place where it stands.</summary>
public abstract record YamlNode(string File, int Line, int Column);
