using Entente.Store;
using Entente.Store.Writing;

namespace Entente.Panels.Output;

/// <summary>Writes a panel to a file. The file appears when it is whole; an interruption leaves what was there before.</summary>
public static class PanelFile
{
    private const int MegabytesOfStream = 1200;

    // A column with more values than this in a group of rows is packed better by zstd than by a dictionary, and sooner.
    private const int MostInDictionary = 4096;

    private static readonly (string Ending, PanelFormat Format)[] Endings =
        [(".parquet", PanelFormat.Parquet), (".arrow", PanelFormat.Arrow), (".feather", PanelFormat.Arrow), (".csv.gz", PanelFormat.CsvGz), (".csv", PanelFormat.Csv), (".dta", PanelFormat.Stata)];

    /// <summary>The kind of file that a name asks for.</summary>
    /// <exception cref="PanelException">The name ends in nothing known.</exception>
    public static PanelFormat FormatOf(string path)
    {
        foreach (var (ending, format) in Endings)
            if (path.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
                return format;
        throw new PanelException($"'{path}': the kind of file is told by its ending; expected {string.Join(", ", Endings.Select(e => e.Ending))}.");
    }

    /// <summary>Writes a panel.</summary>
    /// <param name="panel">The panel.</param>
    /// <param name="path">The file; its ending tells the kind.</param>
    /// <param name="progress">Told how many rows are made.</param>
    /// <param name="cancellation">Stops; nothing half-made is left.</param>
    /// <returns>How many rows were written.</returns>
    /// <exception cref="PanelException">The file cannot be written.</exception>
    public static long Write(Panel panel, string path, Action<long>? progress = null, CancellationToken cancellation = default)
    {
        var format = FormatOf(path);
        string full = Path.GetFullPath(path), folder = Path.GetDirectoryName(full)!;
        if (!Directory.Exists(folder))
            throw new PanelException($"'{path}' cannot be written: there is no folder '{folder}'. Make it, or name another.");
        if (Directory.Exists(full))
            throw new PanelException($"'{path}' is a folder; name the file that is to be written.");
        try
        {
            return format switch
            {
                PanelFormat.Arrow => ArrowOutput.Write(panel, full, progress, cancellation),
                PanelFormat.Stata => StataOutput.Write(panel, full, progress, cancellation),
                _ => Copy(panel, full, folder, format, progress, cancellation),
            };
        }
        catch (StoreException e)
        {
            throw new PanelException(e.Message, e);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new PanelException($"'{path}' cannot be written: {e.Message.TrimEnd('.')}. Name another file, or make room.", e);
        }
    }

    private static long Copy(Panel panel, string path, string folder, PanelFormat format, Action<long>? progress, CancellationToken cancellation)
    {
        using var scratch = panel.IsStreamed ? Scratch.OnDisk(folder, MegabytesOfStream) : Scratch.InMemory();
        var (query, rows) = PanelTables.Fill(panel, scratch, progress, cancellation);
        scratch.Write(query, path, format switch
        {
            PanelFormat.Parquet => $"FORMAT parquet, COMPRESSION zstd, DICTIONARY_SIZE_LIMIT {MostInDictionary}",
            PanelFormat.CsvGz => "FORMAT csv, HEADER, COMPRESSION gzip",
            _ => "FORMAT csv, HEADER",
        }, cancellation);
        return rows;
    }
}
