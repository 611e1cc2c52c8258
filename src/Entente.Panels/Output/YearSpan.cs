namespace Entente.Panels.Output;

/// <summary>The years that are counted, as numbers from 0: more than any source has.</summary>
internal static class YearSpan
{
    public const int First = 1000;

    public const int Length = 2000;
}
