using Entente.Domain.Text;
using Entente.Formats;
using Entente.Formats.Bytes;
using Entente.Sources.Importing;
using Entente.Sources.Rules;

namespace Entente.Sources.UserTables;

/// <summary>A table that the program does not know: its user says in a mapping what the columns are, and it is held to that as the published ones are to their rules.</summary>
/// <param name="Source">The dataset: one release with one table, whose columns stand in any order.</param>
/// <param name="LeavesOthersOut">Whether columns of the file that the mapping does not name are passed over; else they are refused.</param>
/// <param name="Mapping">Where the mapping lies; it is kept beside the file.</param>
public sealed record UserTable(Source Source, bool LeavesOthersOut, string Mapping)
{
    /// <summary>What the ids of all such datasets begin with, so that none can be taken for a published one.</summary>
    public const string Prefix = "user/";

    /// <summary>The table in a file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="format">Its format; null to go by what its name ends in.</param>
    /// <exception cref="ImportException">There is no such file, or its columns are not those of the mapping.</exception>
    public FoundRelease In(string path, FileFormat? format)
    {
        var files = new UserFiles(path);
        if (files.IsFolder)
            throw new ImportException($"'{path}' is a folder; a table of one's own lies in one file. Name the file.");
        var (release, rule) = (Source.Releases[0], Source.Releases[0].Tables[0]);
        var content = Read(files, path);
        var file = rule.Files[0] with
        {
            Name = content.Name,
            Format = format ?? FormatOf(content.Name),
            Layout = rule.Files[0].Layout with { EndsWithLineEnd = content.Bytes.Span is [.., (byte)'\n' or (byte)'\r'] },
        };
        var table = file.Layout.HasHeader ? ByHeader(rule, file, content) : rule with { Files = [file] };
        return new(Source, release with { Tables = [table] }, [new(table, table.Files[0], path, files)]) { Beside = [Mapping] };
    }

    private TableRule ByHeader(TableRule rule, FileRule file, FileContent content)
    {
        var header = Header(content, file);
        return rule with { Columns = InOrder(content.Name, rule.Columns, header), Files = [file with { LeftOut = Others(content.Name, rule.Columns, header) }] };
    }

    private static FileFormat FormatOf(string name) => Path.GetExtension(name).ToLowerInvariant() switch
    {
        ".dta" => FileFormat.Stata,
        ".xlsx" => FileFormat.Excel,
        ".geojson" => FileFormat.GeoJson,
        ".topojson" => FileFormat.TopoJson,
        _ => FileFormat.Delimited,
    };

    private static FileContent Read(UserFiles files, string path)
    {
        try
        {
            return files.Read(path);
        }
        catch (MalformedFileException e)
        {
            throw new ImportException(e.Message, e);
        }
    }

    private static IReadOnlyList<string> Header(FileContent content, FileRule file)
    {
        try
        {
            using var reader = FileReaders.Open(content, file);
            return reader.Header;
        }
        catch (MalformedFileException e)
        {
            throw new ImportException(e.Message, e);
        }
    }

    /// <summary>The mapping's columns as they follow each other in the file.</summary>
    private static IReadOnlyList<ColumnRule> InOrder(string file, IReadOnlyList<ColumnRule> columns, IReadOnlyList<string> header)
    {
        foreach (var column in columns)
            switch (header.Count(h => Names(column, h)))
            {
                case 0:
                    throw new ImportException($"{file}, line 1: there is no column '{column.HeaderInFile}', which the mapping names.{Nearest.Hint(column.HeaderInFile, header)} The file has {string.Join(", ", header.Take(12).Select(ImportErrors.Short))}{(header.Count > 12 ? $" and {header.Count - 12} more" : "")}. Correct the mapping, or give the column's name in the file as 'header'.");
                case > 1:
                    throw new ImportException($"{file}, line 1: the column '{column.HeaderInFile}' stands there twice. Give one of them another name.");
            }
        return [.. header.Select(h => columns.FirstOrDefault(c => Names(c, h))).OfType<ColumnRule>()];
    }

    private List<string> Others(string file, IReadOnlyList<ColumnRule> columns, IReadOnlyList<string> header)
    {
        var others = header.Where(h => !columns.Any(c => Names(c, h))).ToList();
        return LeavesOthersOut || others.Count == 0 ? others
            : throw new ImportException($"{file}, line 1: the mapping does not name the column '{ImportErrors.Short(others[0])}'{(others.Count > 1 ? $", nor {others.Count - 1} more" : "")}. Add it to the mapping, or write there 'others: left-out'.");
    }

    private static bool Names(ColumnRule column, string header) => column.HeaderInFile.Equals(header, StringComparison.OrdinalIgnoreCase);
}
