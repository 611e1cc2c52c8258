using System.Reflection;
using System.Text.RegularExpressions;

namespace Entente.Sources.Tests.Contract;

/// <summary>The page of quirks speaks of every dataset, and every test that it names is there.</summary>
public sealed partial class QuirkTableTests
{
    private static string Page => File.ReadAllText(Path.Combine(Repository.Root, "docs", "sources", "quirks.md"));

    [Fact]
    public void Every_dataset_is_on_the_page_and_no_other()
    {
        var named = Row().Matches(Page).Select(m => m.Groups["dataset"].Value).Distinct().Order(StringComparer.Ordinal);
        Assert.Equal(SourceCatalogue.All.Select(s => s.Id), named);
    }

    [Fact]
    public void Every_test_that_the_page_names_is_there_and_runs()
    {
        var tests = typeof(QuirkTableTests).Assembly.GetTypes().SelectMany(t => t.GetMethods(BindingFlags.Public | BindingFlags.Instance))
            .Where(m => m.GetCustomAttributes().OfType<FactAttribute>().Any(a => a.Skip is null)).Select(m => $"{m.DeclaringType!.Name}.{m.Name}").ToHashSet();
        Assert.All(Test().Matches(Page).Select(m => m.Groups["test"].Value), t => Assert.Contains(t, tests));
    }

    [Fact]
    public void Every_row_of_the_page_names_a_test() =>
        Assert.All(Page.Split('\n').Where(l => l.StartsWith("| `", StringComparison.Ordinal)), l => Assert.Matches(@"^\| `[a-z0-9.-]+` \| [^|]{10,} \| `\w+Tests\.\w+` \|$", l));

    [GeneratedRegex(@"^\| `(?<dataset>[a-z0-9.-]+)` \|", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex Row();

    [GeneratedRegex(@"`(?<test>\w+Tests\.\w+)`", RegexOptions.ExplicitCapture)]
    private static partial Regex Test();
}
