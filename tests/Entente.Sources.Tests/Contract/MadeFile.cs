using System.Text;
using Entente.Domain.States;
using Entente.Sources.Rules;
using Entente.Store.Tables;

namespace Entente.Sources.Tests.Contract;

/// <summary>A small file made from a rule: every cell is a right value for its column, every key is borne once, every state is a member.</summary>
public static class MadeFile
{
    public const int Rows = 12;

    // Members of both systems without a break since 1816.
    private static readonly int[] States = [2, 200, 220, 230, 235, 380];

    /// <summary>The cells, the header first.</summary>
    public static List<string[]> Cells(TableRule rule, FileRule file)
    {
        var rows = new List<string[]> { rule.Columns.Select(c => file.Headers.GetValueOrDefault(c.Name, c.HeaderInFile)).ToArray() };
        for (int row = 0; row < Rows; row++)
            rows.Add([.. rule.Columns.Select((c, i) => Cell(c, i, row, rule))]);
        return rows;
    }

    /// <summary>The file's bytes, in its layout.</summary>
    public static byte[] Bytes(IEnumerable<string[]> cells, FileRule file)
    {
        var text = new StringBuilder();
        for (int i = 0; i < file.Layout.SkipLines; i++)
            text.Append("a line before the table\n");
        foreach (string[] row in file.Layout.HasHeader ? cells : cells.Skip(1))
            text.AppendJoin(file.Layout.Separator, row.Select(c => Quoted(c, file))).Append('\n');
        if (!file.Layout.EndsWithLineEnd)
            text.Length--;
        return file.Layout.Encoding == Formats.Bytes.TextEncoding.Utf8 ? Encoding.UTF8.GetBytes(text.ToString()) : Encoding.Latin1.GetBytes(text.ToString());
    }

    private static string Quoted(string cell, FileRule file) =>
        file.Layout.IsQuoted && (cell.Contains(file.Layout.Separator) || cell.Contains('"')) ? $"\"{cell.Replace("\"", "\"\"")}\"" : cell;

    private static string Cell(ColumnRule column, int index, int row, TableRule rule)
    {
        if (column.Role is ColumnRole.CowState or ColumnRole.GwState)
            return States[(row + Before(rule, index)) % States.Length].ToString();
        if (column.Role == ColumnRole.Year)
            return (1950 + row).ToString();
        if (column.Codes is { } codes)
            return codes.First();
        return column.Kind switch
        {
            ValueKind.Text => $"t{row}",
            ValueKind.Day => new DateOnly(1950, 1, 1).AddDays(row).ToString(column.DayFormat),
            ValueKind.Real => column.Range is { } real ? Math.Min(real.Least + row / 16.0, real.Most).ToString() : $"{row}.5",
            _ => column.Range is { } whole ? Math.Min(Math.Ceiling(whole.Least) + row, whole.Most).ToString("0") : row.ToString(),
        };
    }

    private static int Before(TableRule rule, int index) => rule.Columns.Take(index).Count(c => c.Role is ColumnRole.CowState or ColumnRole.GwState);
}
