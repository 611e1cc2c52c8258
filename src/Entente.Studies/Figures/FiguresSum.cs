namespace Entente.Studies.Figures;

/// <summary>The sum of one measure over several states.</summary>
/// <param name="Measure">The measure, by the word that records use.</param>
/// <param name="Value">The sum, rounded to four significant figures; null when nobody has a number.</param>
/// <param name="Unit">Its unit.</param>
/// <param name="Year">The year of most of the figures; the later one of two that are as frequent.</param>
/// <param name="Years">All years that are in it: "2024", or "2018–2024".</param>
/// <param name="Counted">How many states have a number.</param>
/// <param name="Of">Of how many.</param>
public sealed record FiguresSum(string Measure, double? Value, string Unit, int? Year, string Years, int Counted, int Of);
