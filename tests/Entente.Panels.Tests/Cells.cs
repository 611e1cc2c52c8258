using System.Globalization;
using Entente.Domain.Data;

namespace Entente.Panels.Tests;

/// <summary>Reads panels in tests.</summary>
internal static class Cells
{
    /// <summary>All rows as text, an empty cell as its reason in brackets.</summary>
    public static List<string> Of(Panel panel, params string[] columns)
    {
        var chosen = columns.Length == 0 ? panel.Columns : [.. columns.Select(c => panel[c])];
        return [.. panel.Blocks().SelectMany(b =>
        {
            var picks = chosen.Select(c => c.In(b)).ToArray();
            return Enumerable.Range(0, b.Count).Select(r => string.Join(' ', picks.Select(p => p.AbsenceAt(r) == Absence.Present ? Convert.ToString(p.At(r), CultureInfo.InvariantCulture) : $"({p.AbsenceAt(r)})"))).ToList();
        })];
    }

    /// <summary>The cells of a column by the row's keys.</summary>
    public static Dictionary<string, string> ByKey(Panel panel, string column)
    {
        string[] keys = [.. panel.Columns.Take(panel.Keys).Select(c => c.Name)];
        return Of(panel, keys).Zip(Of(panel, column)).ToDictionary(p => p.First, p => p.Second, StringComparer.Ordinal);
    }
}
