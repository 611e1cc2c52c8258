using System.Collections.Immutable;
using Entente.Corpus.Checking;
using Entente.Corpus.Packing;
using Entente.Corpus.Reading;

namespace Entente.Corpus;

/// <summary>Compiles the YAML files of a record into its packed form, or tells what is wrong with them.</summary>
public static class RecordCompiler
{
    /// <summary>Reads, checks and packs a folder.</summary>
    /// <exception cref="RecordException">The record has problems; all of them are listed.</exception>
    public static byte[] Compile(string folder)
    {
        var record = RecordFolder.Read(folder);
        ThrowIfAny([.. record.Problems, .. Consistency.Problems(record)]);
        return Pack.Write(record);
    }

    /// <summary>Every problem of a folder, in the order of files and lines; empty when it is sound.</summary>
    public static ImmutableArray<RecordProblem> Check(string folder)
    {
        var record = RecordFolder.Read(folder);
        return [.. record.Problems.Concat(Consistency.Problems(record)).OrderBy(p => p.File, StringComparer.Ordinal).ThenBy(p => p.Line).ThenBy(p => p.Column)];
    }

    /// <summary>The adjudications of a folder: where the record and a data set differ, and why.</summary>
    public static ImmutableArray<Adjudication> Adjudications(string folder) => [.. RecordFolder.Read(folder).Adjudications];

    private static void ThrowIfAny(ImmutableArray<RecordProblem> problems)
    {
        if (!problems.IsEmpty)
            throw new RecordException(problems);
    }
}
