namespace Entente.Panels;

/// <summary>A stream of random numbers that is the same for a seed on every machine and in every version (SplitMix64, Steele, Lea and Flood 2014).</summary>
internal sealed class RandomStream(long seed)
{
    private ulong _state = (ulong)seed;

    public ulong Next()
    {
        ulong z = _state += 0x9E3779B97F4A7C15;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }
}
