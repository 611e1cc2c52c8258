using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Entente.Corpus;
using Entente.Corpus.Reading;
using Entente.Corpus.Yaml;
using Entente.Domain.Text;
using Entente.Formats.Bytes;
using Entente.Formats.Tables;
using Entente.Sources;
using Entente.Sources.Rules;
using Entente.Sources.UserTables;
using Entente.Store.Provenance;
using Entente.Store.Tables;

namespace Entente.Studies.Data.Mappings;

/// <summary>Reads the mapping in which a user says what a table of theirs holds. Meaning of every key: docs/guide/data.md.</summary>
internal sealed partial class MappingReader
{
    private static readonly (string Word, ColumnRole Role)[] Roles = [("cow", ColumnRole.CowState), ("gw", ColumnRole.GwState), ("year", ColumnRole.Year), ("id", ColumnRole.Id)];

    private readonly List<RecordProblem> _problems = [];

    /// <param name="name">The table's name: <c>colonial-ties</c> becomes the dataset <c>user/colonial-ties</c>.</param>
    /// <param name="path">The mapping.</param>
    /// <returns>The table, and its file's format where the mapping gives it.</returns>
    /// <exception cref="ImportException">It cannot be read; the message names every line that is wrong.</exception>
    public static (UserTable Table, FileFormat? Format) Read(string name, string path)
    {
        if (!Name().IsMatch(name))
            throw new ImportException($"'{name}' is no name for a table; expected small letters, digits and hyphens, beginning with a letter, as colonial-ties.");
        if (!File.Exists(path))
            throw new ImportException($"There is no mapping '{path}'. It is a file in YAML that says what the columns are; docs/guide/data.md has an example.");
        var reader = new MappingReader();
        try
        {
            var read = reader.Table(name, path, YamlReader.ReadFile(path, Path.GetFileName(path)));
            return reader._problems.Count == 0 ? read : throw new RecordException([.. reader._problems]);
        }
        catch (RecordException e)
        {
            throw new ImportException(string.Join(Environment.NewLine, e.Problems.Select(p => $"{p.File}, line {Math.Max(1, p.Line)}: {p.Message}")), e);
        }
    }

    private (UserTable, FileFormat?) Table(string name, string path, YamlNode root)
    {
        var map = new MapReader(root, _problems);
        var file = map.Map("file");
        var (rule, format) = FileOf(file);
        var columns = map.Maps("columns").Select(Column).ToList();
        if (columns.Count == 0)
            map.Note(map.At("columns"), "'columns' is missing; a mapping names every column that is read.");
        foreach (var twice in columns.GroupBy(c => c.Name, StringComparer.OrdinalIgnoreCase).Where(g => g.Count() > 1))
            map.Note(map.At("columns"), $"The column '{twice.Key}' stands there twice; every column has a name of its own.");
        var table = new TableRule(map.Text("table") ?? name, map.RequiredWord<Observation>("observation"), map.Required("one-row-is"))
        {
            Files = [rule with { Sha256 = map.Text("sha256")?.ToLowerInvariant() }], Columns = columns, Rows = map.Integer("rows"), Key = Key(map, columns), ListsOnlyCases = map.Flag("lists-only-cases"), Years = Years(map),
        };
        var source = new Source(UserTable.Prefix + name, map.Required("title"), map.Required("publisher"))
        {
            Licence = new(map.Required("licence"), MayFetch: false), Citations = [.. map.Maps("citations").Select(Citation)], Releases = [new(map.Required("version"), [table])],
        };
        if (source.Citations.Count == 0)
            map.Note(map.At("citations"), "'citations' is missing; give at least one work, so that 'data cite' can name it.");
        bool leavesOut = map.Text("others") switch
        {
            null => false,
            "left-out" => true,
            var other => Wrong(map, "others", $"'{other}' is not 'left-out', the only word that stands here"),
        };
        map.Finish();
        return (new(source, leavesOut, path), format);
    }

    private static (FileRule, FileFormat?) FileOf(MapReader? map)
    {
        if (map is null)
            return (new("table"), null);
        var format = map.Word<FileFormat>("format");
        string? separator = map.Text("separator");
        if (separator is not (null or "tab") && separator.Length != 1)
            map.Note(map.At("separator"), $"'separator': '{separator}' is no single character; write tab for a tabulator.");
        var rule = new FileRule("table")
        {
            Part = map.Text("sheet"), PartColumns = map.Text("sheet-columns"), HasNotes = map.Flag("has-notes"),
            Layout = new DelimitedLayout
            {
                Separator = separator switch { "tab" => '\t', [var one] => one, _ => ',' }, Encoding = map.Word("encoding", TextEncoding.Utf8), HasHeader = !map.Flag("has-no-header"),
                IsQuoted = !map.Flag("has-no-quotes"), SkipLines = Math.Max(0, (map.Integer("header-line") ?? 1) - 1),
            },
        };
        map.Finish();
        return (rule, format);
    }

