using Entente.Corpus.Yaml;

namespace Entente.Corpus.Reading;

/// <summary>Reads the list of differences from a data set.</summary>
internal sealed class AdjudicationReader(List<RecordProblem> problems, Locations locations)
{
    public IEnumerable<Adjudication> Read(YamlNode root)
    {
        if (root is YamlSequence sequence)
            return sequence.Items.Select(i => Entry(new(i, problems))).ToList();
        problems.Add(new(root.File, root.Line, root.Column, "This file is a list of adjudications; begin each with '- atop:'."));
        return [];
    }

    private Adjudication Entry(MapReader map)
    {
        var entry = new Adjudication([.. map.Texts("atop").Select(t => int.TryParse(t, out int n) ? n : 0)], map.Text("treaty"), TreatyReader.Flow(map.Required("point")),
            TreatyReader.Flow(map.Text("ours")), TreatyReader.Flow(map.Text("atop-says")), map.RequiredWord<AdjudicationVerdict>("verdict"), TreatyReader.Flow(map.Required("reason")));
        if (entry.Verdict is AdjudicationVerdict.AtopFollowedNotRecorded && entry.Atop.IsEmpty)
            map.Note(map.At("verdict"), "Nothing of ATOP can be followed where it has no such alliance; name its number under 'atop', or choose another verdict.");
        map.Finish();
        locations.Add($"adjudication {string.Join(' ', entry.Atop)} {entry.Point}", map.Here);
        return entry;
    }
}
