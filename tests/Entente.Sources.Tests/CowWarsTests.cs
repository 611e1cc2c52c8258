using System.Text;
using Entente.Sources.Tests.Contract;

namespace Entente.Sources.Tests;

public sealed class CowWarsTests
{
    [Fact]
    public void Wars_between_states_have_337_participants_in_95_wars_from_1823_to_2003()
    {
        var wars = TableOf.Official("cow-wars", "2020", "inter_state");
        Assert.Equal((337, 95), (wars.Rows, wars.All("WarNum").Distinct().Count()));
        Assert.Equal(("1823", "2003"), (wars.All("StartYear1").Min(StringComparer.Ordinal), wars.All("EndYear1").Max(StringComparer.Ordinal)));
    }

    [Fact]
    public void Wars_within_states_begin_in_1818_and_go_to_2014()
    {
        var wars = TableOf.Official("cow-wars", "2020", "intra_state");
        Assert.Equal("1818", wars.All("StartYr1").Min(StringComparer.Ordinal));
        Assert.Equal("2014", wars.All("EndYr1").Where(y => y is not "?").Max(StringComparer.Ordinal));
        Assert.Equal(1, wars.All("StartYr4").Count(y => y is not "-"));
    }

    [Fact]
    public void A_second_run_of_fighting_that_never_was_does_not_apply_and_an_end_to_come_is_not_known()
    {
        var wars = TableOf.Official("cow-wars", "2020", "extra_state");
        Assert.Equal("-", wars[0, "last_day2"]);
        Assert.Contains("?", wars.All("last_day1"));
    }

    [Fact]
    public void Directed_pairs_stand_in_both_directions()
    {
        var pairs = TableOf.Official("cow-wars", "2020", "directed_dyads");
        var there = Enumerable.Range(0, pairs.Rows).Select(r => (pairs[r, "warnum"], pairs[r, "statea"], pairs[r, "stateb"], pairs[r, "year"])).ToHashSet();
        Assert.All(there, p => Assert.Contains((p.Item1, p.Item3, p.Item2, p.Item4), there));
    }

    [Fact]
    public void A_month_24_and_a_year_19118_are_not_known()
    {
        var pairs = TableOf.Official("cow-wars", "2020", "directed_dyads");
        Assert.Equal((2, 3), (pairs.Where(("warstrtmnth", "?")).Count, pairs.Where(("warendyr", "?")).Count));
    }

    [Fact]
    public void Two_wars_in_a_cell_and_a_thousands_separator_stay_as_they_are_written()
    {
        Assert.Equal(2, TableOf.Official("cow-wars", "2020", "inter_state").Where(("TransFrom", "404, 410")).Count);
        Assert.Single(TableOf.Official("cow-wars", "2020", "non_state").Where(("TotalCombatDeaths", "4,000")));
    }

    [Fact]
    public void Line_ends_of_old_Macintoshes_and_Windows_quotes_are_read()
    {
        const string Header = "WarNum,WarName,WarType,ccode1,SideA,ccode2,SideB,StartMonth1,StartDay1,StartYear1,EndMonth1,EndDay1,EndYear1,StartMonth2,StartDay2,StartYear2,EndMonth2,EndDay2 ,EndYear2,Initiator,Interven,TransFrom,Outcome,TransTo,WhereFought,BatDeath,NonStateDeaths,Version";
        var wars = TableOf.Lines("cow-wars", "2020", "extra_state", Encoding.Latin1.GetBytes(
            Header + "\r300,Dervish War,2,200,United Kingdom,-8,Abdullah Hassan\u0092s Dervishes,8,-9,1816,-7,-7,-7,-8,-8,-8,-8,-8,-8,1,0,-8,1,-8,6,13,-9,4\r301,Other War,3,230,Spain,-8,-8,1,1,1817,2,2,1818,-8,-8,-8,-8,-8,-8,1,0,-8,1,-8,1,100,-8,4"));
        Assert.Equal(2, wars.Rows);
        Assert.Equal("Abdullah Hassan’s Dervishes", wars[0, "SideB"]);
        Assert.Equal(("-", "1816-08", "?", "-"), (wars[0, "ccode2"], wars[0, "first_day1"], wars[0, "last_day1"], wars[0, "first_day2"]));
    }

