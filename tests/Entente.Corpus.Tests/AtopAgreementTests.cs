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
