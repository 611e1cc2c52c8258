namespace Entente.Cli.Rendering;

/// <summary>One line on the error stream that says what is being done; silent where nobody watches.</summary>
internal sealed class Progress : IDisposable
{
    private readonly bool _isWatched = !Console.IsErrorRedirected;
    private int _length;

    public void Tell(string what)
    {
        if (!_isWatched)
            return;
        Console.Error.Write($"\r{what.PadRight(_length)}");
        _length = what.Length;
    }

    public void Clear()
    {
        if (_length > 0)
            Console.Error.Write($"\r{new string(' ', _length)}\r");
        _length = 0;
    }

    public void Dispose() => Clear();
}
