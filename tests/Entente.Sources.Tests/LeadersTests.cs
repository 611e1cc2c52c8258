using System.Text;
using Entente.Sources.Tests.Contract;

namespace Entente.Sources.Tests;

public sealed class LeadersTests
{
    [Fact]
    public void Archigos_has_Gleditsch_and_Ward_numbers()
    {
        var leaders = TableOf.Official("archigos", "4.1", "leaders");
        Assert.Equal("260", leaders[leaders.Where(("leader", "Adenauer")).Single(), "ccode"]);
        Assert.Equal("255", leaders[leaders.Where(("obsid", "GMY-1933")).Single(), "ccode"]);
    }

    [Fact]
    public void Archigos_is_Latin_1_with_reasons_for_what_is_missing()
    {
        var rule = SourceCatalogue.Find("archigos").Releases.Single().Tables.Single();
        string header = string.Join('\t', rule.Columns.Select(c => c.Name));
        string line = "XYZ-1\tid\t2\tUSA\tPiñera \"Jr\t2010-03-11\t2014-03-11 \tRegular\tRegular\tRegular\t0\tOK\tM\t1949\t-777\t1960-04-1970\tNA\tNA\t0\t-888\t-999\t-666\tNA\tNA";
        var leaders = TableOf.Lines("archigos", "4.1", "leaders", Encoding.Latin1.GetBytes($"{header}\n{line}\n"));
        Assert.Equal(("Piñera \"Jr", "2014-03-11", "-", "1960-04-1970"), (leaders[0, "leader"], leaders[0, "enddate"], leaders[0, "yrdied"], leaders[0, "borndate"]));
        Assert.Equal(("-", "?", "?"), (leaders[0, "num.exit"], leaders[0, "num.exitcode"], leaders[0, "num.posttenurefate"]));
    }

    [Fact]
    public void The_package_counts_the_same_tenures() =>
        Assert.Equal(TableOf.Official("archigos", "4.1", "leaders").All("obsid").Order(), TableOf.Official("peacesciencer", "1.3", "archigos").All("obsid").Order());

    [Fact]
    public void One_byte_of_another_encoding_in_REIGN_does_not_spoil_its_names()
    {
        var leaders = TableOf.Official("reign", "2021-03", "leaders");
        Assert.Contains("Ivica Dačić", leaders.All("leader"));
        Assert.Contains(leaders.All("notes"), n => n.EndsWith('…'));
    }

    [Fact]
    public void REIGN_is_mended_and_its_columns_without_a_name_are_left_out()
    {
        string header = "stateabb,ccode,leadid,leader,sdate,smonth,syear,emonth,eyear,birthyear,gender,militarycareer,l_month,l_year,,,codedby,notes\n";
        byte[] content = [.. Encoding.UTF8.GetBytes(header + "YUG,345,x-1,Dačić,12,4,1945,,,-99,1,0.5,,,,,cb,LOT"), 0x85, (byte)'\n'];
        var leaders = TableOf.Lines("reign", "2021-03", "leaders", content);
        Assert.Equal(("Dačić", "LOT…", "?", "-"), (leaders[0, "leader"], leaders[0, "notes"], leaders[0, "birthyear"], leaders[0, "eyear"]));
        Assert.Equal("1945-04-12", leaders[0, "first_day"]);
    }

    [Fact]
    public void An_election_whose_day_is_not_known_has_a_month()
    {
        var elections = TableOf.Lines("reign", "2021-03", "elections", "700,1,Afghanistan,1987,11, ,1,Announced,700001,L,Y,N,Y,N,N");
        Assert.Equal(("?", "1987-11"), (elections[0, "elec_day"], elections[0, "day"]));
    }

    [Fact]
    public void Days_of_regimes_are_written_month_first() =>
        Assert.Equal("1789-03-04", TableOf.Lines("reign", "2021-03", "regimes", "2,USA,USA9/1/1787,3/4/1789,12/31/2020,presidential")[0, "gwf_startdate"]);

    [Fact]
    public void CHISOLS_has_113_columns_of_seven_changes_a_year()
    {
        var rule = SourceCatalogue.Find("chisols").Releases.Single().Tables.Single();
        Assert.Equal((113, 21), (rule.Columns.Count, rule.Columns.Count(c => c.Name.StartsWith("leaderch", StringComparison.Ordinal))));
        var states = TableOf.Official("chisols", "4.0", "states");
        Assert.Equal(("1", "1921-03", "1"), (states[2, "leadertrans"], $"{states[2, "leaderchyr1"]}-{int.Parse(states[2, "leaderchmo1"]):D2}", states[2, "solschdum"]));
    }

    [Fact]
    public void Tenures_are_3409_and_NA_is_not_known()
    {
        var leaders = TableOf.Official("archigos", "4.1", "leaders");
        Assert.Equal(3_409, leaders.Rows);
        Assert.All(["fties", "ftcur"], column => Assert.DoesNotContain("NA", leaders.All(column)));
    }

    [Fact]
    public void Sources_of_support_changed_in_894_state_years_from_1919_to_2008()
    {
        var states = TableOf.Official("chisols", "4.0", "states");
        Assert.Equal((894, "1919", "2008"), (states.Where(("solschdum", "1")).Count, states.All("year").Min(), states.All("year").Max()));
    }

    [Theory]
    [InlineData("leaders", "ccode")]
    [InlineData("elections", "ccode")]
    public void REIGN_has_COW_numbers(string table, string column) =>
        Assert.Equal(Store.Tables.ColumnRole.CowState, SourceCatalogue.Find("reign").Releases.Single().Tables.Single(t => t.Name == table).Columns.Single(c => c.Name == column).Role);
}
