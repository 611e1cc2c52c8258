namespace Entente.Domain.Figures;

/// <summary>What a headline figure measures. The order is that of output.</summary>
public enum Measure : byte
{
    /// <summary>What a state spends on its armed forces in a year, by the definition of the source. In millions of current US dollars.</summary>
    MilitaryExpenditure,

    /// <summary>Gross domestic product of a year. In millions of current US dollars.</summary>
    Gdp,

    /// <summary>Inhabitants at mid-year. In persons.</summary>
    Population,

    /// <summary>Persons on active service in the armed forces. In persons.</summary>
    ArmedForcesPersonnel,
}
