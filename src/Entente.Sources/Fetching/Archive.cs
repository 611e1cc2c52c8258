using System.IO.Compression;

namespace Entente.Sources.Fetching;

/// <summary>Takes known files out of a .zip archive, also out of archives within it.</summary>
/// <remarks>Files are written under the names that the rules give them, never under a path from the archive; and no more is unpacked than a limit allows, whatever the archive says of its sizes.</remarks>
internal static class Archive
{
    private const int MostEntries = 10_000;

    public static bool IsZip(string path)
    {
        using var file = File.OpenRead(path);
        Span<byte> first = stackalloc byte[4];
        return file.ReadAtLeast(first, 4, throwOnEndOfStream: false) == 4 && first is [(byte)'P', (byte)'K', 3 or 5, 4 or 6];
    }

    /// <summary>Unpacks those files of an archive whose names are wanted.</summary>
    /// <param name="path">The archive.</param>
    /// <param name="wanted">Official names.</param>
    /// <param name="folder">Where they go.</param>
    /// <param name="most">How many bytes may be unpacked in all.</param>
    /// <exception cref="FetchException">The archive is damaged, hostile or too large.</exception>
    public static void Extract(string path, HashSet<string> wanted, string folder, long most)
    {
        long left = most;
        try
        {
            Extract(path, Path.GetFileName(path), wanted, folder, ref left, most, mayNest: true);
        }
        catch (InvalidDataException e)
        {
            throw FetchErrors.NoArchive(Path.GetFileName(path), e);
        }
    }

    private static void Extract(string path, string name, HashSet<string> wanted, string folder, ref long left, long most, bool mayNest)
    {
        using var archive = ZipFile.OpenRead(path);
        if (archive.Entries.Count > MostEntries)
            throw FetchErrors.TooLarge(name, most);
        if (archive.Entries.FirstOrDefault(e => IsOutside(e.FullName)) is { } hostile)
            throw FetchErrors.Outside(name, hostile.FullName);
        // The copy nearest to the top is the published one; computers of one make add a folder of shadows.
        foreach (var entry in archive.Entries.Where(e => !e.FullName.StartsWith("__MACOSX", StringComparison.Ordinal)).OrderBy(e => e.FullName.Count(c => c is '/' or '\\')))
        {
            string file = entry.FullName[(entry.FullName.LastIndexOfAny(['/', '\\']) + 1)..];
            if (wanted.TryGetValue(file, out string? official) && !File.Exists(Path.Combine(folder, official)))
                Unpack(entry, Path.Combine(folder, official), name, ref left, most);
            else if (mayNest && file.EndsWith(".zip", StringComparison.OrdinalIgnoreCase))
                ExtractNested(entry, $"{name}/{file}", wanted, folder, ref left, most);
        }
    }

    private static void ExtractNested(ZipArchiveEntry entry, string name, HashSet<string> wanted, string folder, ref long left, long most)
    {
        string inner = Path.Combine(folder, ".inner");
        Unpack(entry, inner, name, ref left, most);
        try
        {
            Extract(inner, name, wanted, folder, ref left, most, mayNest: false);
        }
        finally
        {
            File.Delete(inner);
        }
    }

    private static void Unpack(ZipArchiveEntry entry, string path, string archive, ref long left, long most)
    {
        using var from = entry.Open();
        using var to = new FileStream(path, FileMode.Create, FileAccess.Write);
        byte[] buffer = new byte[1 << 16];
        for (int read; (read = from.Read(buffer)) > 0;)
        {
            left -= read;
            if (left < 0)
                throw FetchErrors.TooLarge($"{archive}, unpacked,", most);
            to.Write(buffer, 0, read);
        }
        to.Flush(flushToDisk: true);
    }

    private static bool IsOutside(string entry) =>
        entry.Length > 0 && entry[0] is '/' or '\\' || entry.Length > 1 && entry[1] == ':' || entry.Split('/', '\\').Contains("..");
}
