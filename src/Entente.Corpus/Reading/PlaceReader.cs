using System.Collections.Immutable;
using Entente.Corpus.Yaml;
using Entente.Domain.Places;
using Entente.Domain.Time;

namespace Entente.Corpus.Reading;

/// <summary>Reads the gazetteer: places, regions and treaty areas.</summary>
internal sealed class PlaceReader(List<RecordProblem> problems, Locations locations)
{
    public IEnumerable<Place> Places(YamlNode root)
    {
        if (root is YamlSequence sequence)
            return sequence.Items.Select(i => Place(new(i, problems))).ToList();
        problems.Add(new(root.File, root.Line, root.Column, "This file is a list of places; begin each with '- id:'."));
        return [];
    }

    public (IEnumerable<Region> Regions, IEnumerable<Area> Areas) RegionsAndAreas(YamlNode root)
    {
        var map = new MapReader(root, problems);
        var regions = map.Maps("regions").Select(Region).ToList();
        var areas = map.Maps("areas").Select(Area).ToList();
        map.Finish();
        return (regions, areas);
    }

    private Place Place(MapReader map)
    {
        string id = map.Required("id");
        locations.Add($"place {id}", map.Here);
        var place = new Place(id, map.Required("name"), map.RequiredWord<PlaceKind>("kind"))
        {
            Names = map.Texts("names"),
            Regions = map.Texts("regions"),
            At = map.Coordinates("at"),
            IsMetropolitan = map.Flag("metropolitan"),
            MetropolitanSince = map.Date("metropolitan-since")?.Earliest,
            Sovereigns = Holdings(map, "sovereign"),
            Administrators = Holdings(map, "administrator"),
            Claimants = Holdings(map, "claimants"),
            Note = TreatyReader.Flow(map.Text("note")),
        };
        map.Text("source");
        map.Finish();
        return place;
    }

    private static ImmutableArray<Holding> Holdings(MapReader map, string key) => [.. map.Maps(key).Select(h =>
    {
        var holding = new Holding(h.RequiredState("state"), h.Days() ?? new Spell(DateOnly.MinValue, null));
        h.Text("note");
        h.Finish();
        return holding;
    })];

    private static Region Region(MapReader map)
    {
        var region = new Region(map.Required("id"), TreatyReader.Flow(map.Required("meaning")));
        map.Finish();
        return region;
    }

    private Area Area(MapReader map)
    {
        string id = map.Required("id");
        locations.Add($"area {id}", map.Here);
        var area = new Area(id, map.Required("title"))
        {
            Treaty = map.Text("treaty"), Article = map.Text("article"), Note = TreatyReader.Flow(map.Text("note")), Sources = map.Texts("sources"),
            Any = Lines(map, "any"), Except = Lines(map, "except"),
        };
        map.Finish();
        return area;
    }

    private static ImmutableArray<AreaLine> Lines(MapReader map, string key) => [.. map.Maps(key).Select(l =>
    {
        var line = new AreaLine
        {
            Regions = l.Texts("region"), Places = l.Texts("place"), States = l.States("state"), AdministeredBy = l.States("administered-by"),
            Metropolitan = l.Flag("metropolitan"), NorthOf = l.Number("north-of"), SouthOf = l.Number("south-of"), EastOf = l.Number("east-of"), WestOf = l.Number("west-of"),
            Days = l.Days("since", "until"),
        };
        l.Text("note");
        l.Finish();
        return line;
    })];
}
