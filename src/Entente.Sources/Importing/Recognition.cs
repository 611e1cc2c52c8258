using Entente.Domain.Text;
using Entente.Formats;
using Entente.Formats.Bytes;
using Entente.Sources.Rules;

namespace Entente.Sources.Importing;

/// <summary>Finds out which tables of which releases a user's files hold.</summary>
/// <remarks>By the official name first; where that is not known, or belongs to several releases, by checksum and by header.</remarks>
public static class Recognition
{
    /// <param name="source">The dataset that the user named.</param>
    /// <param name="path">A file, or a folder whose files are looked through.</param>
    /// <param name="version">The release that the user named, or null.</param>
    /// <exception cref="ImportException">There is no such file or release, or none of the files is of this dataset.</exception>
    public static IReadOnlyList<FoundRelease> Find(Source source, string path, string? version)
    {
        var releases = version is null ? source.Releases : [Named(source, version)];
        bool isFolder = Directory.Exists(path);
        if (!isFolder && !File.Exists(path))
            throw new ImportException($"There is no file or folder '{path}'. Give the file as published, as: entente data add {source.Id} path/to/{source.Releases[^1].Tables[0].Files[0].Name.Replace(' ', '_')}");
        string[] files = isFolder ? [.. Directory.EnumerateFiles(path, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)] : [path];
        var found = releases.Select(r => new FoundRelease(source, r, TablesIn(r, files))).Where(f => f.Tables.Count > 0).ToList();
        found = OneReleaseAFile(found);
        if (found.Count == 0 && !isFolder)
            found = [.. ByHeader(source, releases, path)];
        return found.Count > 0 ? found : throw Unknown(source, path, isFolder, files);
    }

    private static List<FoundTable> TablesIn(Release release, string[] files)
    {
        var tables = new List<FoundTable>();
        foreach (var table in release.Tables)
        {
            var match = table.Files.SelectMany(rule => files.Where(f => IsNamed(f, rule)).Select(f => new FoundTable(table, rule, f))).ToList();
            // Of several copies of one file the publisher's own is taken.
            if ((match.FirstOrDefault(m => IsPublished(m)) ?? match.FirstOrDefault()) is { } best)
                tables.Add(best);
        }
        return tables;
    }

    /// <summary>Where releases share a file name, the checksum decides, then the header; what stays undecided goes to the newest.</summary>
    private static List<FoundRelease> OneReleaseAFile(List<FoundRelease> found)
    {
        var owners = new Dictionary<string, FoundRelease>(StringComparer.Ordinal);
        foreach (var release in found)
            foreach (var table in release.Tables)
                if (!owners.TryGetValue(table.Path, out var owner) || owner == release || Rank(table) >= Rank(owner.Tables.First(t => t.Path == table.Path)))
                    owners[table.Path] = release;
        return [.. found.Select(f => f with { Tables = [.. f.Tables.Where(t => owners[t.Path] == f)] }).Where(f => f.Tables.Count > 0)];
    }

    private static int Rank(FoundTable table) => IsPublished(table) ? 2 : HasHeader(table) ? 1 : 0;

    private static IEnumerable<FoundRelease> ByHeader(Source source, IReadOnlyList<Release> releases, string path)
    {
        var candidates =
            from release in releases
            from table in release.Tables
            from file in table.Files
            let found = new FoundTable(table, file, path)
            where IsPublished(found) || HasHeader(found)
            select new FoundRelease(source, release, [found]);
        return candidates.OrderBy(c => Rank(c.Tables[0])).TakeLast(1);
    }

    private static bool IsNamed(string path, FileRule rule) => FileContent.WithoutSuffix(Path.GetFileName(path)).Equals(rule.Name, StringComparison.OrdinalIgnoreCase);

    private static bool IsPublished(FoundTable table) => table.File.Sha256 is { } known && FileContent.Read(table.Path).Sha256 == known;

    private static bool HasHeader(FoundTable table)
    {
        try
        {
            using var reader = FileReaders.Open(FileContent.Read(table.Path), table.File);
            return TableCompiler.Fits(reader.Header, table.File, table.Rule);
        }
        catch (Exception e) when (e is MalformedFileException or ImportException)
        {
            return false;
        }
    }

    private static Release Named(Source source, string version) =>
        source.Releases.FirstOrDefault(r => r.Version == version) ?? throw new ImportException(
            $"'{version}' is no release of {source.Id} that this program reads; expected {string.Join(", ", source.Releases.Select(r => r.Version))}.{Nearest.Hint(version, source.Releases.Select(r => r.Version))}");

    private static ImportException Unknown(Source source, string path, bool isFolder, string[] files)
    {
        string expected = string.Join(", ", source.Releases.SelectMany(r => r.Tables).SelectMany(t => t.Files).Select(f => f.Name).Distinct().Take(12));
        return new(isFolder
            ? $"None of the {files.Length} files in '{path}' is a file of {source.Id}; expected {expected}."
            : $"'{Path.GetFileName(path)}' is no file of {source.Id}: neither its name nor its columns are known. Expected {expected}. If the name was changed, give it its official name back.");
    }
}
