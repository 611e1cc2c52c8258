using System.Text;
using Entente.Sources.Fetching;
using Entente.Sources.Rules;

namespace Entente.Sources.Tests.Contract;

/// <summary>The table of datasets in docs/sources is that of the catalogue; with ENTENTE_ACCEPT=1 it is brought up to date.</summary>
public sealed class DatasetTableTests
{
    private const string Begin = "<!-- datasets -->\n";
    private const string End = "<!-- /datasets -->";

    [Fact]
    public void The_page_lists_every_dataset_as_it_is()
    {
        string path = Path.Combine(Repository.Root, "docs", "sources", "README.md");
        string page = File.ReadAllText(path);
        int from = page.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length;
        string fresh = page[..from] + Table() + page[page.IndexOf(End, StringComparison.Ordinal)..];
        if (Environment.GetEnvironmentVariable("ENTENTE_ACCEPT") == "1")
            File.WriteAllText(path, fresh);
        else
            Assert.Equal(fresh, page);
    }

    private static string Table()
    {
        var text = new StringBuilder("| dataset | title | releases | tables of the newest release: one row is … | years | fetched | terms |\n| --- | --- | --- | --- | --- | --- | --- |\n");
        foreach (var source in SourceCatalogue.All)
            text.Append($"| `{source.Id}` | {source.Title} | {string.Join(", ", source.Releases.Select(r => r.Version))} | {string.Join("; ", source.Releases[^1].Tables.Select(t => $"`{t.Name}`: {t.Of}"))} | {Years(source)} | {Fetched(source)} | {source.Licence.Line} |\n");
        return text.ToString();
    }

    /// <summary>Where the rules say so; elsewhere the years follow from the file.</summary>
    private static string Years(Source source)
    {
        var known = source.Releases[^1].Tables.Select(t => t.Years).OfType<(int First, int Last)>().ToList();
        return known.Count == 0 ? "as in the file" : $"{known.Min(y => y.First)}–{known.Max(y => y.Last)}";
    }

    private static string Fetched(Source source) =>
        source.Licence.MayFetch && source.Releases.Select(r => r.Version).Where(v => PublisherAddresses.Of(source.Id, v).Count > 0).ToList() is { Count: > 0 } versions ? string.Join(", ", versions) : "by hand";
}
