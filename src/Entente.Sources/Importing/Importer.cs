using System.Security.Cryptography;
using Entente.Domain.States;
using Entente.Formats;
using Entente.Formats.Bytes;
using Entente.Store;
using Entente.Store.Catalogue;
using Entente.Store.Reading;
using Entente.Store.Writing;

namespace Entente.Sources.Importing;

/// <summary>Brings recognised releases into a store: compiled, checked, and visible all at once.</summary>
public sealed class Importer(IEnumerable<State> states, TimeProvider clock)
{
    private readonly MembershipIndex _membership = new(states);

    /// <summary>Imports releases; either all become visible or none.</summary>
    /// <param name="folder">The store.</param>
    /// <param name="releases">What was recognised.</param>
    /// <param name="outside">What to do with rows outside the state system.</param>
    /// <param name="progress">Told of every table as it is begun: dataset, version, table.</param>
    /// <param name="refused">Told of a release that breaks a rule; the others still come in. Null to refuse all for one.</param>
    /// <param name="cancellation">Ends the import between two tables; the store stays as it was.</param>
    /// <exception cref="ImportException">A file breaks a rule.</exception>
    /// <exception cref="StoreException">The store cannot be written.</exception>
    public IReadOnlyList<DatasetVersion> Import(StoreFolder folder, IEnumerable<FoundRelease> releases, OutsideMembership outside = OutsideMembership.AsPublished,
        Action<string>? progress = null, Action<FoundRelease, ImportException>? refused = null, CancellationToken cancellation = default)
    {
        using var writer = StoreWriter.Open(folder);
        using var staging = new Staging();
        var compiler = new TableCompiler(_membership, staging);
        var added = new List<DatasetVersion>();
        foreach (var found in releases)
            try
            {
                added.Add(Add(writer, compiler, WithThoseAlreadyThere(folder, writer, found), outside, progress, cancellation));
            }
            catch (ImportException e) when (refused is not null)
            {
                refused(found, e);
            }
        cancellation.ThrowIfCancellationRequested();
        if (added.Count > 0)
            writer.Commit();
        return added;
    }

    private DatasetVersion Add(StoreWriter writer, TableCompiler compiler, FoundRelease found, OutsideMembership outside, Action<string>? progress, CancellationToken cancellation)
    {
        var (source, release, tables) = (found.Source, found.Release, found.Tables);
        var notes = new List<string>();
        var files = new Dictionary<string, StoredFile>(StringComparer.Ordinal);
        var staged = new List<StagedTable>();
        foreach (var table in tables)
        {
            cancellation.ThrowIfCancellationRequested();
            progress?.Invoke($"{source.Id} {release.Version}: {table.Rule.Name}");
            var content = Content(table);
            bool isAsPublished = table.File.Sha256 == content.Sha256;
            if (!isAsPublished && !files.ContainsKey(table.Path))
                notes.Add(table.File.Sha256 is null ? $"{content.Name}: no checksum of the published file is known" : $"{content.Name}: not byte for byte the published file, though it keeps every rule");
            files[table.Path] = new(content.Name, content.Bytes.Length, content.Sha256, isAsPublished);
            staged.Add(compiler.Compile(content, table.File, table.Rule, release.Version, outside, notes.Add));
        }
        foreach (string path in found.Beside)
        {
            byte[] bytes = File.ReadAllBytes(path);
            files[path] = new(Path.GetFileName(path), bytes.Length, Convert.ToHexStringLower(SHA256.HashData(bytes)), IsAsPublished: false);
        }
        var about = new DatasetVersion(source.Id, release.Version, source.Title, source.Publisher, clock.GetUtcNow())
        {
            Licence = source.Licence, Citations = source.Citations, Files = [.. files.Values], Tables = [], Notes = notes,
        };
        return writer.Add(about, staged, [.. files.Select(f => new Original(f.Key, f.Value))]);
    }

    private static FileContent Content(FoundTable table)
    {
        try
        {
            return table.Among.Read(table.Path);
        }
        catch (MalformedFileException e)
        {
            throw new ImportException(e.Message, e);
        }
    }

    /// <summary>A release that comes in several parts may be brought in several steps: the parts brought before are made anew beside the new ones.</summary>
    private static FoundRelease WithThoseAlreadyThere(StoreFolder folder, StoreWriter writer, FoundRelease found)
    {
        if (found.Tables.Count == found.Release.Tables.Count || writer.Find(found.Source.Id, found.Release.Version) is not { Tables: [var any, ..] } present)
            return found;
        string originals = Path.Combine(folder.Root, Path.GetDirectoryName(any.File)!, "originals");
        var before = Recognition.Find(found.Source, new UserFiles(originals), found.Release.Version).Single();
        var rest = before.Tables.Where(t => present[t.Rule.Name] is not null && found.Tables.All(f => f.Rule.Name != t.Rule.Name));
        return found with { Tables = [.. found.Release.Tables.Select(r => found.Tables.Concat(rest).FirstOrDefault(t => t.Rule.Name == r.Name)).OfType<FoundTable>()] };
    }
}
