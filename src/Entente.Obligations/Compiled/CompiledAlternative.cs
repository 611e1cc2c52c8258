namespace Entente.Obligations.Compiled;

internal sealed record CompiledAlternative(int[] States, int Classes, bool AnyState, int[] Company, bool MustBeOutsider)
{
    public bool Names(int state, int classes) => AnyState || (Classes & classes) != 0 || Array.IndexOf(States, state) >= 0;
}
