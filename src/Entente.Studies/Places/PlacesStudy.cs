using System.Collections.Immutable;
using Entente.Corpus;
using Entente.Domain.Text;
using Entente.Studies.Views;

namespace Entente.Studies.Places;

/// <summary>Lists the places at which an incident can be put, by id.</summary>
public sealed class PlacesStudy(Record record)
{
    public ImmutableArray<PlaceRow> Run() =>
        [.. record.Gazetteer.Places.Select(p => new PlaceRow(p.Id, p.Name, p.Kind.Word(), p.Names, p.Regions, PointView.Of(p.At)))];
}
