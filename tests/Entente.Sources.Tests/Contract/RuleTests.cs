using Entente.Sources.Rules;

namespace Entente.Sources.Tests.Contract;

/// <summary>What holds of every rule, without any file.</summary>
public sealed class RuleTests
{
    public static TheoryData<string> Datasets() => [.. SourceCatalogue.All.Select(s => s.Id)];

    [Theory]
    [MemberData(nameof(Datasets))]
    public void A_dataset_says_who_publishes_it_on_which_terms_and_how_it_is_cited(string dataset)
    {
        var source = SourceCatalogue.Find(dataset);
        Assert.NotEmpty(source.Title);
        Assert.NotEmpty(source.Publisher);
        Assert.EndsWith(".", source.Licence.Line);
        Assert.NotEmpty(source.Citations);
        Assert.All(source.Citations, c => Assert.Matches("^[A-Za-z]+[0-9]{4}[A-Za-z0-9]+$", c.Key));
        Assert.Equal(source.Releases.Count, source.Releases.Select(r => r.Version).Distinct().Count());
        Assert.All(source.Releases, r => Assert.Equal(r.Tables.Count, r.Tables.Select(t => t.Name).Distinct().Count()));
    }

    [Theory]
    [MemberData(nameof(Datasets))]
    public void Every_column_has_a_unit_and_a_meaning_and_every_key_is_a_column(string dataset)
    {
        foreach (var table in SourceCatalogue.Find(dataset).Releases.SelectMany(r => r.Tables))
        {
            var names = table.Columns.Select(c => c.Name).Concat(table.Derived.Select(d => d.Column.Name)).ToList();
            Assert.Equal(names.Count, names.Distinct(StringComparer.OrdinalIgnoreCase).Count());
            Assert.Subset(names.ToHashSet(), table.Key.ToHashSet());
            Assert.All(table.Columns, c => Assert.True(c.Name.Trim().Length > 0 && c.Unit.Length > 0 && c.Label.Length > 0, $"{table.Name}.{c.Name} lacks unit or label."));
            Assert.All(table.Files, f => Assert.True(f.Sha256 is null or { Length: 64 }));
        }
    }

    [Fact]
    public void Keys_of_citations_are_used_for_one_work_only()
    {
        var works = SourceCatalogue.All.SelectMany(s => s.Citations).GroupBy(c => c.Key);
        Assert.All(works, w => Assert.Single(w.Select(c => c.BibTeX).Distinct()));
    }
}
