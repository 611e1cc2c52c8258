using Entente.Corpus.Yaml;
using Entente.Domain.Relations;

namespace Entente.Corpus.Reading;

/// <summary>Reads dated changes in the diplomatic relations of pairs of states.</summary>
internal sealed class RelationReader(List<RecordProblem> problems, Locations locations)
{
    public IEnumerable<RelationEvent> Events(YamlNode root)
    {
        if (root is YamlSequence sequence)
            return sequence.Items.Select(i => Event(new(i, problems))).ToList();
        problems.Add(new(root.File, root.Line, root.Column, "This file is a list of events; begin each with '- pair:'."));
        return [];
    }

    private RelationEvent Event(MapReader map)
    {
        var pair = map.States("pair");
        if (pair.Length != 2 || pair[0] == pair[1])
            map.Note(map.At("pair"), "'pair' names two different states, as [USA, CUB].");
        var (a, b) = pair is [var first, var second] ? first.CompareTo(second) < 0 ? (first, second) : (second, first) : default;
        map.Required("on");
        var change = new RelationEvent(a, b, map.Date("on") ?? default, map.RequiredWord<RelationChange>("event"),
            TreatyReader.Flow(map.Required("summary")), TreatyReader.Flow(map.Required("source")))
        {
            Actor = map.State("by"), Url = map.Text("url"),
        };
        map.Finish();
        locations.Add($"relation {a}-{b} {change.On}", map.Here);
        return change;
    }
}
