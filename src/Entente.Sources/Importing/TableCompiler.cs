using System.Text;
using Entente.Domain.Data;
using Entente.Formats;
using Entente.Formats.Bytes;
using Entente.Formats.Tables;
using Entente.Sources.Rules;
using Entente.Store.Reading;
using Entente.Store.Tables;
using Entente.Store.Writing;

namespace Entente.Sources.Importing;

/// <summary>Makes a checked table of a published file: reads it by its rules, derives, asserts.</summary>
public sealed class TableCompiler(MembershipIndex membership, Staging staging)
{
    /// <summary>Reads and checks one table.</summary>
    /// <param name="content">The file.</param>
    /// <param name="file">The rule of that file.</param>
    /// <param name="rule">The rule of the table.</param>
    /// <param name="version">The release, for messages.</param>
    /// <param name="outside">What to do with rows outside the state system.</param>
    /// <param name="notes">Takes what is worth telling the user.</param>
    /// <exception cref="ImportException">The file breaks a rule; nothing was stored.</exception>
    public StagedTable Compile(FileContent content, FileRule file, TableRule rule, string version, OutsideMembership outside, Action<string> notes)
    {
        TableData table;
        var lines = new List<long>(rule.Rows ?? 0);
        string word = "line";
        try
        {
            using var reader = FileReaders.Open(content, file);
            word = reader.LineWord;
            CheckHeader(content.Name, reader.Header, file, rule);
            rule = OthersAsPublished.Complete(rule, reader, content.Name);
            table = new TableData(rule.Shape(years: null));
            ReadRows(reader, content.Name, file, rule, table, lines);
        }
        catch (MalformedFileException e)
        {
            throw new ImportException(e.Message, e);
        }
        if (rule.Rows is { } rows && table.Rows != rows)
            ImportErrors.Rows(content.Name, rule, version, table.Rows);
        foreach (var derived in rule.Derived)
            Fill(derived, table);
        foreach (var check in rule.Checks)
            for (int row = 0; row < table.Rows; row++)
                if (!check.Holds(table, row))
                    ImportErrors.Check(content.Name, $"{word} {lines[row]}", check, Shown(table[check.Column], row));
        table = Members(content.Name, rule, table, lines, word, outside, notes);
        var staged = staging.Load(new TableData(table, rule.Shape(Years(table))));
        if (staged.FirstRepeatedKey() is var (first, second))
            ImportErrors.Repeated(content.Name, rule, $"{word} {lines[first]}", $"{word} {lines[second]}", string.Join(", ", rule.Key.Select(k => $"{k} {Shown(table[k], second)}")));
        return staged;
    }

    /// <summary>Whether a file's header is that of the table; for telling releases apart.</summary>
    public static bool Fits(IReadOnlyList<string> header, FileRule file, TableRule rule) =>
        !file.Layout.HasHeader ? header.Count == rule.Columns.Count
            : rule.TakesOthers ? Expected(file, rule).All(c => header.Contains(c, StringComparer.OrdinalIgnoreCase))
            : header.SequenceEqual(Expected(file, rule), StringComparer.OrdinalIgnoreCase);

    private static void CheckHeader(string name, IReadOnlyList<string> header, FileRule file, TableRule rule)
    {
        if (!file.Layout.HasHeader)
        {
            if (header.Count != rule.Columns.Count && !file.Layout.MayBeRagged)
                ImportErrors.Width(name, "line 1", header.Count, rule.Columns.Count);
        }
        else if (!Fits(header, file, rule))
            ImportErrors.Header(name, rule, [.. Expected(file, rule)], header);
    }

    private static IEnumerable<string> Expected(FileRule file, TableRule rule) => rule.Columns.Select(c => file.Headers.GetValueOrDefault(c.Name, c.HeaderInFile));

