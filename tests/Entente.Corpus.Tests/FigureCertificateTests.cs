using System.Text.RegularExpressions;
using Entente.Domain.Figures;
using Entente.Domain.States;
using Entente.Domain.Text;

namespace Entente.Corpus.Tests;

/// <summary>Each figure is the latest of its publisher's own table, where these tables lie beside the checkout; with ENTENTE_ACCEPT=1 the record is brought up to date.</summary>
public sealed partial class FigureCertificateTests
{
    private static readonly string File = Path.Combine(Repository.Corpus, "figures", "headline.yaml");

    private static readonly Lazy<PublishedFigures?> Published = new(() => Repository.SharedData is { } data ? PublishedFigures.Read(data) : null);

    [Fact]
    public void Figures_are_the_latest_of_the_tables_they_are_taken_from()
    {
        if (Published.Value is not { } published)
            return; // Without the publishers' tables beside the checkout there is nothing to compare with.
        var differences = Differences(published).ToList();
        if (Environment.GetEnvironmentVariable("ENTENTE_ACCEPT") == "1" && differences.Count > 0)
            System.IO.File.WriteAllText(File, UpToDate(System.IO.File.ReadAllText(File), published));
        else
            Assert.True(differences.Count == 0, string.Join(Environment.NewLine, differences));
    }

    [Fact]
    public void Bringing_a_line_up_to_date_changes_the_number_and_keeps_the_rest()
    {
        if (Published.Value is not { } published)
            return;
        string text = System.IO.File.ReadAllText(File);
        string aged = text.Replace("value: 34970, unit: usd-million, year: 2024", "value: 1.5, unit: usd-million, year: 2019").Replace("share-of-gdp: 4.12", "share-of-gdp: 1");
        Assert.NotEqual(text, aged);
        Assert.Equal(text, UpToDate(aged, published));
    }

    private static IEnumerable<string> Differences(PublishedFigures published)
    {
        foreach (var state in Repository.Record.Figures)
            foreach (var figure in state.Figures.Where(f => PublishedFigures.Has(f.Source) && f.Absence is null or FigureAbsence.SourceEnds))
            {
                var latest = published.Latest(figure.Source, state.State, figure.Measure);
                bool agrees = figure.Absence is null ? latest == (figure.Value!.Value, figure.Year!.Value, figure.ShareOfGdp) : latest?.Year == figure.Year;
                if (!agrees)
                    yield return $"{state.State} {figure.Measure.Word()}: the record has {figure.Value} of {figure.Year}, {figure.Source} has {latest?.Value.ToString() ?? "nothing"} of {latest?.Year}";
            }
    }

    private static string UpToDate(string text, PublishedFigures published)
    {
        StateId state = default;
        return string.Join('\n', text.Split('\n').Select(line =>
        {
            if (StateLine().Match(line) is { Success: true } head)
                state = new(head.Groups["id"].Value);
            return FigureLine().Replace(line, m => Vocabulary<Measure>.TryParse(m.Groups["measure"].Value, out var measure) && published.Latest(m.Groups["source"].Value, state, measure) is { } latest
                ? $"  {measure.Word()}: {{value: {latest.Value}, unit: {measure.Unit().Word()}, year: {latest.Year}, source: {m.Groups["source"].Value}{m.Groups["estimate"].Value}{(latest.Share is { } share ? $", share-of-gdp: {share:0.00}" : "")}"
                : m.Value);
        }));
    }

    [GeneratedRegex("^- state: (?<id>[A-Z]{3})", RegexOptions.ExplicitCapture, 1_000)]
    private static partial Regex StateLine();

    [GeneratedRegex(@"^  (?<measure>[a-z-]+): \{value: [0-9.]+, unit: [a-z-]+, year: \d+, source: (?<source>[a-z0-9-]+)(?<estimate>, estimate: true)?(, share-of-gdp: [0-9.]+)?", RegexOptions.ExplicitCapture, 1_000)]
    private static partial Regex FigureLine();
}
