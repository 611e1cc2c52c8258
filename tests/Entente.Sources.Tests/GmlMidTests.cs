using Entente.Sources.Tests.Contract;

namespace Entente.Sources.Tests;

public sealed class GmlMidTests
{
    [Fact]
    public void Every_table_has_the_same_2199_disputes()
    {
        var numbers = TableOf.Official("gml-mid", "2.1", "disputes").All("dispnum3").ToHashSet();
        Assert.Equal(2_199, numbers.Count);
        Assert.All(["participants", "directed_dyads", "dyads"], table => Assert.Equal(numbers, [.. TableOf.Official("gml-mid", "2.1", table).All("dispnum")]));
    }

    [Fact]
    public void A_column_whose_name_has_a_space_is_read_under_a_name_without()
    {
        var column = SourceCatalogue.Find("gml-mid").Releases[0].Tables.Single(t => t.Name == "incident_participants").Columns.Single(c => c.Header is not null);
        Assert.Equal(("insidea", "inside a"), (column.Name, column.Header));
    }

    [Fact]
    public void Cells_typed_wrong_are_not_known()
    {
        var disputes = TableOf.Official("gml-mid", "2.1", "disputes");
        Assert.Equal(["1941"], disputes.Where(("endmon", "?")).Select(r => disputes[r, "last_day"]));
        var participants = TableOf.Official("gml-mid", "2.1", "incident_participants");
        Assert.Equal(["4273168", "4273168"], participants.Where(("styear", "?")).Select(r => participants[r, "incidnum3"]));
    }

    [Fact]
    public void The_time_between_incidents_can_be_negative() =>
        Assert.Contains("-14", TableOf.Official("gml-mid", "2.1", "incidents").All("tbi"));

    [Fact]
    public void NA_and_minus_nine_are_both_not_known()
    {
        var participants = TableOf.Lines("gml-mid", "2.1", "participants", "4455,-9,732,\"ROK\",1,2,1999,-9,2,1999,NA,NA,0,-9,NA,-9,NA,NA,NA,\"gml-2.1\"");
        Assert.All(["endday", "sidea", "revstate", "revtype2", "fatality", "fatalpre", "hiact", "hostlev", "orig"], c => Assert.Equal("?", participants[0, c]));
        Assert.Equal("-", participants[0, "dispnum4"]);
    }

    [Fact]
    public void Release_2_2_1_has_25_disputes_fewer() => Assert.Equal(2_174, TableOf.Official("peacesciencer", "1.3", "gml_mid_disps").All("dispnum").Distinct().Count());
}
