using System.Collections.Immutable;
using Entente.Corpus.Checking;
using Entente.Corpus.Reading;
using Entente.Domain.Treaties;

namespace Entente.Corpus.Writing;

/// <summary>Puts a new treaty into the folder of a record: checked together with the rest first, whole or not at all, never over another file.</summary>
public static class TreatyFile
{
    /// <summary>What would be wrong with the treaty if its file stood in the folder; empty when it is sound.</summary>
    public static ImmutableArray<RecordProblem> Problems(string folder, Treaty treaty)
    {
        string file = Periods.FileOf(treaty);
        var record = RecordFolder.Read(folder);
        record.Add(TreatyWriter.Write(treaty), file, file);
        return [.. record.Problems.Concat(Consistency.Problems(record)).Where(p => p.File == file)];
    }

    /// <summary>Writes the file.</summary>
    /// <returns>Its path.</returns>
    /// <exception cref="IOException">A file of that name is there already, or the folder cannot be written; nothing has changed.</exception>
    public static string Add(string folder, Treaty treaty)
    {
        string path = Path.Combine(folder, Periods.FileOf(treaty));
        if (File.Exists(path))
            throw new IOException($"'{path}' is there already; choose another id, or edit that file.");
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        // Written beside and moved into place, so that whoever interrupts it leaves the record as it was. The name is none that a record is read from.
        string beside = $"{path}.{Environment.ProcessId}.tmp";
        try
        {
            File.WriteAllText(beside, TreatyWriter.Write(treaty));
            File.Move(beside, path, overwrite: false);
        }
        finally
        {
            File.Delete(beside);
        }
        return path;
    }
}
