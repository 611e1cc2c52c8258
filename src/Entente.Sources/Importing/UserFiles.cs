using Entente.Formats;
using Entente.Formats.Bytes;
using Entente.Sources.Rules;

namespace Entente.Sources.Importing;

/// <summary>The files that a user points at: one file, or all files below a folder. Each is looked into once.</summary>
public sealed class UserFiles
{
    /// <summary>How much of what was read is kept: recognition and import read the same files one after another.</summary>
    private const long Kept = 128 << 20;

    private readonly ILookup<string, string> _byName;
    private readonly Dictionary<string, FileContent> _contents = new(StringComparer.Ordinal);
    private long _bytes;
    private readonly Dictionary<string, string?> _checksums = new(StringComparer.Ordinal);

    /// <exception cref="ImportException">There is nothing at that path.</exception>
    public UserFiles(string path)
    {
        Path = path;
        IsFolder = Directory.Exists(path);
        if (!IsFolder && !File.Exists(path))
            throw new ImportException($"There is no file or folder '{path}'. Give a file as its publisher distributes it, or the folder that holds it.");
        All = IsFolder ? [.. Directory.EnumerateFiles(path, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)] : [path];
        _byName = All.ToLookup(f => FileContent.WithoutSuffix(System.IO.Path.GetFileName(f)), StringComparer.OrdinalIgnoreCase);
    }

    public string Path { get; }

    public bool IsFolder { get; }

    public IReadOnlyList<string> All { get; }

    /// <summary>The files that bear the official name, compressed or not.</summary>
    public IEnumerable<string> Named(FileRule rule) => _byName[rule.Name];

    /// <summary>How sure it is that a file is what a rule describes: 2 by its checksum, 1 by its columns, 0 not at all.</summary>
    public int Certainty(string file, FileRule rule, TableRule table) => IsPublished(file, rule) ? 2 : HasHeader(file, rule, table) ? 1 : 0;

    /// <summary>What a file holds, uncompressed.</summary>
    /// <exception cref="MalformedFileException">The file is too large or its compression is broken.</exception>
    public FileContent Read(string path)
    {
        if (_contents.TryGetValue(path, out var known))
            return known;
        var content = FileContent.Read(path);
        if (_bytes + content.Bytes.Length > Kept)
        {
            _contents.Clear();
            _bytes = 0;
        }
        _contents[path] = content;
        _bytes += content.Bytes.Length;
        return content;
    }

    private bool IsPublished(string file, FileRule rule)
    {
        if (rule.Sha256 is null)
            return false;
        if (!_checksums.TryGetValue(file, out string? checksum))
            _checksums[file] = checksum = Try(() => Read(file).Sha256);
        return checksum == rule.Sha256;
    }

    private bool HasHeader(string file, FileRule rule, TableRule table) => Try(() =>
    {
        using var reader = FileReaders.Open(Read(file), rule);
        return TableCompiler.Fits(reader.Header, rule, table);
    });

    private static T? Try<T>(Func<T> look)
    {
        try
        {
            return look();
        }
        catch (Exception e) when (e is MalformedFileException or ImportException or IOException or UnauthorizedAccessException)
        {
            return default;
        }
    }
}
