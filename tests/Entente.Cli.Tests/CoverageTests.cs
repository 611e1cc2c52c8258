using Entente.Corpus;
using Entente.Studies.Coverages;

namespace Entente.Cli.Tests;

/// <summary>What the coverage counts adds up, on the record that ships and on the small one.</summary>
public sealed class CoverageTests
{
    private static readonly Coverage Whole = new CoverageStudy(Repository.Record).Run([]);
    private static readonly Coverage Small = new CoverageStudy(Corpus.Record.Open(RecordCompiler.Compile(Repository.Test("data", "small-record")))).Run([]);

    [Fact]
    public void Decades_of_signature_add_up_to_the_whole()
    {
        int sum = Whole.Decades.Sum(d => Whole.At(CoverageDating.Signed, d, Coverage.All).Treaties);
        Assert.Equal(Repository.Record.Treaties.Count(), sum + Whole.Undated);
        Assert.Equal(Repository.Record.Treaties.Count(), Whole.At(CoverageDating.Signed, Coverage.All, Coverage.All).Treaties);
        Assert.Equal(Repository.Record.Treaties.Sum(t => t.Obligations.Length), Whole.At(CoverageDating.Signed, Coverage.All, Coverage.All).Obligations);
    }

    [Fact]
    public void Every_treaty_was_checked_in_one_way_and_no_region_holds_more_than_all() => Assert.All(Whole.Cells, c =>
    {
        Assert.Equal(c.Treaties, c.PrimaryText + c.Secondary);
        Assert.True(c.Treaties <= Whole.At(c.DatedBy, c.Decade, Coverage.All).Treaties && c.Obligations <= Whole.At(c.DatedBy, c.Decade, Coverage.All).Obligations, c.ToString());
    });

    [Fact]
    public void A_party_that_is_gone_takes_a_treaty_no_further_into_its_region()
    {
        Assert.Equal(1, Small.At(CoverageDating.InForce, "1960s", "africa").Treaties);
        Assert.Equal(0, Small.At(CoverageDating.InForce, "1970s", "africa").Treaties);
        Assert.Equal(2, Small.At(CoverageDating.InForce, "1980s", "europe").Treaties);
    }

    [Fact]
    public void A_promise_counts_where_its_beneficiary_lives_too() => Assert.Equal(1, Small.At(CoverageDating.Signed, "2000s", "asia").Obligations);
}
