using Entente.Domain.Figures;

namespace Entente.Domain.Tests;

/// <summary>A figure is a positive number of a year, or a reason; it says nothing of days far from its year.</summary>
public sealed class FigureTests
{
    [Theory]
    [InlineData(2014, true)]
    [InlineData(2034, true)]
    [InlineData(2013, false)]
    [InlineData(2035, false)]
    public void A_figure_reaches_ten_years_either_way(int year, bool reaches) =>
        Assert.Equal(reaches, Figure.Of(Measure.Gdp, 1, 2024, "book").Reaches(new(year, 6, 1)));

    [Theory]
    [InlineData(0)]
    [InlineData(-9)]
    [InlineData(double.NaN)]
    public void What_is_no_positive_number_is_no_figure(double value) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Figure.Of(Measure.Population, value, 2024, "book"));

    [Fact]
    public void What_is_absent_reaches_no_day() =>
        Assert.False(Figure.None(Measure.Gdp, FigureAbsence.SourceEnds, "book", 2024).Reaches(new(2024, 6, 1)));

    [Fact]
    public void Every_measure_has_its_unit() =>
        Assert.Equal([MeasureUnit.UsdMillion, MeasureUnit.UsdMillion, MeasureUnit.Persons, MeasureUnit.Persons], Enum.GetValues<Measure>().Select(m => m.Unit()));
}
