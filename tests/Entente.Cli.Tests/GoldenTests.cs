namespace Entente.Cli.Tests;

/// <summary>What people see, accepted once and compared since.</summary>
public sealed class GoldenTests
{
    [Theory]
    [InlineData("brief-usa-phl.txt", "brief", "USA", "PHL", "--on", "2026-01-01")]
    [InlineData("brief-germany-austria-hungary.md", "brief", "Germany", "Austria-Hungary", "--on", "1914-07-28", "--format", "md")]
    [InlineData("brief-france-poland.json", "brief", "France", "Poland", "--on", "1939-09-01", "--format", "json")]
    [InlineData("obligations-japan-1941.csv", "obligations", "--of", "Japan", "--on", "1941-06-22", "--format", "csv")]
    [InlineData("obligations-to-poland-1939.txt", "obligations", "--to", "Poland", "--on", "1939-09-01", "--kind", "defence")]
    [InlineData("treaty-nato.txt", "treaty", "nato")]
    [InlineData("treaty-small-league.txt", "treaty", "League", "--corpus", "tests/data/small-record")]
    [InlineData("treaty-small-league.json", "treaty", "League", "--corpus", "tests/data/small-record", "--format", "json")]
    [InlineData("treaties-france-1914.txt", "treaties", "--party", "FRA", "--on", "1914-07-28")]
    [InlineData("state-germany-1938.txt", "state", "Germany", "--on", "1938")]
    [InlineData("state-north-korea-2026.txt", "state", "North Korea", "--on", "2026-01-01")]
    [InlineData("figures-baltic.txt", "figures", "Estonia", "Latvia", "Lithuania", "--on", "2026-01-01")]
    [InlineData("figures-baltic.csv", "figures", "Estonia", "Latvia", "Lithuania", "--on", "2026-01-01", "--format", "csv")]
    [InlineData("figures-poland.json", "figures", "Poland", "--on", "2026-01-01", "--format", "json")]
    [InlineData("treaty-us-japan-2026.md", "treaty", "us-japan-security-treaty-1960", "--on", "2026-01-01", "--format", "md")]
    [InlineData("crisis-austria-serbia-1914.txt", "crisis", "--case", "tests/cases/casebook/1914-07-28-austria-serbia.yaml")]
    [InlineData("crisis-czechoslovakia-1938.txt", "crisis", "--attacker", "Germany", "--attacker", "Hungary", "--target", "Czechoslovakia", "--on", "1938-09-28")]
    [InlineData("coverage-small.txt", "corpus", "coverage", "--corpus", "tests/data/small-record")]
    [InlineData("coverage-small.md", "corpus", "coverage", "--corpus", "tests/data/small-record", "--format", "md")]
    [InlineData("coverage-small.csv", "corpus", "coverage", "--corpus", "tests/data/small-record", "--format", "csv")]
    [InlineData("coverage-small-asia.json", "corpus", "coverage", "--corpus", "tests/data/small-record", "--region", "asia", "--format", "json")]
    [InlineData("help.txt", "--help")]
    [InlineData("help-corpus.txt", "corpus", "--help")]
    [InlineData("help-corpus-new.txt", "corpus", "new", "--help")]
    [InlineData("help-corpus-coverage.txt", "corpus", "coverage", "--help")]
    [InlineData("help-crisis.txt", "crisis", "--help")]
    public void Output_is_as_accepted(string file, params string[] arguments)
    {
        var run = ProgramRun.Of(arguments);
        Assert.Equal("", run.Error);
        Assert.Equal(0, run.ExitCode);
        Golden.Verify(file, run.Output);
    }

    public static TheoryData<string> CaseFolders() => [.. Directory.EnumerateDirectories(Repository.Test("cases")).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(CaseFolders))]
    public void Every_case_holds(string folder)
    {
        var run = ProgramRun.Of("casebook", folder);
        Assert.True(run.ExitCode == 0, run.Output + run.Error);
        Assert.Matches(@"\n\d+ passed, 0 failed\n$", run.Output);
    }

    [Fact]
    public void A_record_of_ones_own_can_be_asked_in_place_of_the_one_inside() =>
        Assert.Equal(ProgramRun.Of("treaty", "warsaw-pact").Output, ProgramRun.Of("--corpus", "corpus", "treaty", "warsaw-pact").Output);

    [Fact]
    public void The_record_in_the_checkout_passes_every_rule() => Assert.Equal(0, ProgramRun.Of("corpus", "check", "corpus").ExitCode);
}
