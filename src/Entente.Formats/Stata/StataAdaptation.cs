namespace Entente.Formats.Stata;

/// <summary>Something that was changed because Stata would refuse it.</summary>
/// <param name="What">"name", "label", "set of value labels" or "value label".</param>
/// <param name="From">As it was given.</param>
/// <param name="To">As it was written.</param>
/// <param name="Reason">Which rule of Stata asked for it.</param>
public sealed record StataAdaptation(string What, string From, string To, string Reason)
{
    public override string ToString() => $"The {What} '{From}' was written as '{To}': {Reason}.";
}
