using Entente.Sources.Tests.Contract;

namespace Entente.Sources.Tests;

/// <summary>What could not be had, so that nobody takes a part for the whole: where a dataset ends, which columns are missing, what stands in for what.</summary>
public sealed class NotHadTests
{
    [Fact]
    public void Dyadic_trade_is_the_slim_table_without_sources_spikes_and_shares()
    {
        var dyadic = SourceCatalogue.Find("cow-trade").Releases.Single().Tables.Single(t => t.Name == "dyadic");
        Assert.Equal(["ccode1", "ccode2", "year", "flow1", "flow2", "smoothflow1", "smoothflow2"], dyadic.Columns.Select(c => c.Name));
        Assert.Equal(673_654, dyadic.Rows);
    }

    [Fact]
    public void Memberships_of_international_organisations_are_counts_alone()
    {
        var package = SourceCatalogue.Find("peacesciencer").Releases.Single().Tables;
        Assert.Equal(["ccode1", "ccode2", "year", "dyadigos"], package.Single(t => t.Name == "cow_igo_ndy").Columns.Select(c => c.Name));
        Assert.All(package.Single(t => t.Name == "cow_igo_sy").Columns.Skip(2), c => Assert.Equal("organizations", c.Unit));
    }

    [Fact]
    public void Tables_that_can_be_derived_or_were_withdrawn_are_no_part_of_the_package() =>
        Assert.Empty(SourceCatalogue.Find("peacesciencer").Releases.Single().Tables.Select(t => t.Name).Intersect(["gw_mindist", "cow_ddy", "gw_ddy", "cow_alliance"]));

    [Fact]
    public void Votes_end_with_session_74_and_ideal_points_go_on_to_2024()
    {
        Assert.Equal(74, TableOf.Official("un-votes", "2021-03", "roll_calls").All("session").Max(int.Parse));
        Assert.Equal("2024", TableOf.Official("un-ideal-points", "2025-07", "all").All("year").Max());
    }

    [Fact]
    public void Of_ICEWS_the_counts_by_pair_and_year_are_all()
    {
        var table = Assert.Single(SourceCatalogue.Find("icews-dyad-year").Releases.Single().Tables);
        Assert.Equal(["verbCoop", "matlCoop", "verbConf", "matlConf"], table.Columns.Select(c => c.Name).TakeLast(4));
        Assert.Equal(9, table.Columns.Count);
    }

    [Fact]
    public void Of_V_Dem_seven_indices_are_all() =>
        Assert.Equal(7, SourceCatalogue.Find("vdem-slim").Releases.Single().Tables.Single().Columns.Count(c => c.Name.EndsWith("_codelow", StringComparison.Ordinal)));

    [Theory]
    [InlineData("atop", "5.1", "alliances,alliances_nna,phases,phases_nna,members,members_nna,states,states_nna,institutions")]
    [InlineData("dcad", "1.0", "agreements,states")]
    [InlineData("icb", "12", "crises,actors")]
    public void Tables_of_pairs_and_later_releases_are_not_there(string dataset, string newest, string tables)
    {
        var release = SourceCatalogue.Find(dataset).Releases[^1];
        Assert.Equal((newest, tables), (release.Version, string.Join(',', release.Tables.Select(t => t.Name))));
    }

    [Theory]
    [InlineData("lowy")]
    [InlineData("diplometrics")]
    [InlineData("gdelt")]
    [InlineData("polecat")]
    [InlineData("fbic")]
    [InlineData("ties")]
    [InlineData("eusanct")]
    [InlineData("replication-leeds-2003")]
    [InlineData("replication-johnson-leeds-2011")]
    [InlineData("replication-kenwick-vasquez-powers-2015")]
    public void A_dataset_that_was_never_had_is_no_dataset_here(string dataset) => Assert.Contains("is no dataset", Assert.Throws<ImportException>(() => SourceCatalogue.Find(dataset)).Message);
}