    private static void ReadRows(TableReader reader, string name, FileRule file, TableRule rule, TableData table, List<long> lines)
    {
        var parsers = rule.Columns.Select(c => new CellParser(c)).ToArray();
        int[] tellers = [.. rule.Columns.Select(c => c.EmptyTold is { } told ? rule.Columns.ToList().FindIndex(o => o.Name == told.Column) : -1)];
        while (reader.Read())
        {
            if (reader.Width != parsers.Length && !(file.Layout.MayBeRagged && reader.Width < parsers.Length))
                ImportErrors.Width(name, $"{reader.LineWord} {reader.Line}", reader.Width, parsers.Length);
            for (int c = 0; c < parsers.Length; c++)
                if (parsers[c].Add(reader[c], table.Columns[c], tellers[c] < 0 ? default : reader[tellers[c]]) is { } expected)
                    ImportErrors.Cell(name, $"{reader.LineWord} {reader.Line}", rule.Columns[c], reader[c], expected);
            lines.Add(reader.Line);
            // A file that is far too long is refused before it fills the memory.
            if (rule.Rows is { } rows && lines.Count > rows * 2L + 1000)
                throw new MalformedFileException(name, reader.Line, $"the file goes on beyond twice the {rows:N0} rows of '{rule.Name}'; it is another file or another release.");
        }
    }

    private static void Fill(Derived derived, TableData table)
    {
        var to = table[derived.Column.Name];
        for (int row = 0; row < table.Rows; row++)
            derived.Fill(table, row, to);
    }

    private TableData Members(string name, TableRule rule, TableData table, List<long> lines, string word, OutsideMembership outside, Action<string> notes)
    {
        var states = table.Shape.States.Select(s => table[s.Name]).ToList();
        if (states.Count == 0 || table.Shape.Year is not { } yearColumn)
            return table;
        var years = table[yearColumn.Name];
        bool[] isOutside = new bool[table.Rows];
        int found = 0, last = 0;
        ColumnData culprit = states[0];
        for (int row = 0; row < table.Rows; row++)
            foreach (var state in states)
                if (!isOutside[row] && state.AbsenceAt(row) == Absence.Present && years.AbsenceAt(row) == Absence.Present && !membership.Holds(state.Column.Role, state.WholeAt(row), years.WholeAt(row)))
                {
                    (isOutside[row], last, culprit) = (true, row, state);
                    found++;
                }
        if (found == 0)
            return table;
        if (outside == OutsideMembership.AsPublished && found > rule.OutsideMembership)
            ImportErrors.Outside(name, $"{word} {lines[last]}", culprit.Column.Name, culprit.WholeAt(last), years.WholeAt(last), found, rule.OutsideMembership);
        bool isDropped = outside == OutsideMembership.Drop;
        notes($"{rule.Name}: {found:N0} rows name a state in a year outside the state system; {(isDropped ? "left out" : "kept")}");
        return isDropped ? table.Without(isOutside) : table;
    }

    private static (int First, int Last)? Years(TableData table)
    {
        if (table.Shape.Year is not { } column || table.Rows == 0)
            return null;
        var years = table[column.Name];
        long first = long.MaxValue, last = long.MinValue;
        for (int row = 0; row < table.Rows; row++)
            if (years.AbsenceAt(row) == Absence.Present)
                (first, last) = (Math.Min(first, years.WholeAt(row)), Math.Max(last, years.WholeAt(row)));
        return first > last ? null : ((int)first, (int)last);
    }

    private static string Shown(ColumnData column, int row) => column.AbsenceAt(row) != Absence.Present ? "(empty)" : column.Column.Type switch
    {
        ColumnType.Real => column.RealAt(row).ToString("R"),
        ColumnType.Text => ImportErrors.Short(Encoding.UTF8.GetString(column.TextAt(row))),
        ColumnType.Day => DateOnly.FromDayNumber((int)column.WholeAt(row)).ToString("yyyy-MM-dd"),
        _ => column.WholeAt(row).ToString(),
    };
}
