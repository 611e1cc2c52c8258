using System.Collections.Immutable;
using Entente.Studies.About;
using Entente.Studies.Atlas.Layers;
using Entente.Studies.Casebooks;
using Entente.Studies.Places;
using Entente.Studies.Spending;
using Entente.Studies.States;
using Entente.Studies.Views;

namespace Entente.Rendering;

/// <summary>Lays out what there is to choose from: states, places, cases.</summary>
public static class ListReports
{
    public static Report States(ImmutableArray<StateRow> rows) => new ReportBuilder("States of the record")
        .Table(rows, ("id", r => r.Id), ("name", r => r.Name), ("cow", r => r.Cow?.ToString()), ("standing", r => r.Standing), ("regions", r => string.Join("; ", r.Regions)), ("lat", r => Lat(r.At)), ("lon", r => Lon(r.At))).Build();

    public static Report Places(ImmutableArray<PlaceRow> rows) => new ReportBuilder("Places of the gazetteer")
        .Table(rows, ("id", r => r.Id), ("name", r => r.Name), ("kind", r => r.Kind), ("names", r => string.Join("; ", r.Names)), ("regions", r => string.Join("; ", r.Regions)), ("lat", r => Lat(r.At)), ("lon", r => Lon(r.At))).Build();

    public static Report Cases(ImmutableArray<CaseRow> rows) => new ReportBuilder("Incidents of the casebook")
        .Table(rows, ("id", r => r.Id), ("date", r => r.Date), ("title", r => r.Title), ("attackers", r => string.Join("; ", r.Attackers)), ("target", r => r.Target), ("hypothetical", r => r.Hypothetical ? "yes" : "no")).Build();

    public static Report Case(CaseView view) => new ReportBuilder(view.Title)
        .Csv([view], ("id", c => c.Id), ("title", c => c.Title), ("hypothetical", c => c.Hypothetical ? "yes" : "no")).Build();

    public static Report Layers(LayerList list) => new ReportBuilder("Layers that public datasets give the atlas")
        .Table(list.Layers, ("id", l => l.Id), ("title", l => l.Title), ("dataset", l => l.Dataset), ("version", l => l.Version), ("first", l => l.First), ("last", l => l.Last), ("absence", l => l.Absence)).Build();

    public static Report Spending(SpendingView spending) => new ReportBuilder($"What the parties spent, in {spending.Unit}")
        .Table(spending.Rows, ("year", r => r.Year.ToString()), ("state", r => r.State.Id), ("name", r => r.State.Name), ("value", r => r.Value?.ToString())).Build();

    public static Report About(AboutRecord about) => new ReportBuilder($"{about.Program} {about.Version}")
        .Csv([about], ("version", a => a.Version), ("record", a => a.Record), ("current_through", a => a.CurrentThrough), ("states", a => a.States.ToString()), ("treaties", a => a.Treaties.ToString()), ("obligations", a => a.Obligations.ToString()),
            ("relations", a => a.Relations.ToString()), ("places", a => a.Places.ToString())).Build();

    private static string? Lat(PointView? at) => at?.Lat.ToString();

    private static string? Lon(PointView? at) => at?.Lon.ToString();
}
