using System.Reflection;
using Entente.Corpus;
using Entente.Corpus.Embedded;
using Entente.Studies.Casebooks;
using Entente.Studies.Crises;
using Entente.Web.Atlas;

namespace Entente.Web.Answers;

/// <summary>The record, opened once, and what is made of all of it: the rules ready to be judged, the casebook, the bundle of the atlas.</summary>
internal sealed class Library
{
    private const string CasePrefix = "cases/";

    private readonly Lazy<Packed> _bundle;

    /// <param name="folder">The folder of the record; null for the one inside the program.</param>
    /// <exception cref="RecordException">The record in the folder has problems.</exception>
    public Library(string? folder)
    {
        Record = folder is null ? EmbeddedRecord.Open() : Record.Open(RecordCompiler.Compile(folder));
        Crises = new(Record);
        Cases = new(Record, CaseTexts());
        _bundle = new(() => Atlas.Bundle.Of(Record, Version));
    }

    public static string Version { get; } = typeof(Library).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];

    public Record Record { get; }

    public CrisisStudy Crises { get; }

    public CaseShelf Cases { get; }

    public Packed Bundle => _bundle.Value;

    /// <summary>Makes what the first question would have to wait for.</summary>
    public void Warm()
    {
        _ = Crises.Docket;
        _ = Bundle.Brotli;
        _ = Bundle.Gzip;
    }

    private static Dictionary<string, string> CaseTexts()
    {
        var assembly = typeof(Library).Assembly;
        return assembly.GetManifestResourceNames().Where(n => n.StartsWith(CasePrefix, StringComparison.Ordinal)).ToDictionary(n => n[CasePrefix.Length..], Text, StringComparer.Ordinal);

        string Text(string name)
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
            return reader.ReadToEnd();
        }
    }
}
