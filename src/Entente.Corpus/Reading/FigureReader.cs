using System.Collections.Immutable;
using Entente.Corpus.Yaml;
using Entente.Domain.Figures;
using Entente.Domain.Text;

namespace Entente.Corpus.Reading;

/// <summary>Reads headline figures and their sources; the format is described in docs/corpus/figures.md.</summary>
internal sealed class FigureReader(List<RecordProblem> problems, Locations locations)
{
    public (IEnumerable<FigureSource> Sources, IEnumerable<StateFigures> Figures) Read(YamlNode root)
    {
        var map = new MapReader(root, problems);
        var sources = map.Named("sources").Select(s => Source(s.Key, s.Value)).ToList();
        var figures = map.Maps("figures").Select(State).ToList();
        map.Finish();
        return (sources, figures);
    }

    private FigureSource Source(string key, MapReader map)
    {
        locations.Add($"figure source {key}", map.Here);
        map.Required("released");
        var source = new FigureSource(key, TreatyReader.Flow(map.Required("title")), map.Required("publisher"), map.Date("released") ?? default, map.Required("url"), map.Required("licence"))
        {
            Note = TreatyReader.Flow(map.Text("note")),
        };
        map.Finish();
        return source;
    }

    private StateFigures State(MapReader map)
    {
        var state = map.RequiredState("state");
        locations.Add($"figures {state}", map.Here);
        var figures = ImmutableArray.CreateBuilder<Figure>();
        foreach (var measure in Enum.GetValues<Measure>())
            if (map.Map(measure.Word()) is { } entry && Figure(entry, measure, $"figures {state}/{measure.Word()}") is { } figure)
                figures.Add(figure);
        map.Finish();
        return new(state, figures.ToImmutable());
    }

    private Figure? Figure(MapReader map, Measure measure, string path)
    {
        locations.Add(path, map.Here);
        locations.Add($"{path}/year", map.At("year"));
        locations.Add($"{path}/value", map.At("value"));
        locations.Add($"{path}/source", map.At("source"));
        var figure = map.Has("absent") ? Absent(map, measure) : Present(map, measure);
        var made = figure is null ? null : figure with { Note = TreatyReader.Flow(map.Text("note")) };
        map.Finish();
        return made;
    }

    private static Figure? Absent(MapReader map, Measure measure)
    {
        map.Required("note");
        var figure = Domain.Figures.Figure.None(measure, map.RequiredWord<FigureAbsence>("absent"), map.Required("source"), map.Integer("year"));
        if (figure is { Absence: FigureAbsence.SourceEnds, Year: null })
            map.Note(map.Here, "'year' is missing; an absence of kind source-ends says in which year the last figure stands.");
        return figure;
    }

    private static Figure? Present(MapReader map, Measure measure)
    {
        Unit(map, measure);
        map.Required("value");
        map.Required("year");
        var (value, year, source) = (map.Number("value"), map.Integer("year"), map.Required("source"));
        var (share, isEstimate) = (map.Number("share-of-gdp"), map.Flag("estimate"));
        if (value is <= 0)
            map.Note(map.At("value"), $"The value is {map.Text("value")}; a figure is positive. Where there is none, write {{absent: {string.Join(" or ", Vocabulary<FigureAbsence>.Words)}, source: …, note: …}}.");
        if (share is <= 0 or >= 100 || (share is not null && measure is not Measure.MilitaryExpenditure))
            map.Note(map.At("share-of-gdp"), $"'share-of-gdp' is {map.Text("share-of-gdp")}; it is the share of military expenditure, in per cent, and stands beside it only.");
        return value > 0 && year is { } y ? Domain.Figures.Figure.Of(measure, value.Value, y, source) with { ShareOfGdp = share, IsEstimate = isEstimate } : null;
    }

    private static void Unit(MapReader map, Measure measure)
    {
        map.Required("unit");
        if (map.Word<MeasureUnit>("unit") is { } unit && unit != measure.Unit())
            map.Note(map.At("unit"), $"The unit is {unit.Word()}; {measure.Word()} is given in {measure.Unit().Word()}.");
    }
}
