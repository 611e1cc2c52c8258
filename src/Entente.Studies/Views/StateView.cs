using Entente.Domain.States;

namespace Entente.Studies.Views;

/// <summary>A state as output names it: id, name that day, COW number where it has one.</summary>
public sealed record StateView(string Id, string Name, int? Cow)
{
    public static StateView Of(State state, DateOnly on) => new(state.Id.ToString(), state.NameOn(on), state.CowOn(on) is { IsNone: false } cow ? cow.Number : null);
}
