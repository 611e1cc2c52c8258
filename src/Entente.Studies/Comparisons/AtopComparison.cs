using System.Collections.Immutable;
using Entente.Corpus;
using Entente.Domain.Text;
using Entente.Domain.Treaties;

namespace Entente.Studies.Comparisons;

/// <summary>Compares the record with ATOP: directed dyads by year and kind, and for each difference the adjudication that explains it.</summary>
/// <remarks>
/// In ATOP a member coded with a kind owes it to every other member of the alliance that day. Dyads are compared by COW number, on 1 January of each year and on the last day of the release.
/// </remarks>
public sealed class AtopComparison(Record record, ImmutableArray<Adjudication> adjudications)
{
    private const int FirstYear = 1816;
    private const int LastYear = 2018;

    private static readonly ObligationKind[] Kinds = [ObligationKind.Defence, ObligationKind.Offence, ObligationKind.Neutrality, ObligationKind.NonAggression, ObligationKind.Consultation];

    /// <param name="path">ATOP's member file, or the folder that holds it.</param>
    /// <param name="progress">Told each year that has been compared.</param>
    public AtopAgreement Run(string path, Action<int>? progress = null)
    {
        var members = AtopMemberFile.Read(path);
        var rows = ImmutableArray.CreateBuilder<AgreementRow>();
        var missing = new Tally();
        var extra = new Tally();
        var treaties = record.Treaties.Where(t => t.Life is not null).ToList();
        var signed = record.Treaties.Select(t => t.FromSignature()).OfType<Treaty>().ToList();
        for (int year = FirstYear; year <= LastYear; year++)
        {
            Compare(new(year, 1, 1), members, treaties, signed, rows, missing, extra);
            progress?.Invoke(year);
        }
        Compare(new(LastYear, 12, 31), members, treaties, signed, rows, missing: null, extra: null);
        return new(rows.ToImmutable(), [.. missing.Rows(s => Adjudicated(int.Parse(s))), .. extra.Rows(AdjudicatedTreaty)]);
    }

    private void Compare(DateOnly day, ImmutableArray<AtopMember> members, List<Treaty> treaties, List<Treaty> signed, ImmutableArray<AgreementRow>.Builder rows, Tally? missing, Tally? extra)
    {
        var alliances = members.Where(m => m.Days.Holds(day)).GroupBy(m => m.Alliance).ToList();
        var duties = treaties.SelectMany(t => t.DutiesOn(day)).ToLookup(d => d.Obligation.Kind);
        var dutiesAsSigned = signed.SelectMany(t => t.DutiesOn(day)).ToLookup(d => d.Obligation.Kind);
        foreach (var kind in Kinds)
        {
            var theirs = alliances.SelectMany(a => a.Where(m => m.Kinds.Contains(kind)).SelectMany(p => a.Where(b => b.Cow != p.Cow).Select(b => (Dyad: (p.Cow, b.Cow), Alliance: a.Key)))).ToLookup(x => x.Dyad, x => x.Alliance);
            var ours = Dyads(duties[kind], day);
            var oursAsSigned = Dyads(dutiesAsSigned[kind], day);
            var onlyTheirs = theirs.Where(t => !ours.Contains(t.Key)).ToList();
            var onlyOurs = ours.Where(o => !theirs.Contains(o.Key)).ToList();
            rows.Add(new(day, kind.Word(), theirs.Count, ours.Count, theirs.Count - onlyTheirs.Count,
                onlyTheirs.Count(t => t.Any(a => WeDiffer(Adjudicated(a)))), onlyOurs.Count(o => o.Any(t => WeDiffer(AdjudicatedTreaty(t)))),
                oursAsSigned.Count, theirs.Count(t => oursAsSigned.Contains(t.Key))));
            foreach (var dyad in onlyTheirs)
                missing?.Add(dyad.First().ToString(), kind.Word(), day.Year);
            foreach (var dyad in onlyOurs)
                extra?.Add(dyad.First(), kind.Word(), day.Year);
        }
    }

    private ILookup<(int, int), string> Dyads(IEnumerable<Duty> duties, DateOnly day) =>
        duties.Select(d => (Dyad: (Cow(d.Promisor, day), Cow(d.Beneficiary, day)), d.Treaty.Id)).Where(x => x.Dyad is { Item1: > 0, Item2: > 0 }).ToLookup(x => x.Dyad, x => x.Id);

    private static bool WeDiffer(Adjudication? adjudication) => adjudication?.Verdict == AdjudicationVerdict.WeDiffer;

    private int Cow(Domain.States.StateId state, DateOnly day) => record.States[state].CowOn(day).Number;

    private Adjudication? Adjudicated(int alliance) =>
        adjudications.FirstOrDefault(a => a.Atop.Contains(alliance)) ?? adjudications.FirstOrDefault(a => a.Treaty is { } id && record.Treaty(id) is { } t && t.Atop.Contains(alliance));

    private Adjudication? AdjudicatedTreaty(string id) =>
        adjudications.FirstOrDefault(a => a.Treaty == id) ?? adjudications.FirstOrDefault(a => record.Treaty(id) is { } t && a.Atop.Any(t.Atop.Contains));

    private sealed class Tally
    {
        private readonly Dictionary<(string Source, string Kind), (int Count, int First, int Last)> _counts = [];

        public void Add(string source, string kind, int year)
        {
            var (count, first, _) = _counts.GetValueOrDefault((source, kind), (0, year, year));
            _counts[(source, kind)] = (count + 1, first, year);
        }

        public IEnumerable<DisagreementRow> Rows(Func<string, Adjudication?> adjudicated) =>
            _counts.OrderByDescending(c => c.Value.Count).ThenBy(c => c.Key.Source, StringComparer.Ordinal).ThenBy(c => c.Key.Kind, StringComparer.Ordinal).Select(c =>
            {
                var verdict = adjudicated(c.Key.Source);
                string source = int.TryParse(c.Key.Source, out _) ? $"ATOP {c.Key.Source}" : c.Key.Source;
                return new DisagreementRow(source, c.Key.Kind, c.Value.Count, c.Value.First, c.Value.Last, verdict?.Verdict.Word(), verdict?.Reason);
            });
    }
}
