using System.Collections.Immutable;
using Entente.Corpus.Reading;
using Entente.Domain.Text;

namespace Entente.Corpus.Checking;

/// <summary>What must hold across the files of a record: everything named exists, dates are in order, statements have sources.</summary>
internal static class Consistency
{
    public static ImmutableArray<RecordProblem> Problems(RecordFolder record)
    {
        var states = new StateRules(record);
        var places = new PlaceRules(record);
        var treaties = new TreatyRules(record);
        return [.. states.Problems(), .. places.Problems(), .. treaties.Problems(), .. LineageRules.Problems(record), .. RelationRules.Problems(record), .. new FigureRules(record).Problems()];
    }

    /// <summary>Problems for every id that stands more than once.</summary>
    internal static IEnumerable<RecordProblem> Repeated(Locations locations, string what, IEnumerable<string> ids) =>
        ids.GroupBy(i => i).Where(g => g.Count() > 1).Select(g => locations.Problem($"{what}{g.Key}", $"The id '{g.Key}' is borne by {g.Count()} records; give each its own."));

    /// <summary>That something named does not exist: the nearest that does, or else what to do.</summary>
    internal static string Unknown(string what, string id, IEnumerable<string> known, string orElse) =>
        $"The record knows no {what} '{id}'.{(Nearest.Hint(id, known) is { Length: > 0 } hint ? hint : $" {orElse}")}";

    internal static string UnknownState(string id, IEnumerable<string> known) => Unknown("state", id, known, "States stand in states/, by region: write the id of one, or add the state there.");

    internal static string UnknownRegion(string id, IEnumerable<string> known) => Unknown("region", id, known, "Regions are the closed list at the head of places/areas.yaml; use one of these.");
}
