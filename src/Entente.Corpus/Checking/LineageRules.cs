using Entente.Corpus.Reading;
using Entente.Domain.Treaties;

namespace Entente.Corpus.Checking;

/// <summary>Rules for lineage: every ancestor is in the record, and no treaty descends from itself.</summary>
internal static class LineageRules
{
    public static IEnumerable<RecordProblem> Problems(RecordFolder record)
    {
        var treaties = record.Treaties.GroupBy(t => t.Id).ToDictionary(g => g.Key, g => g.First());
        foreach (var treaty in treaties.Values)
        {
            foreach (string id in treaty.Lineage.All.Where(id => !treaties.ContainsKey(id)))
                yield return record.Locations.Problem(treaty.Id, Consistency.Unknown("treaty", id, treaties.Keys, "Give the id of a record in treaties/, or leave it out until that record is written."));
            if (DescendsFromItself(treaty, treaties))
                yield return record.Locations.Problem(treaty.Id, $"The lineage of '{treaty.Id}' leads back to itself.");
        }
    }

    private static bool DescendsFromItself(Treaty treaty, Dictionary<string, Treaty> treaties)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var open = new Stack<string>(treaty.Lineage.All);
        while (open.TryPop(out string? id))
        {
            if (id == treaty.Id)
                return true;
            if (seen.Add(id) && treaties.TryGetValue(id, out var ancestor))
                foreach (string further in ancestor.Lineage.All)
                    open.Push(further);
        }
        return false;
    }
}
