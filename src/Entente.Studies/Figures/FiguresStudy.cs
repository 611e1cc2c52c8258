using System.Collections.Immutable;
using Entente.Corpus;
using Entente.Domain.Figures;
using Entente.Domain.States;
using Entente.Domain.Text;
using Entente.Domain.Treaties;
using Entente.Studies.Views;
using Entente.Studies.Wording;

namespace Entente.Studies.Figures;

/// <summary>Answers: how much do states weigh, alone and together? Only on days near the years of the figures.</summary>
public sealed class FiguresStudy(Record record)
{
    /// <summary>Years by which expenditure and GDP may differ and still be divided.</summary>
    private const int YearsApart = 1;

    /// <summary>The figures of a state on a day; null where none are kept, or none is of a year near the day.</summary>
    public FiguresRow? Of(State state, DateOnly on) => state.ExistsOn(on) && record.FiguresOf(state.Id) is { } figures ? Row(state, figures, on) : null;

    /// <summary>Several states, or all that have figures when none is named.</summary>
    public HeadlineFigures Of(IReadOnlyCollection<State> states, DateOnly on)
    {
        var asked = states.Count > 0 ? states : [.. record.Figures.Select(f => record.States[f.State]).Where(s => s.ExistsOn(on))];
        var without = asked.Where(s => record.FiguresOf(s.Id) is null).Select(s => s.NameOn(on)).ToList();
        var rows = asked.Select(s => Of(s, on)).OfType<FiguresRow>().ToList();
        if (rows.Count == 0)
            return new(on.ToString("O")) { Years = without.Count == asked.Count && asked.Count > 0 ? Unkept(without) : TooFar(on) };
        var answer = Together(rows, on);
        return without.Count == 0 ? answer : answer with { Notes = [Unkept(without), .. answer.Notes] };
    }

    /// <summary>The parties of a treaty by weight. Sums are made only where figures are kept for every party.</summary>
    /// <param name="treaty">The treaty.</param>
    /// <param name="on">The day.</param>
    /// <param name="isAsked">Whether somebody asked for the day: then the answer says why there are no figures. Else only alliances are weighed, and there is no answer where there are no figures.</param>
    public HeadlineFigures? OfParties(Treaty treaty, DateOnly on, bool isAsked)
    {
        if (!isAsked && !treaty.DutiesOn(on, kinds: k => k.PromisesHelp()).Any())
            return null;
        var parties = treaty.IsInForce(on) ? treaty.PartiesOn(on).Select(p => record.States[p]).ToList() : [];
        var without = parties.Where(s => record.FiguresOf(s.Id) is null).Select(s => s.NameOn(on)).ToList();
        var rows = parties.Select(s => Of(s, on)).OfType<FiguresRow>().ToList();
        if (rows.Count > 0 && rows.Count == parties.Count)
            return Together(rows, on);
        return isAsked ? new(on.ToString("O")) { Years = parties.Count == 0 ? $"It is not in force on {on:O}." : without.Count > 0 && rows.Count > 0 ? Unkept(without) : TooFar(on) } : null;
    }

    /// <summary>The publications from which the figures of the rows are taken.</summary>
    public ImmutableArray<FigureSourceView> Sources(IEnumerable<FiguresRow> rows)
    {
        var keys = rows.SelectMany(r => r.All).Select(f => f.Source).ToHashSet(StringComparer.Ordinal);
        return [.. record.FigureSources.Where(s => keys.Contains(s.Key)).Select(FigureSourceView.Of)];
    }

    private static FiguresRow? Row(State state, StateFigures figures, DateOnly on)
    {
        if (!figures.Reach(on))
            return null;
        FigureView View(Measure measure) => FigureView.Of(figures[measure]!, on);
        var (expenditure, gdp) = (View(Measure.MilitaryExpenditure), View(Measure.Gdp));
        return new(StateView.Of(state, on), expenditure, Burden(expenditure, figures[Measure.MilitaryExpenditure]!.ShareOfGdp, gdp), gdp, View(Measure.Population), View(Measure.ArmedForcesPersonnel));
    }

