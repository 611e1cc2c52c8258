namespace Entente.Sources.Fetching;

/// <summary>Something that may be well in a moment: a silent server, a broken connection, an answer 503.</summary>
internal sealed class PassingFaultException(string message, TimeSpan? pause = null) : Exception(message)
{
    /// <summary>How long the server asks to wait; null when it does not say.</summary>
    public TimeSpan? Pause { get; } = pause;
}
