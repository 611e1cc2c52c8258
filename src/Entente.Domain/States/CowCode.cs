namespace Entente.Domain.States;

/// <summary>A state's number in the Correlates of War system: 220 is France.</summary>
/// <remarks>The default value names no state; <see cref="IsNone"/> tells.</remarks>
public readonly record struct CowCode
{
    private readonly short _number;

    public CowCode(int number)
    {
        if (number is < 2 or > 999)
            throw new ArgumentOutOfRangeException(nameof(number), number, "A COW code lies in 2–999.");
        _number = (short)number;
    }

    public int Number => _number;

    public bool IsNone => _number == 0;

    public override string ToString() => $"cow:{_number}";
}
