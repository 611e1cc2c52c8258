namespace Entente.Store;

/// <summary>The store cannot do what was asked; the message names the place, what was expected and the way out.</summary>
public sealed class StoreException : Exception
{
    public StoreException(string message) : base(message) { }

    public StoreException(string message, Exception cause) : base(message, cause) { }
}
