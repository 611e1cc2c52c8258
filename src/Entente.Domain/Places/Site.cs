using System.Collections.Immutable;
using Entente.Domain.States;

namespace Entente.Domain.Places;

/// <summary>Where something happens on a day: the home territory of a state, or a place of the gazetteer with its holder that day.</summary>
public sealed record Site
{
    private Site() { }

    public required DateOnly Day { get; init; }

    /// <summary>Its name in plain words.</summary>
    public required string Name { get; init; }

    /// <summary>The place, or null for the home territory of a state.</summary>
    public Place? Place { get; init; }

    public StateId Sovereign { get; private init; }

    public StateId Administrator { get; private init; }

    public ImmutableArray<string> Regions { get; private init; } = [];

    public Coordinates? At { get; private init; }

    /// <summary>Whether it is home territory of its sovereign, without dependencies.</summary>
    public bool IsMetropolitan { get; private init; }

    /// <summary>Whether it lies under no state: the sea, the air above it, space.</summary>
    public bool IsCommons => Sovereign.IsNone;

    public static Site Home(State state, DateOnly day) => new()
    {
        Day = day, Name = state.NameOn(day), Sovereign = state.Id, Administrator = state.Id, Regions = state.Regions, At = state.Capital, IsMetropolitan = true,
    };

    /// <summary>A place on a day.</summary>
    /// <param name="place">The place.</param>
    /// <param name="day">The day, which decides its holders.</param>
    /// <param name="holder">Who holds it according to the incident; none to take the gazetteer's word.</param>
    public static Site Of(Place place, DateOnly day, StateId holder = default)
    {
        var sovereign = place.SovereignOn(day);
        var administrator = place.AdministratorOn(day);
        // Where the incident gives a place to a state that the gazetteer does not connect with it, the incident is believed.
        if (!holder.IsNone && !place.IsConnectedWith(holder, day))
            sovereign = administrator = holder;
        return new()
        {
            Day = day, Name = place.Name, Place = place, Regions = place.Regions, At = place.At,
            Sovereign = sovereign.IsNone ? holder : sovereign,
            Administrator = administrator.IsNone ? holder : administrator,
            IsMetropolitan = place.IsMetropolitanOn(day),
        };
    }
}
