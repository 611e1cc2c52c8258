using System.Globalization;
using Entente.Formats.Bytes;
using Entente.Formats.Stata;
using Entente.Formats.Tables;

namespace Entente.Formats.Tests.Stata;

/// <summary>Published Stata files against the text files beside them, cell by cell. The text was made by other programs.</summary>
public sealed class StataCertificates
{
    public static TheoryData<string> Files() => Repository.SharedData is { } folder
        ? [.. Directory.EnumerateFiles(folder, "*.dta", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(folder, f)).Order(StringComparer.Ordinal)]
        : ["none"];

    [Theory]
    [MemberData(nameof(Files))]
    public void A_published_file_reads_as_the_text_beside_it(string name)
    {
        if (Repository.SharedData is not { } folder)
        {
            Assert.Skip("There is no folder of public datasets (shared/data) beside the checkout.");
            return;
        }
        string path = Path.Combine(folder, name);
        using var stata = new StataReader(FileContent.Read(path));
        string text = Path.ChangeExtension(path, ".csv");
        if (!File.Exists(text))
        {
            Assert.Equal(stata.RowCount, Rows.Of(stata).Count);
            return;
        }
        using var csv = new DelimitedReader(FileContent.Read(text), new() { MayMixLineEnds = true, EndsWithLineEnd = false });
        Assert.Equal(csv.Header, stata.Header);
        var differences = new List<string>();
        long cells = 0;
        while (csv.Read())
        {
            Assert.True(stata.Read());
            var (wanted, found) = (Rows.Cells(csv), Rows.Cells(stata));
            for (int i = 0; i < found.Length; i++, cells++)
                if (!Same(wanted[i], found[i], stata.Variables[i]))
                    differences.Add($"row {stata.Line}, {stata.Header[i]} ({stata.Variables[i].Type} {stata.Variables[i].Format}): text '{wanted[i]}', Stata '{found[i]}'");
        }
        Assert.False(stata.Read());
        Assert.True(differences.Count == 0, $"{differences.Count} of {cells} cells differ: {string.Join("; ", differences.Take(5))}");
    }

    private static bool Same(string wanted, string found, StataVariable variable)
    {
        if (wanted == found)
            return true;
        if (!double.TryParse(wanted, CultureInfo.InvariantCulture, out double number) || !double.TryParse(found, CultureInfo.InvariantCulture, out double read))
            return false;
        // Most texts write 15 digits of every number. Stata's own export rounds a float in general format to eight.
        return number == read || variable.Type.Kind switch
        {
            StataKind.Float => (float)number == (float)read || Math.Abs(number - read) <= 5e-8 * Math.Abs(number),
            _ => Math.Abs(number - read) <= 1e-14 * Math.Abs(number),
        };
    }
}
