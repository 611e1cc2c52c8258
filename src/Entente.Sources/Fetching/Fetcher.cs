using Entente.Formats;
using Entente.Formats.Bytes;
using Entente.Sources.Rules;
using Entente.Store;

namespace Entente.Sources.Fetching;

/// <summary>Brings the files of a release from its publisher into the store's room for downloads, checked and ready to be imported.</summary>
public sealed class Fetcher(StoreFolder store, Downloader downloader, FetchLimits limits)
{
    /// <summary>Downloads and checks the files of a release.</summary>
    /// <param name="source">The dataset.</param>
    /// <param name="version">The release; the newest when null.</param>
    /// <param name="mirror">A folder on the web that has the files under their official names; null for the publisher's own addresses.</param>
    /// <param name="progress">Told what is being done.</param>
    /// <param name="cancellation">Stops it; the same call goes on from there.</param>
    /// <exception cref="ImportException">The dataset may not be fetched, or there is no such release or no address for it.</exception>
    /// <exception cref="FetchException">The download did not come to a good end.</exception>
    public async Task<FetchedRelease> Fetch(Source source, string? version, Uri? mirror, Action<string>? progress, CancellationToken cancellation)
    {
        if (!source.Licence.MayFetch)
            throw FetchErrors.MayNotFetch(source);
        var release = version is null ? source.Releases[^1] : source.Releases.FirstOrDefault(r => r.Version == version) ?? throw FetchErrors.NoRelease(source, version);
        var fetched = new FetchedRelease(source, release, Path.Combine(store.Downloads, $"{source.Id}-{release.Version}"));
        Remove(fetched.Files);
        Directory.CreateDirectory(fetched.Files);
        foreach (var download in Downloads(source, release, mirror))
            await Fetch(fetched, download, progress, cancellation);
        return fetched;
    }

    private async Task Fetch(FetchedRelease fetched, Download download, Action<string>? progress, CancellationToken cancellation)
    {
        string path = Path.Combine(fetched.Folder, download.File);
        string name = $"{fetched.Source.Id} {fetched.Release.Version}: {download.File}";
        // A file that arrived whole stays until all of the release are there.
        if (!File.Exists(path))
            await downloader.Download(download.Address, path, (there, total) => progress?.Invoke($"{name}, {Megabytes(there)}{(total is { } all ? $" of {Megabytes(all)}" : "")} MB"), cancellation);
        if (download.Sha256 is { } expected && Checksum(path) is var found && found != expected)
            throw FetchErrors.Checksum(download.File, expected, found, fetched.SetAside(path));
        try
        {
            Unpack(fetched, download, path);
        }
        catch (FetchException)
        {
            File.Delete(path);
            Remove(fetched.Files);
            throw;
        }
    }

    private void Unpack(FetchedRelease fetched, Download download, string path)
    {
        var rules = fetched.Release.Tables.SelectMany(t => t.Files).ToList();
        // A workbook is an archive too, in its own eyes.
        if (!Archive.IsZip(path) || rules.Any(r => r.Format == FileFormat.Excel && IsNamed(download.File, r)))
        {
            if (IsPage(path))
                throw FetchErrors.Page(download.Address, download.File);
            File.Copy(path, Path.Combine(fetched.Files, download.File), overwrite: true);
        }
        else
            Archive.Extract(path, rules.SelectMany(r => (string[])[r.Name, r.Name + ".gz"]).ToHashSet(StringComparer.OrdinalIgnoreCase), fetched.Files, limits.MostBytes);
        foreach (string file in Directory.EnumerateFiles(fetched.Files))
            Check(fetched, file, [.. rules.Where(r => IsNamed(Path.GetFileName(file), r))]);
        if (!Directory.EnumerateFiles(fetched.Files).Any())
            throw FetchErrors.NothingWithin(download.File, rules.Select(r => r.Name).Distinct());
    }

    /// <summary>Where the checksums of a file's published editions are known, it must be one of them.</summary>
    private static void Check(FetchedRelease fetched, string file, List<FileRule> rules)
    {
        var known = rules.Select(r => r.Sha256).OfType<string>().Distinct().ToList();
        if (known.Count == 0 || rules.Any(r => r.Sha256 is null))
            return;
        string found = Checksum(file);
        if (!known.Contains(found))
            throw FetchErrors.Checksum(Path.GetFileName(file), string.Join(" or ", known), found, fetched.SetAside(file));
    }

    private static IReadOnlyList<Download> Downloads(Source source, Release release, Uri? mirror)
    {
        var known = PublisherAddresses.Of(source.Id, release.Version);
        if (mirror is null)
            return known.Count > 0 ? known : throw FetchErrors.NoAddress(source, release.Version, source.Releases.Select(r => r.Version).Where(v => PublisherAddresses.Of(source.Id, v).Count > 0));
        var folder = new Uri(mirror.AbsoluteUri.TrimEnd('/') + "/");
        return known.Count > 0
            ? [.. known.Select(d => d with { Address = new(folder, Uri.EscapeDataString(d.File)) })]
            : [.. release.Tables.Select(t => t.Files[0].Name).Distinct().Select(n => new Download(new(folder, Uri.EscapeDataString(n)), n))];
    }

    private static bool IsNamed(string file, FileRule rule) => FileContent.WithoutSuffix(file).Equals(rule.Name, StringComparison.OrdinalIgnoreCase);

    private static bool IsPage(string path)
    {
        using var file = File.OpenRead(path);
        byte[] first = new byte[256];
        string text = System.Text.Encoding.Latin1.GetString(first, 0, file.ReadAtLeast(first, first.Length, throwOnEndOfStream: false)).TrimStart();
        return text.StartsWith("<!doctype html", StringComparison.OrdinalIgnoreCase) || text.StartsWith("<html", StringComparison.OrdinalIgnoreCase);
    }

    private static string Checksum(string path)
    {
        try
        {
            return FileContent.Read(path).Sha256;
        }
        catch (MalformedFileException e)
        {
            throw new FetchException(e.Message, e);
        }
    }

    private static void Remove(string folder)
    {
        if (Directory.Exists(folder))
            Directory.Delete(folder, recursive: true);
    }

    private static string Megabytes(long bytes) => (bytes / 1048576.0).ToString("0.0");
}
