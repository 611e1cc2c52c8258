using System.Text.Json;
using Entente.Domain.Figures;
using Entente.Domain.Text;
using Entente.Domain.Treaties;

namespace Entente.Corpus.Tests;

/// <summary>Headline figures: complete for everybody who owes or is owed help today, sound, and what their publishers say.</summary>
public sealed class FigureTests
{
    private const string File = "figures/headline.yaml";

    private static readonly DateOnly Today = new(2026, 11, 22);

    private const string Figures = """
        sources:
          book: {title: Book of numbers, publisher: Printer, released: 2024-06-17, url: "https://example.org", licence: CC BY 4.0}
        figures:
        - state: AAA
          military-expenditure: {value: 200, unit: usd-million, year: 2024, source: book, estimate: true, share-of-gdp: 2.1}
          gdp: {value: 10000, unit: usd-million, year: 2023, source: book}
          population: {value: 500000, unit: persons, year: 2024, source: book}
          armed-forces-personnel: {absent: not-applicable, source: book, note: No armed forces.}
        """;

    public static TheoryData<string> Parties()
    {
        // What every member owes the United Nations is no promise among allies.
        var helping = Repository.Record.Treaties.Where(t => t.Id != "united-nations-charter").SelectMany(t => t.DutiesOn(Today)).Where(d => d.Obligation.Kind is ObligationKind.Defence or ObligationKind.Offence or ObligationKind.Assistance);
        return [.. helping.SelectMany(d => new[] { d.Promisor, d.Beneficiary }).Distinct().Order().Select(s => s.ToString())];
    }

    [Theory]
    [MemberData(nameof(Parties))]
    public void Every_party_to_a_promise_of_help_today_has_the_four_figures_or_a_reason(string party)
    {
        var figures = Repository.Record.FiguresOf(new(party));
        Assert.NotNull(figures);
        Assert.Equal(Enum.GetValues<Measure>(), figures.Figures.Select(f => f.Measure));
        Assert.All(figures.Figures, f => Assert.True(f.Reaches(Today) || f is { Absence: not null, Note.Length: > 0 }, $"{party} {f.Measure.Word()} is of {f.Year} and too old to be a headline"));
    }

    [Fact]
    public void Figures_are_kept_for_nobody_else() =>
        Assert.Empty(Repository.Record.Figures.Select(f => f.State.ToString()).Except(Parties().Select(p => p.Data)));

    [Fact]
    public void The_packed_record_says_what_the_file_says()
    {
        var files = Reading.RecordFolder.Read(Repository.Corpus);
        Assert.NotEmpty(files.Figures);
        Assert.Equal(JsonSerializer.Serialize(files.Figures.OrderBy(f => f.State)), JsonSerializer.Serialize(Repository.Record.Figures));
        Assert.Equal(JsonSerializer.Serialize(files.FigureSources.OrderBy(s => s.Key, StringComparer.Ordinal)), JsonSerializer.Serialize(Repository.Record.FigureSources));
    }

    [Fact]
    public void Who_does_not_ask_for_figures_touches_none_of_their_bytes()
    {
        byte[] bytes = RecordCompiler.Compile(Repository.Corpus);
        int Offset(Packing.Section section) => BitConverter.ToInt32(bytes, sizeof(int) * (1 + (int)section));
        bytes.AsSpan(Offset(Packing.Section.FigureSources)..Offset(Packing.Section.Texts)).Fill(0xFF);
        var record = Record.Open(bytes);
        Assert.Equal(Repository.Record.Concerning(new("USA"), new("PHL")).Select(t => t.Title), record.Concerning(new("USA"), new("PHL")).Select(t => t.Title));
        Assert.Equal(Repository.Record.RelationsBetween(new("USA"), new("CUB")).Count(), record.RelationsBetween(new("USA"), new("CUB")).Count());
    }

    [Fact]
    public void Every_source_carries_what_its_publisher_asks_for() => Assert.All(Repository.Record.FigureSources, s =>
    {
        Assert.True(s.Title.Length > 0 && s.Publisher.Length > 0 && s.Licence.Length > 0 && s.Url.StartsWith("https://", StringComparison.Ordinal), s.Key);
        Assert.Contains(Repository.Record.Figures.SelectMany(f => f.Figures), f => f.Source == s.Key);
    });

    /// <summary>"NATO Total" of NATO's tables 2 and 7 of 17 June 2024, for 2024; ours are sums of rounded figures.</summary>
    [Theory]
    [InlineData(Measure.MilitaryExpenditure, 1_474_399.48)]
    [InlineData(Measure.ArmedForcesPersonnel, 3_418_609)]
    public void Figures_of_the_allies_add_up_to_what_nato_prints(Measure measure, double published)
    {
        double sum = Repository.Record.Treaty("north-atlantic-treaty")!.PartiesOn(Today).Sum(p => Repository.Record.FiguresOf(p)![measure]!.Value ?? 0);
        Assert.InRange(sum / published, 0.9995, 1.0005);
    }

