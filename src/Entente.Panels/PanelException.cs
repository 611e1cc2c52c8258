namespace Entente.Panels;

/// <summary>A panel cannot be built as asked: the message names the place, the value, what was expected and a way out.</summary>
public sealed class PanelException : Exception
{
    public PanelException(string message)
        : base(message)
    {
    }

    public PanelException(string message, Exception inner)
        : base(message, inner)
    {
    }
}
