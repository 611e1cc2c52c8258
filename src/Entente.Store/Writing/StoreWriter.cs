using System.Text.Json;
using DuckDB.NET.Data;
using Entente.Store.Catalogue;

namespace Entente.Store.Writing;

/// <summary>The one process that changes a store. What it adds is seen by others all at once, on <see cref="Commit"/>, or never.</summary>
/// <remarks>
/// Snapshots are written into a folder of their own and moved into place; then the catalogue is replaced by a rename. A process that is
/// killed leaves the store as it was, and at most a folder that nothing points at, which the next writer clears away.
/// </remarks>
public sealed class StoreWriter : IDisposable
{
    private const string Incoming = ".incoming-";

    private readonly StoreFolder _folder;
    private readonly FileStream _lock;
    private readonly Dictionary<(string Dataset, string Version), DatasetVersion> _versions;
    private readonly string _incoming;
    private readonly List<(string From, string To)> _arrivals = [];

    private StoreWriter(StoreFolder folder, FileStream held)
    {
        (_folder, _lock) = (folder, held);
        _incoming = Path.Combine(folder.Snapshots, $"{Incoming}{Environment.ProcessId}");
        using var connection = CatalogueFile.OpenToRead(folder);
        _versions = CatalogueFile.Versions(folder, connection).ToDictionary(v => (v.Dataset, v.Version));
        ClearLeftovers();
    }

    public IEnumerable<DatasetVersion> Versions => _versions.Values;

    /// <summary>Takes the store for writing.</summary>
    /// <exception cref="StoreException">Another process is importing, or the folder cannot be written.</exception>
    public static StoreWriter Open(StoreFolder folder) => Guard(folder, () =>
    {
        folder.MustNotBeFile();
        Directory.CreateDirectory(folder.Snapshots);
        return new StoreWriter(folder, TakeLock(folder));
    });

    /// <summary>Takes the store for writing and makes its catalogue anew from the snapshots that lie in it.</summary>
    /// <returns>The versions found.</returns>
    public static IReadOnlyList<DatasetVersion> Repair(StoreFolder folder) => Guard(folder, () =>
    {
        folder.MustNotBeFile();
        Directory.CreateDirectory(folder.Snapshots);
        using var held = TakeLock(folder);
        var found = Directory.EnumerateFiles(folder.Snapshots, "provenance.json", SearchOption.AllDirectories)
            .Where(f => !f.Contains(Incoming, StringComparison.Ordinal)).Select(Provenance)
            .Where(v => v.Tables.All(t => File.Exists(Path.Combine(folder.Root, t.File))))
            .GroupBy(v => (v.Dataset, v.Version)).Select(g => g.MaxBy(v => v.ImportedAt)!)
            .OrderBy(v => v.Dataset, StringComparer.Ordinal).ThenBy(v => v.Version, VersionOrder.Instance).ToList();
        CatalogueFile.Replace(folder, found);
        return found;
    });

    /// <summary>The version as it stands in the store, or null.</summary>
    public DatasetVersion? Find(string dataset, string version) => _versions.GetValueOrDefault((dataset, version));

    /// <summary>Writes a version's tables and keeps its originals; a version of the same name is replaced on commit.</summary>
    /// <param name="about">The version; its <see cref="DatasetVersion.Tables"/> are filled in here.</param>
    /// <param name="tables">Its tables, checked.</param>
    /// <param name="originals">The files they were made from.</param>
    public DatasetVersion Add(DatasetVersion about, IReadOnlyList<StagedTable> tables, IReadOnlyList<Original> originals) => Guard(_folder, () =>
    {
        // A folder of its own each time: readers of a version that is being replaced keep theirs.
        string name = $"{about.Version}-{Guid.NewGuid().ToString("N")[..8]}";
        string dataset = FolderOf(about.Dataset);
        string from = Path.Combine(_incoming, dataset, name);
        string to = Path.Combine(_folder.Snapshots, dataset, name);
        Directory.CreateDirectory(Path.Combine(from, "originals"));
        foreach (var original in originals)
            Keep(original, Path.Combine(from, "originals", Path.GetFileName(original.Path)));
        var version = about with { Tables = [.. tables.Select(t => Write(t, from, $"snapshots/{dataset}/{name}"))] };
        string provenance = Path.Combine(from, "provenance.json");
        File.WriteAllText(provenance, CatalogueJson.Write(version) + "\n");
        Durable.Flush(provenance);
        _arrivals.Add((from, to));
        _versions[(about.Dataset, about.Version)] = version;
        return version;
    });

