using System.Collections.Immutable;
using Entente.Corpus;
using Entente.Domain.Incidents;
using Entente.Domain.Text;
using Entente.Studies.Views;

namespace Entente.Studies.Crises;

/// <summary>An incident as output gives it.</summary>
public sealed record IncidentView(string Date, ImmutableArray<StateView> Attackers, ImmutableArray<string> NonStateAttackers, StateView Target, string Location, string? Place, string Object, string Domain, string Unprovoked)
{
    /// <summary>Facts stated, as <c>asked</c> or <c>no-asked</c>, and <c>acted FRA</c> for each state that has acted.</summary>
    public ImmutableArray<string> Facts { get; init; } = [];

    public static IncidentView Of(Record record, Incident incident) => new(incident.Date.ToString("O"),
        [.. incident.Attackers.Where(a => a.IsState).Select(a => StateView.Of(record.States[a.State], incident.Date))], [.. incident.Attackers.Where(a => !a.IsState).Select(a => a.Name)],
        StateView.Of(record.States[incident.Target], incident.Date), incident.Site.Name, incident.Site.Place?.Id, incident.Object.Word(), incident.Domain.Word(),
        incident.Provocation switch { Provocation.Unprovoked => "true", Provocation.Provoked => "false", _ => "disputed" })
    {
        Facts = [.. Stated(incident.Facts)],
    };

    private static IEnumerable<string> Stated(Facts f)
    {
        (string Name, bool? Value)[] facts = [("asked", f.Asked), ("resisted", f.Resisted), ("found", f.Found), ("consulted", f.Consulted), ("agreed", f.Agreed), ("judged", f.Judged)];
        return facts.Where(x => x.Value is not null).Select(x => x.Value is true ? x.Name : $"no-{x.Name}").Concat((f.Acted ?? []).Select(s => $"acted {s}"));
    }
}
