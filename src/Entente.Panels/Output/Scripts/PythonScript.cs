using System.Text;

namespace Entente.Panels.Output.Scripts;

/// <summary>Writes Python.</summary>
internal static class PythonScript
{
    public static string Of(ScriptPlan plan)
    {
        string file = Text(plan.FileName);
        var text = new StringBuilder($"# {plan.Title}\nimport pandas as pd\n\n");
        text.Append(plan.Format switch
        {
            PanelFormat.Parquet => $"panel = pd.read_parquet({file})  # needs pyarrow\n",
            PanelFormat.Arrow => $"panel = pd.read_feather({file})  # needs pyarrow\n",
            PanelFormat.Stata => $"panel = pd.read_stata({file}, convert_categoricals=False)\n",
            _ => $"panel = pd.read_csv({file}, low_memory=False{(plan.Days.Count == 0 ? "" : $", parse_dates=[{string.Join(", ", plan.Days.Select(Text))}]")})\n",
        });
        text.Append("\nlabels = {\n").Append(string.Concat(plan.Labels.Select(l => $"    {Text(l.Name)}: {Text(l.Label)},\n"))).Append("}\n");
        text.Append("""
            summary = panel.describe().T
            summary.insert(0, "label", summary.index.map(labels))
            print(panel.shape)
            print(summary.to_string())

            """);
        if (plan.Onset is { } onset)
            Model(text, plan, onset);
        return text.ToString();
    }

    private static void Model(StringBuilder text, ScriptPlan plan, string onset)
    {
        string spell = plan.Spell ?? "spell";
        text.Append($"\n# An example: {onset} by the years of peace before it (Carter and Signorino 2010). Add what explains it.\nimport statsmodels.formula.api as smf\n\n");
        if (plan.Spell is null)
            text.Append($"""
                # Rows stand by pair and year. A spell begins with the pair, and in the year after an onset.
                begins = ~panel.duplicated([{string.Join(", ", plan.Pair.Select(Text))}]) | panel[{Text(onset)}].eq(1).shift(fill_value=False)
                row = pd.Series(range(len(panel)), index=panel.index)
                panel["spell"] = row - row.where(begins).ffill()

                """);
        if (plan.Ongoing is { } ongoing)
            text.Append($"# A year in which an earlier one goes on and none begins is no year at risk.\npanel = panel[~(panel[{Text(ongoing)}].eq(1) & panel[{Text(onset)}].eq(0))]\n");
        text.Append($"# In centuries, so that the cube stays small.\npanel = panel.assign(t=panel[{Text(spell)}] / 100)\nmodel = smf.logit(\"{onset} ~ t + I(t ** 2) + I(t ** 3)\", data=panel).fit()\nprint(model.summary())\n");
    }

    private static string Text(string text) => $"\"{text.Replace("\\", "\\\\").Replace("\"", "\\\"")}\"";
}