    [Fact]
    public void Figures_beside_a_small_record_are_sound_and_come_back()
    {
        using var record = new SmallRecord().Write(File, Figures);
        Assert.Empty(RecordCompiler.Check(record.Folder));
        var packed = Record.Open(RecordCompiler.Compile(record.Folder));
        var figures = packed.FiguresOf(new("AAA"))!;
        Assert.Null(packed.FiguresOf(new("BBB")));
        Assert.Equal((200, 2.1, true), (figures[Measure.MilitaryExpenditure]!.Value, figures[Measure.MilitaryExpenditure]!.ShareOfGdp, figures[Measure.MilitaryExpenditure]!.IsEstimate));
        Assert.Equal((null, FigureAbsence.NotApplicable, "No armed forces."), (figures[Measure.ArmedForcesPersonnel]!.Value, figures[Measure.ArmedForcesPersonnel]!.Absence, figures[Measure.ArmedForcesPersonnel]!.Note));
    }

    [Theory]
    [InlineData("state: AAA", "state: AAB", "Did you mean 'AAA'?")]
    [InlineData("source: book, estimate", "source: bok, estimate", "Did you mean 'book'?")]
    [InlineData("value: 10000, unit: usd-million", "value: 10000, unit: persons", "gdp is given in usd-million")]
    [InlineData("value: 10000, unit: usd-million", "value: 10000, unit: usd-milion", "Did you mean 'usd-million'?")]
    [InlineData("value: 10000,", "value: 0,", "a figure is positive")]
    [InlineData("value: 10000,", "value: ten thousand,", "expected a number")]
    [InlineData("value: 10000,", "value: 300,", "would spend 67")]
    [InlineData("share-of-gdp: 2.1", "share-of-gdp: 21", "the figures make 2.00 %")]
    [InlineData("share-of-gdp: 2.1", "share-of-gdp: 210", "in per cent")]
    [InlineData("year: 2024, source: book, estimate", "year: 2025, source: book, estimate", "years that have been")]
    [InlineData("year: 2023", "year: 1823", "does not exist in 1823")]
    [InlineData("released: 2024-06-17", "released: 2044-06-17", "in the future of this record")]
    [InlineData("  gdp: {value: 10000, unit: usd-million, year: 2023, source: book}\n", "", "AAA has no gdp")]
    [InlineData("absent: not-applicable", "absent: none", "is not one of not-coded, not-applicable, source-ends")]
    [InlineData("absent: not-applicable", "absent: source-ends", "in which year the last figure stands")]
    [InlineData(", note: No armed forces.", "", "'note' is missing")]
    [InlineData("{absent: not-applicable, source: book, note: No armed forces.}", "{value: 600000, unit: persons, year: 2024, source: book}", "more soldiers")]
    [InlineData(", licence: CC BY 4.0", "", "'licence' is missing")]
    [InlineData("  population:", "  inhabitants:", "has no meaning here")]
    public void A_figure_that_breaks_a_rule_is_refused_with_its_place_and_a_way_out(string from, string to, string says)
    {
        using var record = new SmallRecord().Write(File, Figures.ReplaceLineEndings("\n")).Change(File, from, to);
        var problems = RecordCompiler.Check(record.Folder);
        var problem = problems.FirstOrDefault(p => p.Message.Contains(says, StringComparison.Ordinal));
        Assert.True(problem is not null, $"'{says}' is not among: {string.Join(" | ", problems)}");
        Assert.EndsWith("headline.yaml", problem.File);
        Assert.True(problem.Line > 0 && problem.Column > 0, problem.ToString());
    }

    [Fact]
    public void A_state_has_one_set_of_figures()
    {
        using var record = new SmallRecord().Write(File, Figures).Write("figures/more.yaml", Figures.Replace("book", "other"));
        Assert.Contains(RecordCompiler.Check(record.Folder), p => p.Message.Contains("'AAA' is borne by 2 records", StringComparison.Ordinal));
    }

    [Fact]
    public void The_schema_knows_the_same_words_as_the_compiler()
    {
        var schema = JsonDocument.Parse(System.IO.File.ReadAllText(Path.Combine(Repository.Corpus, "schema", "figures.schema.json"))).RootElement;
        var defs = schema.GetProperty("$defs");
        var entry = schema.GetProperty("properties").GetProperty("figures").GetProperty("items").GetProperty("properties");
        Assert.Equal(Vocabulary<Measure>.Words, entry.EnumerateObject().Select(p => p.Name).Where(n => n != "state"));
        Assert.Equal(Vocabulary<FigureAbsence>.Words, Words(defs, "absent", "absent"));
        Assert.Equal(Vocabulary<MeasureUnit>.Words, Words(defs, "expenditure", "unit").Concat(Words(defs, "people", "unit")));
    }

    private static IEnumerable<string> Words(JsonElement defs, string def, string key) =>
        defs.GetProperty(def).GetProperty("properties").GetProperty(key).GetProperty("enum").EnumerateArray().Select(e => e.GetString()!);
}
