using Entente.Domain.Data;

namespace Entente.Store.Reading;

/// <summary>The answer to a question about one case: a value, or the reason why there is none.</summary>
/// <param name="Value">A number, a text or a day; null when <see cref="Absence"/> is not <see cref="Absence.Present"/>.</param>
/// <param name="Absence">Why there is no value.</param>
/// <param name="Why">The same as a clause, with the place where the source ends or the state's membership: "cow-nmc 6.0 ends in 2016".</param>
public sealed record Cell(object? Value, Absence Absence, string? Why)
{
    public static Cell Of(object value) => new(value, Absence.Present, null);

    public static Cell None(Absence absence, string why) => new(null, absence, why);
}
