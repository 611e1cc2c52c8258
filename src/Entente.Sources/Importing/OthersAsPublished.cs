using Entente.Formats.Stata;
using Entente.Formats.Tables;
using Entente.Sources.Rules;

namespace Entente.Sources.Importing;

/// <summary>Completes a rule that leaves most columns to the file: each of them as the file has it, under the file's own label.</summary>
internal static class OthersAsPublished
{
    /// <summary>The rule with a column for every one of the file, in the order of the file.</summary>
    /// <exception cref="ImportException">The file does not say what its columns are.</exception>
    public static TableRule Complete(TableRule rule, TableReader reader, string file)
    {
        if (!rule.TakesOthers)
            return rule;
        if (reader is not StataReader stata)
            throw new ImportException($"{file}: only a Stata file says itself what its columns are, and '{rule.Name}' leaves them to the file.");
        var declared = rule.Columns.ToDictionary(c => c.HeaderInFile, StringComparer.OrdinalIgnoreCase);
        return rule with { Columns = [.. stata.Variables.Select(v => declared.GetValueOrDefault(v.Name) ?? Column(v))] };
    }

    private static ColumnRule Column(StataVariable variable)
    {
        string label = variable.Label.Trim() is { Length: > 0 } said ? said : Codebook.AsPublished;
        return variable switch
        {
            { Type.IsText: true } => Col.Text(variable.Name, label),
            { IsDay: true } => Col.Day(variable.Name, label),
            { Type.Kind: StataKind.Float or StataKind.Double } => Col.Real(variable.Name, "as published", label),
            _ => Col.Int(variable.Name, "as published", label),
        };
    }
}
