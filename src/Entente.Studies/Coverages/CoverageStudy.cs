using System.Collections.Immutable;
using Entente.Corpus;
using Entente.Domain.States;
using Entente.Domain.Text;
using Entente.Domain.Time;
using Entente.Domain.Treaties;

namespace Entente.Studies.Coverages;

/// <summary>Counts the record by decade and region: treaties, obligations, and how they were checked.</summary>
/// <remarks>
/// A treaty with parties in several regions counts in each, so that regions add up to more than the whole. What is counted is what stands in the
/// record, not what there was.
/// </remarks>
public sealed class CoverageStudy(Record record)
{
    private const int Decade = 10;

    // The decade in which the record begins; what is older is told in one.
    private static readonly int First = Asking.Beginning.Year / Decade * Decade;

    /// <param name="regions">The regions to count, by tag; empty for the large ones, in which every state has its home.</param>
    /// <exception cref="QuestionException">A region is not in the register.</exception>
    public Coverage Run(ImmutableArray<string> regions)
    {
        ImmutableArray<string> columns = regions.IsEmpty ? Large() : [.. regions.Select(Known)];
        var entries = record.Treaties.Select(t => new Entry(t)).ToList();
        var decades = Decades(entries);
        var cells = from dating in Enum.GetValues<CoverageDating>()
                    from decade in decades.Cast<int?>().Append(null)
                    from region in columns.Cast<string?>().Append(null)
                    select Cell(entries, dating, decade, region);
        return new(record.CurrentThrough.ToString("O"), columns, [.. decades.Select(Name)], [.. cells], entries.Count(e => e.Signed is null));
    }

    // The tag that stands first with some state names its continent, or its part of America; finer tags follow it.
    private ImmutableArray<string> Large()
    {
        var first = record.States.All.Select(s => s.Regions.FirstOrDefault()).ToHashSet();
        return [.. record.Gazetteer.Regions.Select(r => r.Id).Where(first.Contains)];
    }

    private string Known(string region)
    {
        var known = record.Gazetteer.Regions.Select(r => r.Id).ToList();
        string tag = region.Trim().ToLowerInvariant();
        return known.Contains(tag) ? tag
            : throw new QuestionException("region", $"the record knows no region '{region}'.{Nearest.Hint(region, known)} Known: {string.Join(", ", known)}.");
    }

    private CoverageCell Cell(List<Entry> entries, CoverageDating dating, int? decade, string? region)
    {
        int treaties = 0, obligations = 0, primary = 0;
        foreach (var treaty in entries.Select(e => e.Treaty))
        {
            if (!Stands(treaty, dating, decade))
                continue;
            var homes = region is null ? [] : Homes(Parties(treaty, dating, decade));
            obligations += treaty.Obligations.Count(o => IsPromisedIn(treaty, o, homes, region) && StandsToo(treaty, o, dating, decade));
            if (region is not null && !homes.Contains(region))
                continue;
            treaties++;
            primary += treaty.Checked.ReadPrimaryText ? 1 : 0;
        }
        return new(dating, decade is { } d ? Name(d) : Coverage.All, region ?? Coverage.All, treaties, obligations, primary, treaties - primary);
    }

    private bool Stands(Treaty treaty, CoverageDating dating, int? decade) => dating is CoverageDating.Signed
        ? decade is null || (treaty.Signed ?? treaty.InForce) is { } date && DecadeOf(date.Earliest.Year) == decade
        : treaty.Life is { } life && (decade is not { } d || UpToNow(life).Overlaps(Days(d)));

    // A rule that was added to a treaty later, or dropped, was in force only in the decades of its own days.
    private bool StandsToo(Treaty treaty, Obligation obligation, CoverageDating dating, int? decade) =>
        dating is CoverageDating.Signed || (treaty.DaysOf(obligation) is { } days && (decade is not { } d || UpToNow(days).Overlaps(Days(d))));

    private bool IsPromisedIn(Treaty treaty, Obligation obligation, HashSet<string> homes, string? region)
    {
        if (region is null)
            return true;
        if ((obligation.From.IsAllParties || obligation.To.IsAllParties) && homes.Contains(region))
            return true;
        return Homes(obligation.From.Listed.Concat(obligation.To.Listed)).Contains(region);
    }

    private Spell UpToNow(Spell days) => days.IsOpen && days.First <= record.CurrentThrough ? new(days.First, record.CurrentThrough) : days;

    private List<int> Decades(List<Entry> entries)
    {
        var held = entries.SelectMany(e => new[] { e.Signed, e.Treaty.Life?.First.Year, e.Treaty.Life is { } life ? UpToNow(life).Last?.Year : null }).OfType<int>().Select(DecadeOf).ToList();
        return held.Count == 0 ? [] : [.. Enumerable.Range(0, ((held.Max() - held.Min()) / Decade) + 1).Select(i => held.Min() + (i * Decade))];
    }

    private HashSet<string> Homes(IEnumerable<StateId> states) =>
        [.. states.SelectMany(id => record.States.TryGet(id, out var state) ? state.Regions : [])];

    // Who has left, or has not joined yet, takes the treaty no further.
    private IEnumerable<StateId> Parties(Treaty treaty, CoverageDating dating, int? decade) => treaty.Parties
        .Where(p => dating is CoverageDating.Signed || decade is not { } d || (treaty.Bound(p) is { } bound && UpToNow(bound).Overlaps(Days(d)))).Select(p => p.State);

    private static int DecadeOf(int year) => Math.Max(year / Decade * Decade, First - Decade);

    private static Spell Days(int decade) => new(decade < First ? DateOnly.MinValue : new(decade, 1, 1), new(decade + Decade - 1, 12, 31));

    private static string Name(int decade) => decade < First ? $"before {First}" : $"{decade}s";

    private sealed record Entry(Treaty Treaty)
    {
        public int? Signed => (Treaty.Signed ?? Treaty.InForce)?.Earliest.Year;
    }
}
