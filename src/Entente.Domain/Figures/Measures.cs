namespace Entente.Domain.Figures;

/// <summary>What holds of each measure.</summary>
public static class Measures
{
    /// <summary>The one unit in which the measure is given.</summary>
    public static MeasureUnit Unit(this Measure measure) =>
        measure is Measure.MilitaryExpenditure or Measure.Gdp ? MeasureUnit.UsdMillion : MeasureUnit.Persons;
}
