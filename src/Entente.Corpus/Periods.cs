using Entente.Domain.Time;
using Entente.Domain.Treaties;

namespace Entente.Corpus;

/// <summary>The periods by which treaties stand in folders: that of the signature, or of entry into force where nothing was signed.</summary>
public static class Periods
{
    private static readonly (int LastYear, string Folder)[] Folders = [(1918, "1815-1918"), (1945, "1919-1945"), (1991, "1946-1991"), (9999, "1992-")];

    public static string FolderOf(EdtfDate date) => Folders.First(p => date.Earliest.Year <= p.LastYear).Folder;

    /// <summary>The folder of a treaty; null for one that has neither date.</summary>
    public static string? FolderOf(Treaty treaty) => (treaty.Signed ?? treaty.InForce) is { } date ? FolderOf(date) : null;

    /// <summary>Where the file of a treaty stands in the folder of a record.</summary>
    public static string FileOf(Treaty treaty) => $"treaties/{FolderOf(treaty)}/{treaty.Id}.yaml";
}
