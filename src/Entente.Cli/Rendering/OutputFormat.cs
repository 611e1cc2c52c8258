namespace Entente.Cli.Rendering;

/// <summary>The forms in which every command answers.</summary>
internal enum OutputFormat { Text, Json, Csv, Md }
