using Entente.Domain.Figures;
using Entente.Domain.Text;

namespace Entente.Studies.Wording;

/// <summary>Measures in plain words.</summary>
public static class FigurePhrases
{
    /// <summary>What a measure is called, by the word that records use.</summary>
    public static string Name(string measure) => Vocabulary<Measure>.TryParse(measure, out var parsed) ? Name(parsed) : measure;

    private static string Name(Measure measure) => measure switch
    {
        Measure.MilitaryExpenditure => "military expenditure",
        Measure.Gdp => "GDP",
        Measure.Population => "population",
        _ => "armed-forces personnel",
    };
}
