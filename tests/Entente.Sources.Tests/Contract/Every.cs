using Entente.Sources.Importing;
using Entente.Sources.Rules;
using Entente.Store.Reading;

namespace Entente.Sources.Tests.Contract;

/// <summary>Every table of every release, to be held to the same rules.</summary>
public static class Every
{
    public static MembershipIndex Membership { get; } = new(Repository.Record.States.All);

    /// <summary>Dataset, version and table, with each of the files that can hold it.</summary>
    public static TheoryData<string, string, string, string> File()
    {
        var data = new TheoryData<string, string, string, string>();
        foreach (var (source, release, table, file) in All())
            data.Add(source.Id, release.Version, table.Name, file.Name);
        return data;
    }

    public static IEnumerable<(Source Source, Release Release, TableRule Table, FileRule File)> All() =>
        from source in SourceCatalogue.All
        from release in source.Releases
        from table in release.Tables
        from file in table.Files
        select (source, release, table, file);

    public static (Release Release, TableRule Table, FileRule File) Find(string dataset, string version, string table, string file)
    {
        var release = SourceCatalogue.Find(dataset).Releases.Single(r => r.Version == version);
        var rule = release.Tables.Single(t => t.Name == table);
        return (release, rule, rule.Files.First(f => f.Name == file));
    }

    /// <summary>The official file beside the checkout, or null where there is none.</summary>
    public static string? Official(FileRule file) => OfficialFiles.Value.GetValueOrDefault(file.Sha256 ?? file.Name) ?? OfficialFiles.Value.GetValueOrDefault(file.Name);

    private static readonly Lazy<Dictionary<string, string>> OfficialFiles = new(() =>
    {
        var files = new Dictionary<string, string>(StringComparer.Ordinal);
        if (Repository.SharedData is not { } folder)
            return files;
        var known = All().Select(a => a.File.Name).ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (string path in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
        {
            string name = Formats.Bytes.FileContent.WithoutSuffix(Path.GetFileName(path));
            if (!known.Contains(name))
                continue;
            files[name] = path;
            // Names are used twice (hief.csv, archigos.csv …); the checksum tells which is meant.
            files[Formats.Bytes.FileContent.Read(path).Sha256] = path;
        }
        return files;
    });
}
