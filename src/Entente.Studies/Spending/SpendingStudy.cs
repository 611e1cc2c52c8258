using System.Collections.Immutable;
using Entente.Corpus;
using Entente.Domain.States;
using Entente.Domain.Time;
using Entente.Domain.Treaties;
using Entente.Sources;
using Entente.Store;
using Entente.Store.Catalogue;
using Entente.Studies.Views;

namespace Entente.Studies.Spending;

/// <summary>Answers: what did the parties of a treaty spend on their forces, year by year? From COW National Material Capabilities, where the user has brought them in.</summary>
/// <remarks>A year counts for a party that was bound on any day of it. Prices are those of the year: sums of different years are not to be compared as they stand.</remarks>
public sealed class SpendingStudy(StoreFolder folder, Record record)
{
    private const string Dataset = "cow-nmc";
    private const string Table = "states";
    private const double Thousand = 1_000;

    // Until then in pounds, from then on in dollars.
    private const int FirstInDollars = 1914;

    public SpendingView Run(Treaty treaty)
    {
        using var store = DataStore.Open(folder);
        if (store.Versions.LastOrDefault(v => v.Dataset == Dataset && v[Table] is not null) is not { } version)
            return Empty(treaty, null, $"What parties spent over time comes from {SourceCatalogue.Find(Dataset).Title}, which is not in the store of this machine. Bring it in with: entente data add {Dataset} FILE");
        var (first, last) = version[Table]!.Shape.Years ?? version.Years!.Value;
        if (treaty.Life is not { } life)
            return Empty(treaty, version, "It never was in force.");
        var spent = store.Query($"SELECT CAST(ccode AS INTEGER), CAST(year AS INTEGER), CAST(milex AS DOUBLE) FROM {DataStore.NameOf(version, Table)}", r => (Key: (r.GetInt32(0), r.GetInt32(1)), Value: r.IsDBNull(2) ? (double?)null : r.GetDouble(2) / Thousand))
            .ToDictionary(r => r.Key, r => r.Value);
        var rows = Enumerable.Range(Math.Max(first, life.First.Year), Math.Max(0, Math.Min(last, life.Last?.Year ?? last) - Math.Max(first, life.First.Year) + 1))
            .SelectMany(year => Bound(treaty, year).Select(p => new SpendingRow(year, StateView.Of(p.State, p.On), Number(p.State, year) is { } number ? spent.GetValueOrDefault((number, year)) : null))).ToImmutableArray();
        if (rows.All(r => r.Value is null))
            return Empty(treaty, version, $"{version.Title} {version.Version} covers {first} to {last} and knows nothing of these parties in the years of the treaty.");
        return Empty(treaty, version, null) with { Rows = rows, Years = [.. rows.GroupBy(r => r.Year).Select(Sum)] };
    }

    private static SpendingYear Sum(IGrouping<int, SpendingRow> year)
    {
        double[] known = [.. year.Select(r => r.Value).OfType<double>()];
        return new(year.Key, known.Length == 0 ? null : Math.Round(known.Sum(), 3), known.Length, year.Count());
    }

    private IEnumerable<(State State, DateOnly On)> Bound(Treaty treaty, int year) =>
        from bound in treaty.Parties.GroupBy(p => p.State)
        let day = bound.Select(p => treaty.Bound(p)?.Intersect(new(new(year, 1, 1), new(year, 12, 31)))).OfType<Spell>().Select(s => (DateOnly?)s.First).FirstOrDefault()
        where day is not null
        orderby bound.Key
        select (record.States[bound.Key], day.Value);

    private static int? Number(State state, int year) =>
        state.Cow.Where(c => c.Days.Overlaps(new(new(year, 1, 1), new(year, 12, 31)))).Select(c => (int?)c.Code.Number).FirstOrDefault();

    private static SpendingView Empty(Treaty treaty, DatasetVersion? version, string? absence)
    {
        var source = SourceCatalogue.Find(Dataset);
        string unit = treaty.Life?.First.Year < FirstInDollars ? $"million pounds to {FirstInDollars - 1}, million US dollars from {FirstInDollars}, in prices of the year" : "million US dollars in prices of the year";
        return new(treaty.Id, Dataset, source.Title, version?.Version, unit, absence, [], [], [.. (version?.Citations ?? source.Citations).Select(c => c.Plain)]);
    }
}
