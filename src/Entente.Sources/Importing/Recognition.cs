using Entente.Domain.Text;
using Entente.Sources.Rules;

namespace Entente.Sources.Importing;

/// <summary>Finds out which tables of which releases a user's files hold.</summary>
/// <remarks>By the official name first; where that is not known, or belongs to several releases, by checksum and by header.</remarks>
public static class Recognition
{
    /// <param name="source">The dataset that the user named.</param>
    /// <param name="files">What the user points at.</param>
    /// <param name="version">The release that the user named, or null.</param>
    /// <exception cref="ImportException">There is no such release, or none of the files is of this dataset.</exception>
    public static IReadOnlyList<FoundRelease> Find(Source source, UserFiles files, string? version)
    {
        var releases = version is null ? source.Releases : [Named(source, version)];
        var found = Recognised(source, releases, files, least: version is null ? 1 : 0);
        // A file of the right name that does not fit is taken all the same: compiling it tells what is wrong with it.
        if (found.Count == 0)
            found = Recognised(source, releases, files, least: 0);
        if (found.Count == 0 && !files.IsFolder)
            found = [.. ByContent(source, releases, files)];
        return found.Count > 0 ? found : throw Unknown(source, files);
    }

    /// <summary>Every release of every dataset of which something lies among the files; found while they are asked for, so that a file need not be read twice.</summary>
    public static IEnumerable<FoundRelease> Everything(IEnumerable<Source> sources, UserFiles files) =>
        sources.SelectMany(s => Recognised(s, s.Releases, files, least: 1));

    private static List<FoundRelease> Recognised(Source source, IReadOnlyList<Release> releases, UserFiles files, int least)
    {
        var claims =
            from release in releases
            from table in release.Tables
            from rule in table.Files
            from path in files.Named(rule)
            let claim = (Release: release, Table: new FoundTable(table, rule, path, files), Certainty: files.Certainty(path, rule, table))
            where claim.Certainty >= least
            select claim;
        var all = claims.ToList();
        // A file belongs to the release that fits it best, the newest of equals; several tables may come from one file.
        var best = all.GroupBy(c => c.Table.Path).SelectMany(file => file.GroupBy(c => c.Release).MaxBy(r => (r.Max(c => c.Certainty), releases.IndexOf(r.Key)))!);
        return [.. best.GroupBy(c => c.Release).OrderBy(g => releases.IndexOf(g.Key)).Select(g => new FoundRelease(source, g.Key, [.. OneFileATable(g.Key, [.. g])]))];
    }

    private static IEnumerable<FoundTable> OneFileATable(Release release, IReadOnlyList<(Release Release, FoundTable Table, int Certainty)> claims) =>
        release.Tables.Select(t => claims.Where(c => c.Table.Rule == t).OrderByDescending(c => c.Certainty).Select(c => c.Table).FirstOrDefault()).OfType<FoundTable>();

    private static IEnumerable<FoundRelease> ByContent(Source source, IReadOnlyList<Release> releases, UserFiles files)
    {
        var candidates =
            from release in releases
            from table in release.Tables
            from rule in table.Files
            let certainty = files.Certainty(files.Path, rule, table)
            where certainty > 0
            orderby certainty
            select new FoundRelease(source, release, [new(table, rule, files.Path, files)]);
        return candidates.TakeLast(1);
    }

    private static int IndexOf(this IReadOnlyList<Release> releases, Release release) => releases.ToList().IndexOf(release);

    private static Release Named(Source source, string version) =>
        source.Releases.FirstOrDefault(r => r.Version == version) ?? throw new ImportException(
            $"'{version}' is no release of {source.Id} that this program reads; expected {string.Join(", ", source.Releases.Select(r => r.Version))}.{Nearest.Hint(version, source.Releases.Select(r => r.Version))}");

    private static ImportException Unknown(Source source, UserFiles files)
    {
        string expected = string.Join(", ", source.Releases.SelectMany(r => r.Tables).SelectMany(t => t.Files).Select(f => f.Name).Distinct().Take(12));
        return new(files.IsFolder
            ? $"None of the {files.All.Count} files in '{files.Path}' is a file of {source.Id}; expected {expected}."
            : $"'{Path.GetFileName(files.Path)}' is no file of {source.Id}: neither its name nor its columns are known. Expected {expected}. If the name was changed, give it its official name back.");
    }
}
