using System.Diagnostics.CodeAnalysis;
using System.Text;
using Entente.Domain.Text;
using Entente.Sources.Rules;

namespace Entente.Sources.Importing;

/// <summary>What an import says when it refuses: place, value, expectation, way out, in one voice.</summary>
internal static class ImportErrors
{
    private const string TakePublished = "Take the file as the publisher distributes it";

    [DoesNotReturn]
    public static void Cell(string file, string line, ColumnRule column, ReadOnlySpan<byte> value, string expectation) =>
        throw new ImportException($"{file}, {line}, column '{column.HeaderInFile}': '{Shown(value)}' stands where {expectation} is expected. {TakePublished}, or correct the cell.");

    [DoesNotReturn]
    public static void Width(string file, string line, int found, int expected) =>
        throw new ImportException($"{file}, {line}: {found} cells stand where the header has {expected}; the line is cut short or broken. {TakePublished}.");

    [DoesNotReturn]
    public static void Header(string file, TableRule rule, IReadOnlyList<string> expected, IReadOnlyList<string> found)
    {
        var missing = expected.Except(found, StringComparer.OrdinalIgnoreCase).ToList();
        var extra = found.Except(expected, StringComparer.OrdinalIgnoreCase).ToList();
        string what = (missing, extra) switch
        {
            ({ Count: > 0 }, _) when missing.Count * 2 > expected.Count => $"this is not the table '{rule.Name}': of its {expected.Count} columns only {expected.Count - missing.Count} are there. Expected {List(expected)}; found {List(found)}",
            ({ Count: > 0 }, _) => $"the column '{missing[0]}' is missing{(missing.Count > 1 ? $", and {missing.Count - 1} more ({List(missing.Skip(1))})" : "")}.{Nearest.Hint(missing[0], extra.Where(e => e.Length <= 60))} The file has {List(found)}",
            (_, { Count: > 0 }) => $"the column '{Short(extra[0])}' is not one of this release's{(extra.Count > 1 ? $", nor are {extra.Count - 1} more ({List(extra.Skip(1))})" : "")}; expected {List(expected)}",
            _ => FirstOutOfPlace(expected, found),
        };
        throw new ImportException($"{file}, line 1: {what}. {TakePublished}; another release is named with --version.");
    }

    [DoesNotReturn]
    public static void Rows(string file, TableRule rule, string version, int found) =>
        throw new ImportException($"{file}: it has {found:N0} rows, where '{rule.Name}' of version {version} has {rule.Rows:N0}. The file was cut short, added to, or is of another release. {TakePublished}; another release is named with --version.");

    [DoesNotReturn]
    public static void Repeated(string file, TableRule rule, string first, string second, string key) =>
        throw new ImportException($"{file}, {second}: the row repeats the key of {first} ({key}); {string.Join(", ", rule.Key.Select(k => $"'{k}'"))} should name one row only. {TakePublished}, or remove one of the two rows.");

    [DoesNotReturn]
    public static void Check(string file, string line, RowCheck check, string value) =>
        throw new ImportException($"{file}, {line}, column '{check.Column}': '{value}' breaks the rule that {check.Expectation}. {TakePublished}, or correct the row.");

    [DoesNotReturn]
    public static void Outside(string file, string line, string column, long state, long year, int found, int expected) =>
        throw new ImportException($"{file}, {line}, column '{column}': state {state} was no member of the state system in {year}; {found} rows are such, where the release has {expected}. {TakePublished}; or keep such rows with --outside-membership keep, or leave them out with --outside-membership drop.");

    private static string FirstOutOfPlace(IReadOnlyList<string> expected, IReadOnlyList<string> found)
    {
        int at = expected.Zip(found).TakeWhile(pair => pair.First.Equals(pair.Second, StringComparison.OrdinalIgnoreCase)).Count();
        return at < expected.Count && at < found.Count
            ? $"the columns are not in the published order: '{Short(found[at])}' is column {at + 1}, where '{expected[at]}' is expected"
            : $"there are {found.Count} columns, where {expected.Count} are expected; a name stands there twice";
    }

    private static string List(IEnumerable<string> names)
    {
        var all = names.ToList();
        return string.Join(", ", all.Take(12).Select(Short)) + (all.Count > 12 ? $" and {all.Count - 12} more" : "");
    }

    /// <summary>A text from a file, cut where it would fill the screen.</summary>
    public static string Short(string text) => text.Length > 60 ? text[..60] + "…" : text;

    private static string Shown(ReadOnlySpan<byte> value)
    {
        return Short(Encoding.UTF8.GetString(value.Length > 600 ? value[..600] : value));
    }
}
