using System.Text;
using Entente.Sources.Tests.Contract;

namespace Entente.Sources.Tests;

public sealed class CowStatesTests
{
    [Fact]
    public void Release_2016_has_243_spells_of_217_states()
    {
        var states = TableOf.Official("cow-states", "2016", "states");
        Assert.Equal(243, states.Rows);
        Assert.Equal(217, states.All("ccode").Distinct().Count());
        // Cuba left in 1906 and came back in 1909.
        Assert.Equal(["1902-05-20", "1909-01-23"], states.Where(("ccode", "40")).Select(r => states[r, "first_day"]));
    }

    [Fact]
    public void Release_2024_adds_Serbia_and_ends_Yugoslavia_and_no_other_spell_begins_otherwise()
    {
        var (old, now) = (TableOf.Official("cow-states", "2016", "states"), TableOf.Official("cow-states", "2024", "states"));
        var added = now.All("first_day").Zip(now.All("ccode")).Except(old.All("first_day").Zip(old.All("ccode")));
        Assert.Equal([("2006-06-03", "345")], added);
        Assert.Equal("2006-06-03", now[now.Where(("ccode", "345"), ("stateabb", "YUG"))[^1], "last_day"]);
    }

    [Fact]
    public void Open_spells_end_where_the_coverage_ends()
    {
        Assert.Equal("2016-12-31", TableOf.Official("cow-states", "2016", "states").All("last_day").Max(StringComparer.Ordinal));
        Assert.Equal("2024-12-31", TableOf.Official("cow-states", "2024", "states").All("last_day").Max(StringComparer.Ordinal));
    }

    [Fact]
    public void The_list_of_codes_repeats_a_code_for_every_spell()
    {
        var codes = TableOf.Official("cow-states", "2016", "country_codes");
        Assert.Equal(2, codes.Where(("CCode", "40")).Count);
        Assert.Equal(217, codes.All("CCode").Distinct().Count());
    }

    [Fact]
    public void Line_ends_of_Windows_and_no_last_one_are_read()
    {
        var majors = TableOf.Lines("cow-states", "2016", "majors", Encoding.UTF8.GetBytes("stateabb,ccode,styear,stmonth,stday,endyear,endmonth,endday,version\r\nAUH,300,1816,1,1,1918,11,3,2016\r\nUSA,2,1898,8,13,2016,12,31,2016"));
        Assert.Equal(["1918-11-03", "2016-12-31"], majors.All("last_day"));
    }
}
