using Entente.Corpus;
using Entente.Corpus.Embedded;

namespace Entente.Testing;

/// <summary>Where things lie, for tests: the repository, its record, and public datasets beside it where there are any.</summary>
public static class Repository
{
    private static readonly Lazy<Record> Embedded = new(EmbeddedRecord.Open);

    public static string Root { get; } = FindRoot();

    /// <summary>The record inside the program.</summary>
    public static Record Record => Embedded.Value;

    public static string Corpus => Path.Combine(Root, "corpus");

    /// <summary>A folder of public datasets beside the checkout, or null where there is none.</summary>
    public static string? SharedData => Directory.Exists(Path.Combine(Root, "..", "shared", "data")) ? Path.GetFullPath(Path.Combine(Root, "..", "shared", "data")) : null;

    public static string Test(params string[] parts) => Path.Combine([Root, "tests", .. parts]);

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, "Entente.slnx")))
                return folder.FullName;
        throw new InvalidOperationException("The tests run outside the repository.");
    }
}
