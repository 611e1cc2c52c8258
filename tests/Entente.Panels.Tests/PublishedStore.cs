using Entente.Sources;
using Entente.Store;
using Entente.Studies.Data;

namespace Entente.Panels.Tests;

/// <summary>A store of the public datasets that panels are made from, imported once for all tests from beside the checkout.</summary>
public static class PublishedStore
{
    private static readonly string[] Datasets = ["isard", "peacesciencer", "cow-states", "cow-contiguity", "cow-trade", "cow-nmc", "gw-states", "atop-5.1", "polity5", "world-bank", "sipri-milex"];

    private static readonly Lazy<string> Folder = new(Import);

    public const string WhyNot = "The public datasets do not lie beside the checkout (../shared/data).";

    public static bool IsThere => Repository.SharedData is not null;

    public static PanelWorld World { get; } = IsThere ? new(DataStore.Open(new StoreFolder(Folder.Value)), Repository.Record) : null!;

    /// <summary>The folder with panels that another program made, or null.</summary>
    public static string? Reference => Repository.SharedData is { } data && Directory.Exists(Path.Combine(data, "..", "reference")) ? Path.GetFullPath(Path.Combine(data, "..", "reference")) : null;

    public static string Sample(string name) => Path.Combine(Repository.Root, "samples", "panels", name + ".yaml");

    private static string Import()
    {
        string folder = Directory.CreateTempSubdirectory("entente-panels-").FullName;
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(folder, recursive: true);
        var study = new DataStudy(new StoreFolder(folder), new(() => Repository.Record), TimeProvider.System);
        foreach (string dataset in Datasets)
            study.AddAll(Path.Combine(Repository.SharedData!, dataset), default, null, CancellationToken.None);
        return folder;
    }
}
