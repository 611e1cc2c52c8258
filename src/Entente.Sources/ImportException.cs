namespace Entente.Sources;

/// <summary>A file was refused. The message names file, line, column, value, what was expected and the way out.</summary>
public sealed class ImportException : Exception
{
    public ImportException(string message) : base(Printable(message)) { }

    public ImportException(string message, Exception cause) : base(Printable(message), cause) { }

    /// <summary>What stands in a file may be anything; on a terminal it must not act.</summary>
    private static string Printable(string message) =>
        message.Any(char.IsControl) ? string.Create(message.Length, message, static (to, from) =>
        {
            for (int i = 0; i < to.Length; i++)
                to[i] = from[i] < ' ' ? (char)('\u2400' + from[i]) : char.IsControl(from[i]) ? '\uFFFD' : from[i];
        }) : message;
}
