using Entente.Studies.Comparisons;

namespace Entente.Corpus.Tests;

/// <summary>How far the record agrees with ATOP 5.1 on promises of defence; skipped where its file is not beside the checkout.</summary>
public sealed class AtopAgreementTests
{
    private static readonly Lazy<AtopAgreement> Agreement = new(() => new AtopComparison(Repository.Record, RecordCompiler.Adjudications(Repository.Corpus)).Run(Path.Combine(Repository.SharedData!, "atop-5.1")));

    [Theory]
    [InlineData("1914-01-01", 0.90)]
    [InlineData("1939-01-01", 0.90)]
    [InlineData("1970-01-01", 0.90)]
    [InlineData("1990-01-01", 0.90)]
    [InlineData("2018-12-31", 0.97)]
    public void The_record_has_the_dyads_of_defence_that_ATOP_has(string day, double least) => Assert.InRange(Row(day).Recall!.Value, least, 1);

    /// <summary>112 of the 113 dyads that are missing on that day were signed and not yet in force: the Manila Pact, West Germany in NATO, Guatemala's deposits.</summary>
    [Fact]
    public void In_1955_what_is_missing_was_signed_and_not_yet_in_force() => Assert.InRange(Row("1955-01-01").RecallExplained!.Value, 0.99, 1);

    /// <summary>Like for like: the record counted ATOP's way too, signed and not yet ended.</summary>
    [Theory]
    [InlineData("1914-01-01", 0.90)]
    [InlineData("1939-01-01", 0.90)]
    [InlineData("1955-01-01", 0.99)]
    [InlineData("1970-01-01", 0.90)]
    [InlineData("1990-01-01", 0.90)]
    public void Counted_from_signature_it_has_them_on_every_day_asked(string day, double least) => Assert.InRange(Row(day).RecallAsSigned!.Value, least, 1);

    [Fact]
    public void Counting_from_signature_loses_no_dyad()
    {
        Skip();
        Assert.All(Agreement.Value.Rows, r => Assert.True(r.BothAsSigned >= r.Both, $"{r.Day:O} {r.Kind}"));
    }

    /// <summary>A pact signed in 1949 and in force in February 1950; its third member signed in December and is bound from March.</summary>
    [Theory]
    [InlineData("signed: 1949-05-01", "{state: CCC, signed: 1949-12-01, from: 1950-03-01}", 6)]
    [InlineData("signed: 1949-05-01", "{state: CCC, from: 1950-03-01}", 2)]
    [InlineData("signed: 1950-01-02", "{state: CCC, from: 1950-03-01}", 0)]
    public void Counted_from_signature_a_pact_and_each_party_begin_when_they_signed(string signed, string third, int dyads)
    {
        using var small = new SmallRecord()
            .Change("states/all.yaml", "regions: [europe]}", "regions: [europe], cow: [{code: 12, abb: BEL, from: 1900-01-01}]}\n- {id: CCC, name: Celand, exists: [{from: 1900-01-01}], regions: [europe], cow: [{code: 13, abb: CEL, from: 1900-01-01}]}")
            .Change("treaties/1946-1991/pact.yaml", "signed: 1950-01-01", signed)
            .Change("treaties/1946-1991/pact.yaml", "- {state: BBB}", $"- {{state: BBB}}\n- {third}");
        string members = Path.Combine(small.Folder, "atop5_1m.csv");
        File.WriteAllLines(members, ["atopid,member,yrent,moent,dayent,yrexit,moexit,dayexit,defense,offense,neutral,nonagg,consul", .. new[] { 11, 12, 13 }.Select(m => $"1,{m},1949,5,1,0,0,0,1,0,0,0,0")]);
        var row = new AtopComparison(Record.Open(RecordCompiler.Compile(small.Folder)), []).Run(members).Rows.Single(r => r.Year == 1950 && r.Kind == "defence");
        Assert.Equal((6, 0, dyads, dyads), (row.Atop, row.Ours, row.OursAsSigned, row.BothAsSigned));
    }

    [Theory]
    [InlineData("we-differ", AdjudicationVerdict.WeDiffer, 1)]
    [InlineData("atop-right-fixed", AdjudicationVerdict.AtopRightFixed, 0)]
    [InlineData("atop-followed-not-recorded", AdjudicationVerdict.AtopFollowedNotRecorded, 0)]
    [InlineData("open", AdjudicationVerdict.Open, 0)]
    public void Only_what_is_decided_our_way_counts_as_agreement(string word, AdjudicationVerdict verdict, double recall)
    {
        using var small = new SmallRecord().Write("adjudications/atop.yaml", $"- {{atop: [1], point: treaty not in the record, verdict: {word}, reason: For a reason.}}");
        string members = Path.Combine(small.Folder, "atop5_1m.csv");
        File.WriteAllLines(members, ["atopid,member,yrent,moent,dayent,yrexit,moexit,dayexit,defense,offense,neutral,nonagg,consul", .. new[] { 21, 22 }.Select(m => $"1,{m},1949,5,1,0,0,0,1,0,0,0,0")]);
        var adjudications = RecordCompiler.Adjudications(small.Folder);
        Assert.Equal(verdict, Assert.Single(adjudications).Verdict);
        var row = new AtopComparison(Record.Open(RecordCompiler.Compile(small.Folder)), adjudications).Run(members).Rows.Single(r => r.Year == 1950 && r.Kind == "defence");
        Assert.Equal((0, recall), (row.Recall, row.RecallExplained));
    }

    [Theory]
    [InlineData("1939-01-01", 0.90)]
    [InlineData("1955-01-01", 0.95)]
    [InlineData("1970-01-01", 0.95)]
    [InlineData("1990-01-01", 0.95)]
    [InlineData("2018-12-31", 0.95)]
    public void What_the_record_has_beyond_ATOP_is_explained(string day, double least) => Assert.InRange(Row(day).PrecisionExplained!.Value, least, 1);

    [Fact]
    public void Every_difference_has_a_verdict()
    {
        Skip();
        Assert.Empty(Agreement.Value.Disagreements.Where(d => d.Verdict is null).Select(d => $"{d.Source} {d.Kind}"));
    }

    private static AgreementRow Row(string day)
    {
        Skip();
        return Agreement.Value.Rows.Single(r => r.Day == DateOnly.Parse(day) && r.Kind == "defence");
    }

    private static void Skip() => Assert.SkipWhen(Repository.SharedData is null, "ATOP 5.1 is not beside the checkout.");
}
