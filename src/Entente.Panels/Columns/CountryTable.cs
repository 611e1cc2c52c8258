using Entente.Store.Tables;

namespace Entente.Panels.Columns;

/// <summary>A column of a table that names countries by a word of its own, in years.</summary>
/// <param name="Name">The column's name in panels.</param>
/// <param name="Dataset">The dataset.</param>
/// <param name="Table">The table.</param>
/// <param name="Country">The column that names the country.</param>
/// <param name="Year">The column of years.</param>
/// <param name="Value">The column of values.</param>
/// <param name="Unit">The unit of its values.</param>
/// <param name="Label">What it tells.</param>
internal sealed record CountryTable(string Name, string Dataset, string Table, string Country, string Year, string Value, string Unit, string Label)
{
    /// <summary>Where a table has a row for each figure: the beginning of the figure's name in the column <c>indicator</c>.</summary>
    public string? Indicator { get; init; }

    /// <summary>The figure that must be zero too where this one is, for it to be believed.</summary>
    public string? Confirming { get; init; }

    /// <summary>Whether countries are codes of ISO 3166, and their figures are of the territory that they have today.</summary>
    public bool IsOfToday { get; init; }

    public static CountryTable Product { get; } = new("wb_gdp", "world-bank", "gdp", "country_code", "Year", "Value", "current USD", "gross domestic product at the prices of the year") { IsOfToday = true };

    public static CountryTable Population { get; } = new("wb_pop", "world-bank", "population", "country_code", "Year", "Value", "persons", "population") { IsOfToday = true };

    public static CountryTable Spending { get; } = OfSipri("sipri_current", "current_usd_m", "million USD", "military expenditure at the prices and rates of the year") with { Confirming = "constant_" };

    public static CountryTable ConstantSpending { get; } = OfSipri("sipri_constant", "constant_", "million USD at constant prices", "military expenditure at the prices of one year, which the release names");

    public static CountryTable ShareOfProduct { get; } = OfSipri("sipri_share_gdp", "share_gdp", "share, 0–1", "military expenditure as a share of the gross domestic product");

    /// <summary>How its values are stored.</summary>
    public ColumnType Type => this == Population ? ColumnType.Long : ColumnType.Real;

    private static CountryTable OfSipri(string name, string indicator, string unit, string label) => new(name, "sipri-milex", "expenditure", "country", "year", "value", unit, label) { Indicator = indicator };
}
