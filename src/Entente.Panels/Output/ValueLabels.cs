using System.Globalization;
using System.Text.RegularExpressions;
using Entente.Store.Tables;

namespace Entente.Panels.Output;

/// <summary>What the values of a column of codes mean, where that is known of every value it has.</summary>
internal static partial class ValueLabels
{
    private static readonly Dictionary<int, string> YesNo = new() { [0] = "no", [1] = "yes" };
    private static readonly Dictionary<int, string> Contiguity = new() { [0] = "none", [1] = "land or river", [2] = "water, 12 miles", [3] = "water, 24 miles", [4] = "water, 150 miles", [5] = "water, 400 miles" };

    /// <returns>A name for the list, and the meaning of each value; null for columns of anything but codes.</returns>
    public static (string Name, IReadOnlyDictionary<int, string> Labels)? Of(PanelColumn column)
    {
        if (column.Type != ColumnType.Integer || column.Cells is not Series<int> cells)
            return null;
        if (column.Info.Unit == "yes = 1")
            return ("yesno", YesNo);
        if (column.Info.Name == "conttype")
            return ("conttype", Contiguity);
        // A list that leaves out a value tells too little of the column to be trusted with the rest.
        return column.Info.Unit == "code" && Listed(column.Info.Label) is { } listed && Enumerable.Range(0, cells.Count).All(i => cells.AbsenceAt(i) != Domain.Data.Absence.Present || listed.ContainsKey(cells.Values[i]))
            ? (NameOf(column), listed)
            : null;
    }

    // Two sources may list different codes under one name; Stata takes 32 letters, digits and lines.
    private static string NameOf(PanelColumn column)
    {
        string name = new([.. $"{column.Info.Name}_{column.Info.Dataset}".Select(c => char.IsAsciiLetterOrDigit(c) ? c : '_').Take(32)]);
        return char.IsAsciiDigit(name[0]) ? "_" + name[..Math.Min(31, name.Length)] : name;
    }

    /// <summary>Reads a label that is nothing but a list, as "1 minor, 2 war", with or without words and a colon before it.</summary>
    internal static Dictionary<int, string>? Listed(string label)
    {
        string[] parts = label[(label.IndexOf(": ", StringComparison.Ordinal) is >= 0 and var colon ? colon + 2 : 0)..].Split(", ");
        var labels = new Dictionary<int, string>();
        foreach (string part in parts)
            if (Entry().Match(part) is not { Success: true } entry || !labels.TryAdd(int.Parse(entry.Groups[1].ValueSpan, CultureInfo.InvariantCulture), entry.Groups[2].Value))
                return null;
        return labels.Count > 1 ? labels : null;
    }

    [GeneratedRegex(@"^(-?\d{1,9}) (\p{L}.*)$")]
    private static partial Regex Entry();
}
