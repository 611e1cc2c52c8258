using System.Text;

namespace Entente.Panels.Output.Scripts;

/// <summary>Writes Stata's language.</summary>
internal static class StataScript
{
    private const int LongestLabel = 80;

    public static string Of(ScriptPlan plan)
    {
        if (plan.Format is PanelFormat.Parquet or PanelFormat.Arrow or PanelFormat.CsvGz)
            throw new PanelException($"Stata does not read '{plan.FileName}' by itself. Write the panel to a file that ends in .dta, which carries labels and the reasons of empty cells, or in .csv.");
        var text = new StringBuilder($"* {plan.Title}\nversion 14\nclear all\nset more off\n\n");
        if (plan.Format == PanelFormat.Stata)
            // The file has its labels; missing values tell their reason.
            text.Append($"* . not coded, .n not applicable, .o outside membership, .b beyond coverage\nuse \"{plan.FileName}\"\n");
        else
            Import(text, plan);
        text.Append("\ndescribe\nsummarize\n");
        if (plan.Format == PanelFormat.Stata)
            text.Append("misstable summarize, all\n");
        if (plan.Onset is { } onset)
            Model(text, plan, onset);
        return text.ToString();
    }

    private static void Import(StringBuilder text, ScriptPlan plan)
    {
        text.Append($"import delimited \"{plan.FileName}\", varnames(1) case(preserve) encoding(\"utf-8\")\n");
        foreach (string day in plan.Days)
            text.Append($"generate double {day}_ = daily({day}, \"YMD\")\ndrop {day}\nrename {day}_ {day}\nformat {day} %td\n");
        foreach (var (name, label) in plan.Labels)
            text.Append($"label variable {name} `\"{Short(label)}\"'\n");
    }

    private static void Model(StringBuilder text, ScriptPlan plan, string onset)
    {
        string pair = string.Join(" ", plan.Pair), spell = plan.Spell ?? "spell";
        text.Append($"\n* An example: {onset} by the years of peace before it (Carter and Signorino 2010). Add what explains it.\n");
        if (plan.Spell is null)
            text.Append($"""
                sort {pair} year
                by {pair}: generate spell = 0 if _n == 1
                by {pair}: replace spell = cond({onset}[_n-1] == 1, 0, spell[_n-1] + 1) if _n > 1

                """);
        if (plan.Ongoing is { } ongoing)
            text.Append($"* A year in which an earlier one goes on and none begins is no year at risk.\nlogit {onset} c.{spell}##c.{spell}##c.{spell} if !({ongoing} == 1 & {onset} == 0)\n");
        else
            text.Append($"logit {onset} c.{spell}##c.{spell}##c.{spell}\n");
    }

    private static string Short(string label) => label.Length <= LongestLabel ? label : label[..(LongestLabel - 1)] + "…";
}