    private static BurdenView? Burden(FigureView expenditure, double? published, FigureView gdp)
    {
        if (expenditure is not { Value: { } spending, Year: { } year })
            return null;
        if (published is { } share)
            return new(share, true, $"{year}");
        if (gdp is not { Value: { } product, Year: { } of } || Math.Abs(year - of) > YearsApart)
            return null;
        return new(Math.Round(100 * spending / product, 2), false, year == of ? $"{year}" : $"{year}/{of}");
    }

    private HeadlineFigures Together(List<FiguresRow> rows, DateOnly on)
    {
        ImmutableArray<FiguresSum> sums = [.. Enum.GetValues<Measure>().Select(m => Sum(m, [.. rows.Select(r => r.All.ElementAt((int)m))]))];
        return new(on.ToString("O"))
        {
            Years = $"Figures are of {Phrases.List(sums.Where(s => s.Year is not null).GroupBy(s => s.Year).Select(OfOneYear), "and")}; where another year is meant, it is given.",
            States = [.. rows.OrderByDescending(r => r.MilitaryExpenditure.Value ?? 0).ThenBy(r => r.State.Id, StringComparer.Ordinal)],
            Sums = sums,
            ShareOfGdp = Share(rows),
            Notes = [.. rows.OrderBy(r => r.State.Id, StringComparer.Ordinal).SelectMany(Remarks)],
            Sources = Sources(rows),
        };
    }

    private static string OfOneYear(IGrouping<int?, FiguresSum> sums) => $"{sums.Key} ({string.Join(", ", sums.Select(s => FigurePhrases.Name(s.Measure)))})";

    private static FiguresSum Sum(Measure measure, List<FigureView> figures)
    {
        var counted = figures.Where(f => f.Value is not null).ToList();
        if (counted.Count == 0)
            return new(measure.Word(), null, measure.Unit().Word(), null, "", 0, figures.Count);
        int usual = counted.GroupBy(f => f.Year!.Value).OrderByDescending(g => g.Count()).ThenByDescending(g => g.Key).First().Key;
        var (first, last) = (counted.Min(f => f.Year), counted.Max(f => f.Year));
        return new(measure.Word(), Rounded(counted.Sum(f => f.Value!.Value)), measure.Unit().Word(), usual, first == last ? $"{last}" : $"{first}–{last}", counted.Count, figures.Count);
    }

    // Each state's own share says what its GDP was in the year of its expenditure, which the GDP of another year does not.
    private static double? Share(List<FiguresRow> rows)
    {
        var known = rows.Where(r => r.ShareOfGdp is not null).ToList();
        return known.Count == 0 ? null : Math.Round(known.Sum(r => r.MilitaryExpenditure.Value!.Value) / known.Sum(r => r.MilitaryExpenditure.Value!.Value / r.ShareOfGdp!.Percent), 2);
    }

    private static IEnumerable<string> Remarks(FiguresRow row) =>
        row.All.Where(f => f.Note is not null).Select(f => $"{row.State.Name}, {FigurePhrases.Name(f.Measure)}: {(f.Absence is null ? "" : $"{f.Absence.Replace('-', ' ')}. ")}{f.Note}");

    private static string Unkept(List<string> names) =>
        $"No figures are kept for {Phrases.List(names.Select(Phrases.WithArticle), "and")}; they are kept for those who owe or are owed help in war today.";

    private string TooFar(DateOnly on)
    {
        var years = record.Figures.SelectMany(f => f.Figures).Where(f => f.Value is not null).Select(f => f.Year!.Value).Order().ToList();
        return years.Count == 0 ? "The record holds no figures." : $"The figures are of {years[0]} to {years[^1]} and say nothing of {on:O}; they are shown for days at most {Figure.Reach} years away.";
    }

    private static double Rounded(double value) => value == 0 ? 0 : Math.Round(value / Scale(value)) * Scale(value);

    private static double Scale(double value) => Math.Pow(10, Math.Max(0, Math.Floor(Math.Log10(value)) - 3));
}
