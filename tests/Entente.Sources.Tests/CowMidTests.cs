using System.Text;
using Entente.Sources.Tests.Contract;

namespace Entente.Sources.Tests;

public sealed class CowMidTests
{
    [Theory]
    [InlineData("4.3", "dispnum3", 2_315, 5_558)]
    [InlineData("5.0", "dispnum", 2_436, 5_883)]
    public void Every_dispute_has_participants(string version, string number, int disputes, int participants)
    {
        var (a, b) = (TableOf.Official("cow-mid", version, "disputes"), TableOf.Official("cow-mid", version, "participants"));
        Assert.Equal((disputes, participants), (a.Rows, b.Rows));
        Assert.Equal(a.All(number).ToHashSet(), [.. b.All(number)]);
    }

    [Fact]
    public void Unknown_days_leave_a_month()
    {
        var disputes = TableOf.Official("cow-mid", "5.0", "disputes");
        int row = disputes.Where(("dispnum", "2"))[0];
        Assert.Equal(("?", "1902-07", "1903-01-24"), (disputes[row, "stday"], disputes[row, "first_day"], disputes[row, "last_day"]));
    }

    [Fact]
    public void A_state_that_comes_back_to_a_dispute_has_several_rows()
    {
        var participants = TableOf.Official("cow-mid", "5.0", "participants");
        Assert.Equal(29, participants.Rows - participants.All("dispnum").Zip(participants.All("ccode")).Distinct().Count());
    }

    [Fact]
    public void Incidents_cover_1992_to_2014_and_one_has_no_participant()
    {
        var (incidents, participants) = (TableOf.Official("cow-mid", "5.0", "incidents"), TableOf.Official("cow-mid", "5.0", "incident_participants"));
        Assert.Equal(("1992", "2014"), (incidents.All("styear").Min(StringComparer.Ordinal), incidents.All("endyear").Max(StringComparer.Ordinal)));
        Assert.Equal(["4269010"], incidents.All("incidnum").Except(participants.All("incidnum")));
    }

    [Fact]
    public void A_link_may_be_to_a_war() => Assert.Equal(2, TableOf.Official("cow-mid", "4.3", "disputes").Where(("link1", "147W")).Count);

    [Fact]
    public void Minus_nine_is_no_number_and_Windows_line_ends_are_read()
    {
        var disputes = TableOf.Lines("cow-mid", "5.0", "disputes", Encoding.UTF8.GetBytes(
            "dispnum,stday,stmon,styear,endday,endmon,endyear,outcome,settle,fatality,fatalpre,maxdur,mindur,hiact,hostlev,recip,numa,numb,ongo2014,version\r\n7,-9,7,1902,24,1,1903,6,1,-9,-9,208,178,7,3,0,1,1,0,5\r\n"));
        Assert.Equal(("?", "?", "1902-07"), (disputes[0, "fatality"], disputes[0, "fatalpre"], disputes[0, "first_day"]));
    }

    [Fact]
    public void Release_5_has_one_number_where_4_3_had_two()
    {
        var columns = SourceCatalogue.Find("cow-mid").Releases.Select(r => r.Tables.Single(t => t.Name == "disputes").Columns.Select(c => c.Name).ToList()).ToList();
        Assert.Equal(["dispnum3", "dispnum4"], columns[0].Take(2));
        Assert.Equal(["dispnum"], columns[1].Where(c => c.StartsWith("disp", StringComparison.Ordinal)));
    }

    [Fact]
    public void Names_of_files_have_a_space() =>
        Assert.All(SourceCatalogue.Find("cow-mid").Releases.SelectMany(r => r.Tables), t => Assert.Matches("^MID[ABIP]+ [45]\\.[03]\\.csv$", t.Files.Single().Name));
}