    private static ColumnRule Column(MapReader map)
    {
        var kind = map.RequiredWord<ValueKind>("type");
        var rule = new ColumnRule(map.Required("name"), kind, map.Text("unit") ?? (kind == ValueKind.Text ? "text" : kind == ValueKind.Day ? "day" : "as published"), map.Required("label"))
        {
            Header = map.Text("header"), Role = Role(map), IsRequired = map.Flag("required"), IsTrimmed = map.Flag("trimmed"), DayFormat = map.Text("written") ?? "yyyy-MM-dd", Range = Range(map),
            Empty = map.Text("empty") switch
            {
                null or "not-coded" => Domain.Data.Absence.NotCoded,
                "not-applicable" => Domain.Data.Absence.NotApplicable,
                var other => Unknown(map, other),
            },
        };
        rule = rule.Missing([.. map.Texts("missing")]).NotApplicable([.. map.Texts("not-applicable")]);
        if (map.Texts("codes") is { Length: > 0 } codes)
            rule = rule.OneOf([.. codes]);
        map.Finish();
        return rule;
    }

    private static Domain.Data.Absence Unknown(MapReader map, string word)
    {
        Wrong(map, "empty", $"'{word}' is not one of not-coded, not-applicable");
        return Domain.Data.Absence.NotCoded;
    }

    private static ColumnRole Role(MapReader map)
    {
        if (map.Text("role") is not { } word)
            return ColumnRole.Value;
        foreach (var (known, role) in Roles)
            if (known == word)
                return role;
        Wrong(map, "role", $"'{word}' is not one of {string.Join(", ", Roles.Select(r => r.Word))}.{Nearest.Hint(word, Roles.Select(r => r.Word))}");
        return ColumnRole.Value;
    }

    private static (double, double)? Range(MapReader map)
    {
        if (map.Texts("range") is not { Length: > 0 } texts)
            return null;
        var ends = texts.Select(t => double.TryParse(t, out double n) ? n : double.NaN).ToList();
        if (ends is [var least, var most] && least <= most)
            return (least, most);
        Wrong(map, "range", "two numbers are expected, the least and the most, as [0, 100]");
        return null;
    }

    private static (int, int)? Years(MapReader map)
    {
        if (map.Texts("years") is not { Length: > 0 } texts)
            return null;
        var ends = texts.Select(t => int.TryParse(t, out int n) ? n : int.MinValue).ToList();
        if (ends is [> 0 and var first, var last] && first <= last)
            return (first, last);
        Wrong(map, "years", "two years are expected, the first and the last of which the table speaks, as [1816, 2010]");
        return null;
    }

    private static ImmutableArray<string> Key(MapReader map, List<ColumnRule> columns)
    {
        var key = map.Texts("key");
        foreach (string name in key.Where(k => columns.All(c => c.Name != k)))
            map.Note(map.At("key"), $"'key': there is no column '{name}'.{Nearest.Hint(name, columns.Select(c => c.Name))}");
        return key;
    }

    private static Citation Citation(MapReader map)
    {
        var citation = new Citation(map.Required("key"), map.Text("kind") ?? "misc", [.. map.Texts("authors")], map.Integer("year") ?? 0, map.Required("title"))
        {
            Container = map.Text("container"), Volume = map.Text("volume"), Pages = map.Text("pages"), Publisher = map.Text("publisher"), Doi = map.Text("doi"), Url = map.Text("url"),
        };
        if (citation.Authors.Count == 0 || citation.Year == 0)
            map.Note(map.Here, "A citation has authors and a year, as authors: [\"Doe, Jane\"], year: 2026.");
        map.Finish();
        return citation;
    }

    /// <summary>Notes a mistake.</summary>
    /// <returns>Always false.</returns>
    private static bool Wrong(MapReader map, string key, string problem)
    {
        map.Note(map.At(key), $"'{key}': {problem}.".Replace("..", ".", StringComparison.Ordinal).Replace("?.", "?", StringComparison.Ordinal));
        return false;
    }

    [GeneratedRegex("^[a-z][a-z0-9-]{0,60}$")]
    private static partial Regex Name();
}
