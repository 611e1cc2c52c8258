using Entente.Sources.Tests.Contract;

namespace Entente.Sources.Tests;

public sealed class CowContiguityTests
{
    [Fact]
    public void A_year_and_month_in_one_number_become_a_date()
    {
        var spells = TableOf.Lines("cow-contiguity", "3.2", "spells", "2020,2,USA,20,CAN,1,192001,201612,Begins with CAN system entry,3.2");
        Assert.Equal(("1920-01", "2016-12"), (spells[0, "first_month"], spells[0, "last_month"]));
    }

    [Fact]
    public void Every_pair_of_a_year_stands_in_both_directions()
    {
        var pairs = TableOf.Official("cow-contiguity", "3.2", "directed_years");
        var there = Enumerable.Range(0, pairs.Rows).Select(r => (pairs[r, "state1no"], pairs[r, "state2no"], pairs[r, "year"], pairs[r, "conttype"])).ToHashSet();
        Assert.All(there, p => Assert.Contains((p.Item2, p.Item1, p.Item3, p.Item4), there));
    }

    [Fact]
    public void A_pair_whose_contiguity_changes_has_two_rows_in_that_year()
    {
        var pairs = TableOf.Official("cow-contiguity", "3.2", "directed_years");
        Assert.Equal(58, pairs.Rows - pairs.All("dyad").Zip(pairs.All("state1no"), pairs.All("year")).Distinct().Count());
        Assert.Equal(2, pairs.Where(("state1no", "210"), ("state2no", "220"), ("year", "1830")).Count);
    }

    [Fact]
    public void A_state_itself_is_no_dependency() =>
        Assert.Contains("-", TableOf.Official("cow-contiguity", "3.2", "colonial_spells").All("dependh"));

    [Fact]
    public void Five_kinds_of_contiguity_are_listed_and_none_for_a_pair_without()
    {
        var pairs = TableOf.Official("cow-contiguity", "3.2", "directed_years");
        Assert.Equal([("1", 48_944), ("2", 2_166), ("3", 2_324), ("4", 11_356), ("5", 17_708)], pairs.All("conttype").GroupBy(t => t).OrderBy(g => g.Key).Select(g => (g.Key, g.Count())));
        Assert.True(SourceCatalogue.Find("cow-contiguity").Releases.Single().Tables.Single(t => t.Name == "directed_years").ListsOnlyCases);
    }
}
