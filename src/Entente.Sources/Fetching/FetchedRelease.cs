using Entente.Sources.Rules;

namespace Entente.Sources.Fetching;

/// <summary>A release whose files were downloaded.</summary>
/// <param name="Source">The dataset.</param>
/// <param name="Release">The release.</param>
/// <param name="Folder">The folder of this download.</param>
public sealed record FetchedRelease(Source Source, Release Release, string Folder)
{
    /// <summary>The folder with the files as the publisher distributes them, unpacked from their archive.</summary>
    public string Files => Path.Combine(Folder, "files");

    /// <summary>Moves a file that is not what was expected out of the way, so that it can be looked at and is not taken for a good one.</summary>
    /// <returns>Where it lies now.</returns>
    public string SetAside(string path)
    {
        string aside = Path.Combine(Folder, Path.GetFileName(path) + ".refused");
        File.Move(path, aside, overwrite: true);
        return aside;
    }

    /// <summary>Moves the whole download out of the way, since the import refused it.</summary>
    /// <returns>Where it lies now.</returns>
    public string SetAside()
    {
        string aside = Folder + ".refused";
        if (Directory.Exists(aside))
            Directory.Delete(aside, recursive: true);
        Directory.Move(Folder, aside);
        return aside;
    }

    /// <summary>Removes the download, once the store has it.</summary>
    public void Delete() => Directory.Delete(Folder, recursive: true);
}
