namespace Entente.Formats;

/// <summary>A file is not what its format asks for. The message names file, line and column where they are known, and the way out.</summary>
public sealed class MalformedFileException : Exception
{
    public MalformedFileException(string message) : base(message) { }

    public MalformedFileException(string message, Exception cause) : base(message, cause) { }

    /// <param name="file">The file's name, without its folder.</param>
    /// <param name="line">Its line, from 1.</param>
    /// <param name="message">What is wrong and what to do, as a sentence.</param>
    /// <param name="cause">What the parser said.</param>
    public MalformedFileException(string file, long line, string message, Exception? cause = null) : base($"{file}, line {line}: {message}", cause) { }
}
