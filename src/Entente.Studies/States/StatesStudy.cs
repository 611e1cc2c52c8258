using System.Collections.Immutable;
using Entente.Corpus;
using Entente.Domain.States;
using Entente.Domain.Text;
using Entente.Studies.Views;

namespace Entente.Studies.States;

/// <summary>Lists the states of the record, by id.</summary>
public sealed class StatesStudy(Record record)
{
    /// <param name="on">Only states that existed that day, by the names of the day; null for all, by the names of today.</param>
    public ImmutableArray<StateRow> Run(DateOnly? on) =>
        [.. record.States.All.Where(s => on is not { } day || s.ExistsOn(day)).Select(s => Row(s, on))];

    private StateRow Row(State state, DateOnly? on)
    {
        var cow = state.CowOn(on ?? record.CurrentThrough);
        return new(state.Id.ToString(), on is { } day ? state.NameOn(day) : state.Name, cow.IsNone ? null : cow.Number,
            on is { } then ? state.StandingOn(then)?.Word() : null, state.Regions, PointView.Of(state.Capital));
    }
}
