using System.Text;

namespace Entente.Panels.Output.Scripts;

/// <summary>Writes R.</summary>
internal static class RScript
{
    public static string Of(ScriptPlan plan)
    {
        string file = Text(plan.FileName);
        var text = new StringBuilder($"# {plan.Title}\n\n");
        text.Append(plan.Format switch
        {
            PanelFormat.Parquet => $"panel <- as.data.frame(arrow::read_parquet({file}))\n",
            PanelFormat.Arrow => $"panel <- as.data.frame(arrow::read_feather({file}))\n",
            // Stata's .n, .o and .b tell why a cell is empty; to R they are all NA.
            PanelFormat.Stata => $"panel <- as.data.frame(haven::zap_labels(haven::read_dta({file})))\n",
            _ => $"panel <- as.data.frame(readr::read_csv({file}, guess_max = Inf, show_col_types = FALSE))\n",
        });
        text.Append("\nlabels <- c(\n").Append(string.Join(",\n", plan.Labels.Select(l => $"  {Text(l.Name)} = {Text(l.Label)}"))).Append("\n)\n");
        text.Append("for (name in names(labels)) attr(panel[[name]], \"label\") <- labels[[name]]\n\ndim(panel)\nsummary(panel)\n");
        if (plan.Onset is { } onset)
            Model(text, plan, Name(onset));
        return text.ToString();
    }

    private static void Model(StringBuilder text, ScriptPlan plan, string onset)
    {
        string spell = plan.Spell is { } had ? Name(had) : "spell";
        text.Append($"\n# An example: {plan.Onset} by the years of peace before it (Carter and Signorino 2010). Add what explains it.\n");
        if (plan.Spell is null)
            text.Append($"""
                # Rows stand by pair and year. A spell begins with the pair, and in the year after an onset.
                row <- seq_len(nrow(panel))
                begins <- !duplicated(panel[c({string.Join(", ", plan.Pair.Select(Text))})]) | c(FALSE, head(panel${onset} %in% 1, -1))
                panel$spell <- row - cummax(ifelse(begins, row, 0))

                """);
        if (plan.Ongoing is { } ongoing)
            text.Append($"# A year in which an earlier one goes on and none begins is no year at risk.\nat_risk <- subset(panel, !({Name(ongoing)} %in% 1 & {onset} %in% 0))\n");
        text.Append($"model <- glm({onset} ~ {spell} + I({spell}^2) + I({spell}^3), family = binomial, data = {(plan.Ongoing is null ? "panel" : "at_risk")})\nsummary(model)\n");
    }

    private static string Text(string text) => $"\"{text.Replace("\\", "\\\\").Replace("\"", "\\\"")}\"";

    private static string Name(string name) => char.IsAsciiLetter(name[0]) && name.All(c => char.IsAsciiLetterOrDigit(c) || c is '_' or '.') ? name : $"`{name}`";
}
