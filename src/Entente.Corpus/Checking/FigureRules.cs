using Entente.Corpus.Reading;
using Entente.Domain.Figures;
using Entente.Domain.Text;

namespace Entente.Corpus.Checking;

/// <summary>Rules for headline figures: known states and sources, every measure or the reason for its absence, years that have been, orders of magnitude.</summary>
internal sealed class FigureRules(RecordFolder record)
{
    /// <summary>No economy has borne more, even in total war; what is above is a slip of the unit.</summary>
    private const double HighestShare = 0.6;

    /// <summary>How far the publisher's share may lie from the one of the figures, whose years and definitions differ.</summary>
    private const double Tolerance = 1.5;

    private readonly Dictionary<string, FigureSource> _sources = record.FigureSources.GroupBy(s => s.Key, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.First(), StringComparer.Ordinal);

    // Nothing depends on the clock: the record's own present, and a year of grace for figures that were read after it.
    private readonly int _lastYear = record.Treaties.Count == 0 ? int.MaxValue : record.Treaties.Max(t => t.Checked.Through.Latest.Year) + 1;

    public IEnumerable<RecordProblem> Problems() =>
    [
        .. Consistency.Repeated(record.Locations, "figure source ", record.FigureSources.Select(s => s.Key)),
        .. Consistency.Repeated(record.Locations, "figures ", record.Figures.Select(f => f.State.ToString())),
        .. record.FigureSources.Where(s => s.Released.Earliest.Year > _lastYear).Select(s => record.Locations.Problem($"figure source {s.Key}", $"The source '{s.Key}' is of {s.Released}, in the future of this record, whose present is {_lastYear - 1}.")),
        .. record.Figures.SelectMany(Problems),
    ];

    private IEnumerable<RecordProblem> Problems(StateFigures figures)
    {
        string path = $"figures {figures.State}";
        var state = record.States.FirstOrDefault(s => s.Id == figures.State);
        if (state is null)
            yield return record.Locations.Problem(path, Consistency.UnknownState(figures.State.ToString(), record.States.Select(s => s.Id.ToString())));
        foreach (var measure in Enum.GetValues<Measure>())
            if (figures[measure] is not { } figure)
                yield return record.Locations.Problem($"{path}/{measure.Word()}", $"{figures.State} has no {measure.Word()}; give it, or say why there is none: {{absent: {string.Join(" or ", Vocabulary<FigureAbsence>.Words)}, source: …, note: …}}.");
            else
                foreach (var problem in Problems(figure, $"{path}/{measure.Word()}").Concat(Existence(figure, state, $"{path}/{measure.Word()}")))
                    yield return problem;
        foreach (var problem in Burden(figures, $"{path}/{Measure.MilitaryExpenditure.Word()}/value"))
            yield return problem;
        if (figures[Measure.ArmedForcesPersonnel]?.Value > figures[Measure.Population]?.Value)
            yield return record.Locations.Problem($"{path}/{Measure.ArmedForcesPersonnel.Word()}/value", $"{figures.State} has more soldiers ({figures[Measure.ArmedForcesPersonnel]!.Value:N0}) than inhabitants ({figures[Measure.Population]!.Value:N0}); look at the units.");
    }

    private IEnumerable<RecordProblem> Problems(Figure figure, string path)
    {
        if (!_sources.TryGetValue(figure.Source, out var source))
            yield return record.Locations.Problem($"{path}/source", Consistency.Unknown("source of figures", figure.Source, _sources.Keys, "Sources stand at the head of the file of figures: describe it there first."));
        else if (figure.Year > source.Released.Latest.Year)
            yield return record.Locations.Problem($"{path}/year", $"The year {figure.Year} lies after the release of its source ({source.Released}); figures are of years that have been.");
    }

    private IEnumerable<RecordProblem> Existence(Figure figure, Domain.States.State? state, string path)
    {
        if (figure.Year is >= 1 and <= 9999 and var year && state is not null && !state.ExistsOn(new(year, 1, 1)) && !state.ExistsOn(new(year, 12, 31)))
            yield return record.Locations.Problem($"{path}/year", $"{state.Id} ({state.Name}) does not exist in {year}.");
    }

    private IEnumerable<RecordProblem> Burden(StateFigures figures, string path)
    {
        if (figures[Measure.MilitaryExpenditure] is not { Value: { } spending } expenditure || figures[Measure.Gdp]?.Value is not { } gdp)
            yield break;
        double share = spending / gdp;
        if (share >= HighestShare)
            yield return record.Locations.Problem(path, $"{figures.State} would spend {share:P0} of its GDP on its armed forces; below {HighestShare:P0} is expected. Look at the units: both are in {MeasureUnit.UsdMillion.Word()}.");
        if (expenditure.ShareOfGdp is { } given && (given / 100 > share * Tolerance || given / 100 < share / Tolerance))
            yield return record.Locations.Problem(path, $"{figures.State}: the share of GDP is given as {given} %, but the figures make {100 * share:0.00} %; look at value, gdp and share-of-gdp.");
    }
}