    /// <summary>Takes a version out of the store.</summary>
    public bool Remove(string dataset, string version) => _versions.Remove((dataset, version));

    /// <summary>Makes all that was added and removed visible, at one stroke.</summary>
    public void Commit() => Guard(_folder, () =>
    {
        foreach (var (from, to) in _arrivals)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(to)!);
            Directory.Move(from, to);
        }
        _arrivals.Clear();
        // What was replaced stays on the disk until the next writer comes: a reader may still be at it.
        CatalogueFile.Replace(_folder, [.. _versions.Values.OrderBy(v => v.Dataset, StringComparer.Ordinal).ThenBy(v => v.Version, VersionOrder.Instance)]);
        return true;
    });

    public void Dispose()
    {
        try
        {
            if (Directory.Exists(_incoming))
                Directory.Delete(_incoming, recursive: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // What stays is cleared by the next writer.
        }
        _lock.Dispose();
    }

    /// <summary>A snapshot that cannot say what it is must not be passed over: the next writer would clear it away.</summary>
    private static DatasetVersion Provenance(string path)
    {
        try
        {
            return CatalogueJson.Read(File.ReadAllText(path));
        }
        catch (JsonException e)
        {
            throw new StoreException($"'{path}' cannot be read: {e.Message.Split('\n')[0].TrimEnd('.')}. Bring that version in again from the folder 'originals' beside it, move the folder out of the store, then repeat the command.", e);
        }
    }

    private static FileStream TakeLock(StoreFolder folder)
    {
        try
        {
            return new FileStream(folder.Lock, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException e) when (File.Exists(folder.Lock))
        {
            throw new StoreException($"Another process is writing to the store in '{folder.Root}'. Wait until it has ended, then try again.", e);
        }
    }

    /// <summary>A dataset has one folder among the others, also where its id has a slash.</summary>
    private static string FolderOf(string dataset) => dataset.Replace('/', '~');

    private static StoredTable Write(StagedTable table, string folder, string relative)
    {
        string file = $"{table.Shape.Name}.parquet";
        string path = Path.Combine(folder, file);
        table.WriteParquet(path);
        table.Drop();
        Durable.Flush(path);
        return new(table.Shape, table.Data.Rows, $"{relative}/{file}", Durable.Sha256(path));
    }

    private static void Keep(Original original, string path)
    {
        File.Copy(original.Path, path);
        File.SetAttributes(path, FileAttributes.Normal);
    }

    /// <summary>Removes folders that no version points at.</summary>
    private void ClearLeftovers()
    {
        var alive = _versions.Values.SelectMany(v => v.Tables).Select(t => Path.GetFullPath(Path.Combine(_folder.Root, Path.GetDirectoryName(t.File)!))).ToHashSet(StringComparer.Ordinal);
        foreach (string dataset in Directory.EnumerateDirectories(_folder.Snapshots))
        {
            if (Path.GetFileName(dataset).StartsWith(Incoming, StringComparison.Ordinal))
            {
                Directory.Delete(dataset, recursive: true);
                continue;
            }
            foreach (string version in Directory.EnumerateDirectories(dataset).Where(v => !alive.Contains(v)))
                Directory.Delete(version, recursive: true);
            if (!Directory.EnumerateFileSystemEntries(dataset).Any())
                Directory.Delete(dataset);
        }
    }

    private static T Guard<T>(StoreFolder folder, Func<T> work)
    {
        try
        {
            return work();
        }
        catch (UnauthorizedAccessException e)
        {
            throw new StoreException($"The store in '{folder.Root}' cannot be written: {e.Message} Make the folder writable, or name another: set {StoreFolder.Variable}.", e);
        }
        catch (Exception e) when (e is IOException or DuckDBException)
        {
            throw new StoreException($"Writing to the store in '{folder.Root}' failed, and nothing in it was changed: {e.Message.TrimEnd('.')}. If the disk is full, make room or set {StoreFolder.Variable} to a folder on another disk.", e);
        }
    }
}
