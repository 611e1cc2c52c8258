using Entente.Formats.Bytes;
using Entente.Formats.Tables;
using Entente.Sources.Rules;

namespace Entente.Sources.Importing;

/// <summary>Opens a file by its rule.</summary>
internal static class FileReaders
{
    public static TableReader Open(FileContent content, FileRule file) => file switch
    {
        { Reader: { } special } => special(content, file),
        { Format: FileFormat.Delimited } => new DelimitedReader(content, file.Layout),
        _ => throw new ImportException($"{content.Name}: the format {file.Format} is not read yet."),
    };
}
