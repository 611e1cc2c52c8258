namespace Entente.Corpus.Tests;

/// <summary>The treaties that bound the belligerents on their first day in each inter-state war since 1866, as docs/corpus/wars.md lists them.</summary>
public sealed class WarTests
{
    private static readonly string[][] Rows = [.. File.ReadLines(Repository.Test("data", "wars", "treaties-at-outbreak.tsv")).Where(l => !l.StartsWith('#')).Skip(1).Select(l => l.Split('\t'))];

    [Fact]
    public void Each_listed_treaty_binds_its_party_that_day()
    {
        var wrong = from row in Rows
                    let day = DateOnly.Parse(row[1])
                    let party = new Domain.States.StateId(row[3])
                    where !(Repository.Record.Treaty(row[2])?.DutiesOn(day).Any(d => d.Promisor == party || d.Beneficiary == party) ?? false)
                    select string.Join(' ', row);
        Assert.Empty(wrong);
    }

    [Fact]
    public void Wars_in_which_no_promise_is_known_are_few() => Assert.True(Rows.Select(r => r[0]).Distinct().Count() >= 70);
}
