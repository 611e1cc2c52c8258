namespace Entente.Web;

/// <summary>What the program is started for: the atlas with all that it asks, or only the tools for language models.</summary>
internal enum Service { Atlas, Mcp }
