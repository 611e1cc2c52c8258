namespace Entente.Sources.Fetching;

/// <summary>A download did not come to a good end. The message names address, what happened, what was expected and the way out.</summary>
public sealed class FetchException : Exception
{
    public FetchException(string message) : base(message) { }

    public FetchException(string message, Exception cause) : base(message, cause) { }
}
