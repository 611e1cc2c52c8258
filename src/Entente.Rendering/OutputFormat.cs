namespace Entente.Rendering;

/// <summary>The forms in which every command answers.</summary>
public enum OutputFormat { Text, Json, Csv, Md }
