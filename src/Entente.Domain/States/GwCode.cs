namespace Entente.Domain.States;

/// <summary>A state's number in Gleditsch and Ward's list of independent states: 260 is Germany since 1949.</summary>
/// <remarks>The default value names no state; <see cref="IsNone"/> tells. Numbers differ from COW's for Germany, Serbia, Yemen and others.</remarks>
public readonly record struct GwCode
{
    private readonly short _number;

    public GwCode(int number)
    {
        if (number is < 2 or > 999)
            throw new ArgumentOutOfRangeException(nameof(number), number, "A Gleditsch–Ward code lies in 2–999.");
        _number = (short)number;
    }

    public int Number => _number;

    public bool IsNone => _number == 0;

    public override string ToString() => $"gw:{_number}";
}
