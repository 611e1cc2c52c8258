using System.Collections.Immutable;
using Entente.Corpus.Yaml;
using Entente.Domain.Figures;
using Entente.Domain.Places;
using Entente.Domain.Relations;
using Entente.Domain.States;
using Entente.Domain.Treaties;

namespace Entente.Corpus.Reading;

/// <summary>The record as its YAML files say it, with the problems met in reading them.</summary>
internal sealed class RecordFolder
{
    private readonly List<RecordProblem> _problems = [];

    public Locations Locations { get; } = new();

    public List<State> States { get; } = [];

    public List<StateClass> Classes { get; } = [];

    public List<Place> Places { get; } = [];

    public List<Region> Regions { get; } = [];

    public List<Area> Areas { get; } = [];

    public List<Treaty> Treaties { get; } = [];

    public List<RelationEvent> Relations { get; } = [];

    public List<FigureSource> FigureSources { get; } = [];

    public List<StateFigures> Figures { get; } = [];

    public List<Adjudication> Adjudications { get; } = [];

    public ImmutableArray<RecordProblem> Problems => [.. _problems];

    /// <summary>Reads every YAML file below the folder, in the order of their paths.</summary>
    public static RecordFolder Read(string folder)
    {
        var record = new RecordFolder();
        foreach (string path in Directory.EnumerateFiles(folder, "*.yaml", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
            record.ReadFile(path, Path.GetRelativePath(folder, path).Replace('\\', '/'), Path.GetFileName(Path.TrimEndingDirectorySeparator(folder)));
        return record;
    }

    /// <summary>Takes one more file as if it stood in the folder.</summary>
    public void Add(string text, string relative, string shownAs) => Take(() => YamlReader.Read(text, shownAs), relative);

    private void ReadFile(string path, string relative, string folderName) => Take(() => YamlReader.ReadFile(path, $"{folderName}/{relative}"), relative);

    private void Take(Func<YamlNode> read, string relative)
    {
        try
        {
            Dispatch(read(), relative);
        }
        catch (RecordException e)
        {
            _problems.AddRange(e.Problems);
        }
    }

    private void Dispatch(YamlNode root, string relative)
    {
        switch (relative.Split('/'))
        {
            case ["treaties", .., var period, var file]:
                Treaties.Add(TreatyNamed(Path.GetFileNameWithoutExtension(file), period, root));
                break;
            case ["states", "classes.yaml"]:
                Classes.AddRange(new StateReader(_problems, Locations).Classes(root));
                break;
            case ["states", _]:
                States.AddRange(new StateReader(_problems, Locations).States(root));
                break;
            case ["places", "areas.yaml"]:
                var (regions, areas) = new PlaceReader(_problems, Locations).RegionsAndAreas(root);
                Regions.AddRange(regions);
                Areas.AddRange(areas);
                break;
            case ["places", _]:
                Places.AddRange(new PlaceReader(_problems, Locations).Places(root));
                break;
            case ["relations", _]:
                Relations.AddRange(new RelationReader(_problems, Locations).Events(root));
                break;
            case ["figures", _]:
                var (sources, figures) = new FigureReader(_problems, Locations).Read(root);
                FigureSources.AddRange(sources);
                Figures.AddRange(figures);
                break;
            case ["adjudications", _]:
                Adjudications.AddRange(new AdjudicationReader(_problems, Locations).Read(root));
                break;
            default:
                _problems.Add(new(root.File, 0, 0, "This file lies in no room of the record; expected treaties/, states/, places/, relations/, figures/ or adjudications/."));
                break;
        }
    }

    private Treaty TreatyNamed(string fileName, string period, YamlNode root)
    {
        var treaty = new TreatyReader(root, _problems, Locations).Read();
        if (treaty.Id != fileName)
            _problems.Add(new(root.File, root.Line, root.Column, $"The id '{treaty.Id}' differs from the file name '{fileName}'; make them equal."));
        if (Periods.FolderOf(treaty) is { } folder && folder != period)
            _problems.Add(new(root.File, root.Line, root.Column, $"This treaty is of {treaty.Signed ?? treaty.InForce} and stands in '{period}'; move the file to treaties/{folder}/."));
        return treaty;
    }
}
