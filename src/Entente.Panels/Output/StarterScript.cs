using Entente.Panels.Output.Scripts;

namespace Entente.Panels.Output;

/// <summary>A short script that reads a panel, labels its columns, looks at it, and where the panel has the onset of something by pair and year, fits a first model.</summary>
public static class StarterScript
{
    /// <summary>The ending of a script's file: <c>.R</c>, <c>.do</c>, <c>.py</c>.</summary>
    public static string EndingOf(ScriptLanguage language) => language switch { ScriptLanguage.R => ".R", ScriptLanguage.Stata => ".do", _ => ".py" };

    /// <summary>The name of the script beside a panel: <c>dyads.R</c> beside <c>dyads.parquet</c>.</summary>
    public static string PathOf(string panelPath, ScriptLanguage language)
    {
        string name = Path.GetFileName(panelPath);
        return Path.Combine(Path.GetDirectoryName(panelPath) ?? "", name[..name.IndexOf('.', 1)] + EndingOf(language));
    }

    /// <summary>Writes the script beside a panel; whole, or not at all.</summary>
    /// <param name="panel">The panel.</param>
    /// <param name="panelPath">Its file; the ending tells how the script reads it.</param>
    /// <param name="language">The program.</param>
    /// <returns>The path of the script.</returns>
    /// <exception cref="PanelException">The program does not read that kind of file, or the script cannot be written.</exception>
    public static string Write(Panel panel, string panelPath, ScriptLanguage language)
    {
        string text = Text(panel, Path.GetFileName(panelPath), language), path = PathOf(panelPath, language);
        try
        {
            Whole.Write(path, text);
            return path;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new PanelException($"'{path}' cannot be written: {e.Message.TrimEnd('.')}. The panel itself stands.", e);
        }
    }

    /// <summary>The text of the script.</summary>
    /// <param name="panel">The panel.</param>
    /// <param name="fileName">The name of its file, beside which the script is run.</param>
    /// <param name="language">The program.</param>
    /// <exception cref="PanelException">The program does not read that kind of file.</exception>
    public static string Text(Panel panel, string fileName, ScriptLanguage language)
    {
        var plan = new ScriptPlan(panel, fileName);
        return language switch
        {
            ScriptLanguage.R => RScript.Of(plan),
            ScriptLanguage.Stata => StataScript.Of(plan),
            _ => PythonScript.Of(plan),
        };
    }
}
