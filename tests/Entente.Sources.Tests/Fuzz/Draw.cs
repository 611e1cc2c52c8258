namespace Entente.Sources.Tests.Fuzz;

/// <summary>Draws numbers from a seed; the same seed draws the same on every machine.</summary>
internal sealed class Draw(ulong seed)
{
    private ulong _state = seed;

    /// <summary>A seed that follows from a name and a number alone.</summary>
    public static Draw Of(string name, int number)
    {
        ulong hash = 14695981039346656037;
        foreach (char c in name)
            hash = (hash ^ c) * 1099511628211;
        return new(hash + (ulong)number * 0x9E3779B97F4A7C15);
    }

    public ulong Next()
    {
        ulong z = _state += 0x9E3779B97F4A7C15;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }

    /// <summary>A number from 0 to just below a limit; 0 where the limit is 0.</summary>
    public int Below(int limit) => limit <= 0 ? 0 : (int)(Next() % (ulong)limit);

    public T Of<T>(IReadOnlyList<T> values) => values[Below(values.Count)];
}