    [Fact]
    public void Latin_1_and_a_question_mark_for_a_day_are_read()
    {
        string cells = "798,Revoluci\u00F3n de Queipa War,2,4,101,Venezuela,Rebels,0,1,1,2000,2,?,2001" + string.Concat(Enumerable.Repeat(",-8,-8,-8,-8,-8,-8", 3)) + ",300,10,10,-8,Rebels,1,476.6,100,-9,1000,5.1\n";
        string header = string.Join(',', SourceCatalogue.Find("cow-wars").Releases[0].Tables.Single(t => t.Name == "intra_state").Columns.Select(c => c.HeaderInFile));
        var wars = TableOf.Lines("cow-wars", "2020", "intra_state", Encoding.Latin1.GetBytes(header + "\n" + cells));
        Assert.Equal(("Revolución de Queipa War", "2001-02", "476.6"), (wars[0, "WarName"], wars[0, "last_day1"], wars[0, "TransTo"]));
    }

    [Fact]
    public void Wars_beyond_the_system_go_on_when_the_list_ends_in_2007()
    {
        var wars = TableOf.Official("cow-wars", "2020", "extra_state");
        Assert.Equal(13, wars.Where(("EndYear1", "?")).Count);
        Assert.All(wars.Where(("EndYear1", "?")), r => Assert.StartsWith("the fighting went on", wars.Meaning(r, "EndYear1")));
        Assert.Equal("1816", wars.All("StartYear1").Min(StringComparer.Ordinal));
        Assert.Equal((1816, 2007), SourceCatalogue.Find("cow-wars").Releases[0].Tables.Single(t => t.Name == "extra_state").Years);
    }

    [Fact]
    public void Fighting_was_taken_up_again_up_to_three_times_within_states_and_once_between_them()
    {
        var within = TableOf.Official("cow-wars", "2020", "intra_state");
        Assert.Equal([420, 31, 2, 1], Enumerable.Range(1, 4).Select(i => within.All($"StartYr{i}").Count(y => y != "-")));
        var columns = SourceCatalogue.Find("cow-wars").Releases[0].Tables.Where(t => t.Name is "inter_state" or "extra_state").Select(t => t.Columns.Count(c => c.Name.StartsWith("StartYear", StringComparison.Ordinal)));
        Assert.Equal([2, 2], columns);
    }

    [Fact]
    public void Roles_and_regions_show_in_the_rows()
    {
        var pairs = TableOf.Official("cow-wars", "2020", "directed_dyads");
        Assert.Equal(["3", "4", "4", "2"], ((string[])["211", "200", "365", "300"]).Select(state => pairs[pairs.Where(("warnum", "106"), ("year", "1914"), ("statea", state))[0], "warolea"]));
        var between = TableOf.Official("cow-wars", "2020", "inter_state");
        Assert.Equal(["Chaco", "Crimean", "Conquest of Ethiopia", "Gulf War", "First Kashmir", "World War I"],
            ((string[])["1", "2", "4", "6", "7", "11"]).Zip((string[])["Chaco", "Crimean", "Conquest of Ethiopia", "Gulf War", "First Kashmir", "World War I"], (where, name) => between[between.Where(("WhereFought", where), ("WarName", name))[0], "WarName"]));
        var within = TableOf.Official("cow-wars", "2020", "intra_state");
        Assert.Equal(["1", "2", "3", "4", "5", "6"], ((string[])["Mexico", "Peru", "Hungary", "Angola", "Lebanon", "Burma"]).Select(side => within[within.Where(("SideA", side))[0], "V5RegionNum"]));
    }
}
