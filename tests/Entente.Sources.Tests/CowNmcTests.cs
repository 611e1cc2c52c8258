using Entente.Sources.Tests.Contract;

namespace Entente.Sources.Tests;

public sealed class CowNmcTests
{
    [Fact]
    public void Release_6_has_the_state_years_of_the_state_system_of_2016()
    {
        var (capabilities, system) = (TableOf.Official("cow-nmc", "6.0", "states"), TableOf.Official("cow-states", "2016", "state_years"));
        Assert.Equal(15_951, capabilities.Rows);
        Assert.Equal(system.All("ccode").Zip(system.All("year")).ToHashSet(), [.. capabilities.All("ccode").Zip(capabilities.All("year"))]);
    }

    [Fact]
    public void Minus_nine_is_not_known_in_2217_cells_of_military_expenditure()
    {
        var states = TableOf.Official("cow-nmc", "6.0", "states");
        Assert.Equal(2_217, states.Where(("milex", "?")).Count);
        Assert.DoesNotContain("-9", states.All("milex"));
    }

    [Fact]
    public void Release_6_calls_itself_2021() => Assert.Equal(["2021"], TableOf.Official("cow-nmc", "6.0", "states").All("version").Distinct());

    [Theory]
    [InlineData("4.0")]
    [InlineData("5.0")]
    [InlineData("6.0")]
    [InlineData("7.0")]
    public void Units_are_those_of_publication_and_the_currency_changes_in_1914(string version)
    {
        var units = SourceCatalogue.Find("cow-nmc").Releases.Single(r => r.Version == version).Tables.Single().Columns.ToDictionary(c => c.Name, c => c.Unit);
        Assert.Equal("thousand current GBP to 1913, thousand current USD from 1914", units["milex"]);
        Assert.Equal(["thousand persons", "thousand persons", "thousand persons", "thousand tons", "thousand coal-ton equivalents"], new[] { "milper", "tpop", "upop", "irst", "pec" }.Select(c => units[c]));
    }

    [Fact]
    public void Shares_add_up_to_between_1_and_1_075_in_a_year()
    {
        var states = TableOf.Official("cow-nmc", "6.0", "states");
        var sums = Enumerable.Range(0, states.Rows).Where(r => states[r, "cinc"] != "?").GroupBy(r => states[r, "year"], r => double.Parse(states[r, "cinc"])).Select(year => year.Sum()).ToList();
        Assert.InRange(sums.Min(), 0.999_999, 1);
        Assert.InRange(sums.Max(), 1.074, 1.075);
    }

    [Fact]
    public void Release_7_hardly_changes_the_index_of_release_6()
    {
        var (old, now) = (TableOf.Official("cow-nmc", "6.0", "states"), TableOf.Official("cow-nmc", "7.0", "states"));
        var there = Enumerable.Range(0, now.Rows).ToDictionary(r => (now[r, "ccode"], now[r, "year"]), r => now[r, "cinc"]);
        var pairs = Enumerable.Range(0, old.Rows).Select(r => (Old: old[r, "cinc"], New: there[(old[r, "ccode"], old[r, "year"])])).Where(p => p.Old != "?" && p.New != "?")
            .Select(p => (double.Parse(p.Old), double.Parse(p.New))).ToList();
        Assert.InRange(pairs.Max(p => Math.Abs(p.Item1 - p.Item2)), 0.0015, 0.001_51);
        Assert.InRange(Correlation.Of(pairs), 0.999_999_6, 0.999_999_7);
        Assert.Equal("2022", now.All("year").Max());
    }
}
