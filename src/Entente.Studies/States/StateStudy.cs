using System.Collections.Immutable;
using Entente.Corpus;
using Entente.Domain.States;
using Entente.Domain.Text;
using Entente.Domain.Time;
using Entente.Domain.Treaties;
using Entente.Studies.Figures;
using Entente.Studies.Treaties;
using Entente.Studies.Views;

namespace Entente.Studies.States;

/// <summary>Answers: who is this state on a day, and what binds it?</summary>
public sealed class StateStudy(Record record)
{
    public StateDossier Run(State s, DateOnly on)
    {
        var study = new FiguresStudy(record);
        var figures = study.Of(s, on);
        var treaties = record.Concerning(s.Id).ToList();
        return new(StateView.Of(s, on), on.ToString("O"))
        {
            Standing = s.StandingOn(on)?.Word() ?? "does not exist",
            Names = [.. s.Names.Select(n => $"{n.Name} ({Days(n.Days)})")],
            Aliases = [.. s.Aliases.Select(a => a.Name).Distinct()],
            Existence = [.. s.Exists.Select(e => $"{Days(e.Days)} {e.Standing.Word()}")],
            Codes = Codes(s),
            Succession = [.. s.Successions.Select(x => $"{x.On}: {x.Kind.Word()} {record.States[x.Predecessor].Name}"), .. Successors(s)],
            Treaties = new TreatiesStudy(record).Run(s, on, null),
            OwesHelpTo = Partners(treaties.SelectMany(t => t.DutiesOn(on, of: s.Id, kinds: k => k.PromisesHelp())).Select(d => d.Beneficiary), on),
            IsOwedHelpBy = Partners(treaties.SelectMany(t => t.DutiesOn(on, to: s.Id, kinds: k => k.PromisesHelp())).Select(d => d.Promisor), on),
            Note = s.Note,
            Figures = figures,
            FigureSources = figures is null ? [] : study.Sources([figures]),
        };
    }

    private ImmutableArray<StateView> Partners(IEnumerable<StateId> states, DateOnly on) => [.. states.Distinct().Order().Select(i => StateView.Of(record.States[i], on))];

    private IEnumerable<string> Successors(State s) =>
        record.States.All.SelectMany(o => o.Successions.Where(x => x.Predecessor == s.Id).Select(x => $"{x.On}: followed by {o.Name} ({x.Kind.Word()})"));

    private static ImmutableArray<string> Codes(State s) =>
    [
        .. s.Cow.Select(m => $"COW {m.Code.Number} {m.Abbreviation} ({Days(m.Days)})"),
        .. s.Gw.Select(m => $"Gleditsch–Ward {m.Code.Number} ({Days(m.Days)})"),
        .. new[] { s.Iso, s.FormerIso }.OfType<IsoCodes>().Select(i => $"ISO 3166 {string.Join(' ', new[] { i.Alpha2, i.Alpha3, i.Numeric, i.Alpha4 }.Where(c => !string.IsNullOrEmpty(c)))}{(i.IsFormer ? $" ({i.From}–{i.To})" : "")}"),
    ];

    private static string Days(Spell? spell) => spell is not { } days ? "always"
        : $"{(days.First < Asking.Beginning ? "…" : days.First.ToString("O"))} – {(days.Last is { } last ? last.ToString("O") : "today")}";
}
