using Entente.Corpus.Reading;

namespace Entente.Corpus.Checking;

/// <summary>Rules for diplomatic events: both states are known and exist that day, and no event stands twice.</summary>
internal static class RelationRules
{
    public static IEnumerable<RecordProblem> Problems(RecordFolder record)
    {
        var states = record.States.GroupBy(s => s.Id).ToDictionary(g => g.Key, g => g.First());
        foreach (var change in record.Relations)
        {
            string path = $"relation {change.A}-{change.B} {change.On}";
            foreach (var id in new[] { change.A, change.B })
                if (!states.TryGetValue(id, out var state))
                    yield return record.Locations.Problem(path, Consistency.UnknownState(id.ToString(), states.Keys.Select(k => k.ToString())));
                else if (!state.ExistsOn(change.On.Earliest) && !state.ExistsOn(change.On.Latest))
                    yield return record.Locations.Problem(path, $"{id} ({state.Name}) does not exist on {change.On}.");
        }
        foreach (var twice in record.Relations.GroupBy(r => (r.A, r.B, r.On, r.Change, r.Actor)).Where(g => g.Count() > 1))
            yield return record.Locations.Problem($"relation {twice.Key.A}-{twice.Key.B} {twice.Key.On}", "This event stands twice; keep one.");
    }
}
