using System.Text.Json;
using Entente.Domain.Treaties;

namespace Entente.Corpus.Tests;

/// <summary>The record that ships: sound, complete in its packed form, and the same each time.</summary>
public sealed class RecordTests
{
    [Fact]
    public void Every_rule_holds() => Assert.Empty(RecordCompiler.Check(Repository.Corpus));

    [Fact]
    public void Compiling_twice_gives_the_same_bytes() => Assert.Equal(RecordCompiler.Compile(Repository.Corpus), RecordCompiler.Compile(Repository.Corpus));

    [Fact]
    public void The_packed_record_says_what_the_files_say()
    {
        var files = Reading.RecordFolder.Read(Repository.Corpus);
        var packed = Record.Open(RecordCompiler.Compile(Repository.Corpus));
        foreach (var treaty in files.Treaties)
            Assert.Equal(JsonSerializer.Serialize(treaty), JsonSerializer.Serialize(packed.Treaty(treaty.Id)));
        foreach (var state in files.States)
            Assert.Equal(JsonSerializer.Serialize(state), JsonSerializer.Serialize(packed.States[state.Id]));
        Assert.Equal(JsonSerializer.Serialize(files.Places.OrderBy(p => p.Id, StringComparer.Ordinal)), JsonSerializer.Serialize(packed.Gazetteer.Places));
        Assert.Equal(JsonSerializer.Serialize(files.Areas.OrderBy(p => p.Id, StringComparer.Ordinal)), JsonSerializer.Serialize(packed.Gazetteer.Areas));
        Assert.Equal(files.Relations.Count, packed.Relations.Count());
    }

    [Fact]
    public void Bytes_that_are_no_record_are_refused() => Assert.Throws<InvalidDataException>(() => Record.Open(new byte[100]));

    [Fact]
    public void The_founding_five_are_in_it() => Assert.All(
        ["north-atlantic-treaty", "warsaw-pact", "inter-american-treaty-of-reciprocal-assistance", "oas-charter", "ukusa-agreement", "asean-defence-ministers-meeting", "admm-plus"],
        id => Assert.NotNull(Repository.Record.Treaty(id)));

    [Theory]
    [InlineData("nato", "north-atlantic-treaty")]
    [InlineData("Five Eyes", "ukusa-agreement")]
    [InlineData("Warsaw Pact", "warsaw-pact")]
    [InlineData("Rio Treaty", "inter-american-treaty-of-reciprocal-assistance")]
    [InlineData("ADMM", "asean-defence-ministers-meeting")]
    public void A_treaty_is_found_by_its_common_name(string name, string id) => Assert.Equal(id, Assert.Single(Repository.Record.TreatiesNamed(name)).Id);

    [Fact]
    public void Frameworks_without_a_defence_duty_hold_none() => Assert.All(
        new[] { "ukusa-agreement", "asean-defence-ministers-meeting", "admm-plus", "quad", "aukus" }.Select(id => Repository.Record.Treaty(id)!),
        t => Assert.DoesNotContain(t.Obligations, o => o.Kind.PromisesHelp()));

    [Fact]
    public void No_obligation_stands_without_article_and_source() => Assert.All(
        Repository.Record.Treaties.SelectMany(t => t.Obligations.Select(o => (t, o))),
        x => Assert.True(x.o.Article.Length > 0 && x.o.Sources.Length > 0 && x.o.Sources.All(k => x.t.Sources.Any(s => s.Key == k)), $"{x.t.Id}/{x.o.Id}"));
}
