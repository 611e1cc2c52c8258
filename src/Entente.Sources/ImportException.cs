namespace Entente.Sources;

/// <summary>A file was refused. The message names file, line, column, value, what was expected and the way out.</summary>
public sealed class ImportException : Exception
{
    public ImportException(string message) : base(message) { }

    public ImportException(string message, Exception cause) : base(message, cause) { }
}
