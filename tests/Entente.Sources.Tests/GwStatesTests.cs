using System.Text;
using Entente.Sources.Tests.Contract;

namespace Entente.Sources.Tests;

public sealed class GwStatesTests
{
    [Fact]
    public void Open_spells_end_on_the_last_day_of_2020()
    {
        var states = TableOf.Official("gw-states", "2020", "states");
        Assert.Equal(174, states.Where(("end", "2020-12-31")).Count);
        Assert.Equal("1816-01-01", states.All("start").Min(StringComparer.Ordinal));
    }

    [Fact]
    public void Microstates_are_not_listed() => Assert.Empty(TableOf.Official("gw-states", "2020", "states").Where(("statenumber", "221")));

    [Fact]
    public void Accents_and_the_typographic_apostrophe_are_read()
    {
        // 0xFC is ü in Latin-1 and Windows-1252; 0x92 is ’ in the latter only.
        var states = TableOf.Lines("gw-states", "2020", "states", Encoding.Latin1.GetBytes("statenumber\tstateid\tcountryname\tstart\tend\n271\tWRT\tW\u00FCrttemberg\t1816-01-01\t1871-01-17\n437\tCDI\tCote D\u0092Ivoire\t1960-08-07\t2020-12-31\n"));
        Assert.Equal(["Württemberg", "Cote D’Ivoire"], states.All("countryname"));
    }
}
