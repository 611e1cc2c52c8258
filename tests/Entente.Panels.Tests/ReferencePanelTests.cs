using System.Globalization;
using System.IO.Compression;
using Entente.Domain.Data;
using Entente.Panels.Recipes;
using Entente.Store.Tables;

namespace Entente.Panels.Tests;

/// <summary>Certificates: tables that the R package peacesciencer made are made again, cell for cell, from the recipes in samples/panels.</summary>
public sealed class ReferencePanelTests
{
    // The terrain table of that package is not among the public datasets, so that these two columns cannot be had.
    private static readonly string[] NotHad = ["rugged", "newlmtnest"];

    public static TheoryData<string> Panels() =>
    [
        "directed-dyad-years-cow", "directed-dyad-years-gw", "prd-dyad-years-cow-gml-spells", "state-years-cow", "state-years-gw", "dyad-years-cow-mindist", "leader-years-archigos", "leader-years-gw",
    ];

    [Theory]
    [MemberData(nameof(Panels))]
    public void A_table_of_the_other_program_is_made_again(string name)
    {
        Assert.SkipWhen(PublishedStore.Reference is null, PublishedStore.WhyNot);
        var panel = PublishedStore.World.Build(RecipeReader.ReadFile(PublishedStore.Sample(name)), TestContext.Current.CancellationToken);
        var block = panel.Blocks().Single();
        var picks = panel.Columns.ToDictionary(c => c.Name, c => c.In(block), StringComparer.Ordinal);
        HoldsSummary(name, block.Count, picks);
        HoldsSample(name, panel, picks, block.Count);
    }

    private static void HoldsSummary(string name, int rows, Dictionary<string, Pick> picks)
    {
        foreach (string[] line in Lines(File.ReadAllText(Path.Combine(PublishedStore.Reference!, name + ".summary.csv"))).Skip(1))
        {
            Assert.Equal(int.Parse(line[1], CultureInfo.InvariantCulture), rows);
            if (NotHad.Contains(line[0]))
                continue;
            var pick = picks[line[0]];
            Assert.Equal((line[0], line[2]), (line[0], Enumerable.Range(0, rows).Count(i => pick.AbsenceAt(i) != Absence.Present).ToString(CultureInfo.InvariantCulture)));
            if (line[3] == "NA")
                continue;
            double[] known = [.. Enumerable.Range(0, rows).Select(pick.NumberAt).Where(v => !double.IsNaN(v))];
            Close(line[0] + " sum", line[3], known.Sum(), 1e-9);
            Close(line[0] + " least", line[4], known.Min(), 1e-12);
            Close(line[0] + " most", line[5], known.Max(), 1e-12);
        }
    }

    private static void HoldsSample(string name, Panel panel, Dictionary<string, Pick> picks, int rows)
    {
        using var file = new StreamReader(new GZipStream(File.OpenRead(Path.Combine(PublishedStore.Reference!, name + ".csv.gz")), CompressionMode.Decompress));
        var lines = Lines(file.ReadToEnd()).ToList();
        string[] keys = [.. panel.Columns.Take(panel.Keys).Select(c => c.Name)];
        int[] at = [.. keys.Select(k => Array.IndexOf(lines[0], k))];
        var wanted = lines.Skip(1).GroupBy(l => string.Join('|', at.Select(a => l[a]))).ToDictionary(g => g.Key, g => g.First(), StringComparer.Ordinal);
        int found = 0;
        for (int row = 0; row < rows; row++)
        {
            if (!wanted.TryGetValue(string.Join('|', keys.Select(k => Cell(picks[k], row))), out string[]? line))
                continue;
            found++;
            for (int c = 0; c < line.Length; c++)
            {
                if (NotHad.Contains(lines[0][c]))
                    continue;
                var pick = picks[lines[0][c]];
                string where = $"{lines[0][c]} of {string.Join(' ', at.Select(a => line[a]))}";
                if (pick.Series.Type == ColumnType.Text || line[c].Length == 0 || pick.AbsenceAt(row) != Absence.Present)
                    Assert.Equal((where, line[c]), (where, Cell(pick, row)));
                else
                    Close(where, line[c], pick.NumberAt(row), 1e-12);
            }
        }
        Assert.Equal(wanted.Count, found);
    }

    private static void Close(string what, string expected, double actual, double tolerance)
    {
        double number = double.Parse(expected, CultureInfo.InvariantCulture);
        Assert.True(Math.Abs(number - actual) <= tolerance * Math.Max(1, Math.Abs(number)), $"{what}: expected {expected}, got {actual.ToString("R", CultureInfo.InvariantCulture)}");
    }

    private static string Cell(Pick pick, int row) => Convert.ToString(pick.At(row), CultureInfo.InvariantCulture) ?? "";

    private static IEnumerable<string[]> Lines(string text) => text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(Fields);

    // These files quote texts and have no line feed inside them.
    private static string[] Fields(string line)
    {
        var fields = new List<string>();
        var field = new System.Text.StringBuilder();
        bool isQuoted = false;
        for (int i = 0; i < line.Length; i++)
        {
            if (line[i] == '"' && isQuoted && i + 1 < line.Length && line[i + 1] == '"')
                field.Append(line[i++]);
            else if (line[i] == '"')
                isQuoted = !isQuoted;
            else if (line[i] == ',' && !isQuoted)
                (_, _) = (Add(), field.Clear());
            else
                field.Append(line[i]);
        }
        Add();
        return [.. fields];

        int Add()
        {
            fields.Add(field.ToString());
            return fields.Count;
        }
    }
}
