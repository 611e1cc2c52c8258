namespace Entente.Domain.Figures;

/// <summary>The unit of a figure; each measure has exactly one (<see cref="Measures.Unit"/>).</summary>
public enum MeasureUnit : byte
{
    /// <summary>Millions of US dollars at the prices and exchange rates of the year.</summary>
    UsdMillion,

    Persons,
}
