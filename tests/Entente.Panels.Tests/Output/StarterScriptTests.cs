using System.Diagnostics;
using Entente.Panels.Output;

namespace Entente.Panels.Tests.Output;

public sealed class StarterScriptTests
{
    // Debian's Python sees Debian's packages; another one on the path may not.
    private static readonly string? Python = Program("/usr/bin/python3") ?? Program("python3");
    private static readonly string? R = Program("Rscript");

    public static TheoryData<string, ScriptLanguage> Kinds()
    {
        var kinds = new TheoryData<string, ScriptLanguage>();
        foreach (string ending in (string[])[".parquet", ".arrow", ".csv", ".csv.gz", ".dta"])
            foreach (var language in Enum.GetValues<ScriptLanguage>())
                if (language != ScriptLanguage.Stata || ending is ".csv" or ".dta")
                    kinds.Add(ending, language);
        return kinds;
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void The_text_is_as_accepted(string ending, ScriptLanguage language) =>
        Golden.Verify($"panel-starter{ending.Replace('.', '-')}{StarterScript.EndingOf(language)}", StarterScript.Text(SmallPanel.Make(), "small" + ending, language));

    [Theory]
    [InlineData(".parquet")]
    [InlineData(".arrow")]
    [InlineData(".csv.gz")]
    public void Stata_is_told_what_it_can_read(string ending)
    {
        var refused = Assert.Throws<PanelException>(() => StarterScript.Text(SmallPanel.Make(), "small" + ending, ScriptLanguage.Stata));
        Assert.Contains(".dta", refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("data/dyads.csv.gz", ScriptLanguage.R, "dyads.R")]
    [InlineData("dyads.dta", ScriptLanguage.Stata, "dyads.do")]
    [InlineData("dyads.parquet", ScriptLanguage.Python, "dyads.py")]
    public void A_script_stands_beside_its_panel(string panel, ScriptLanguage language, string name) =>
        Assert.Equal(Path.Combine(Path.GetDirectoryName(panel)!, name), StarterScript.PathOf(panel, language));

    [Theory]
    [InlineData(".csv")]
    [InlineData(".csv.gz")]
    [InlineData(".dta")]
    public void R_runs_the_script(string ending)
    {
        Assert.SkipWhen(R is null || Run(R, ".", "-e", $"library({(ending == ".dta" ? "haven" : "readr")})") is not (0, _), "R with haven and readr is not installed.");
        InFolder(ending, ScriptLanguage.R, (folder, script) =>
        {
            var (exit, output) = Run(R!, folder, script);
            Assert.True(exit == 0, output);
            Assert.Contains("(Intercept)", output, StringComparison.Ordinal);
        });
    }

    [Theory]
    [InlineData(".parquet")]
    [InlineData(".arrow")]
    public void R_can_read_every_line_of_the_script(string ending)
    {
        Assert.SkipWhen(R is null, "R is not installed.");
        InFolder(ending, ScriptLanguage.R, (folder, script) => Assert.Equal((0, ""), Run(R!, folder, "-e", $"invisible(parse('{script}'))")));
    }

    [Theory]
    [InlineData(".parquet")]
    [InlineData(".arrow")]
    [InlineData(".csv")]
    [InlineData(".dta")]
    public void Python_can_read_every_line_of_the_script(string ending)
    {
        Assert.SkipWhen(Python is null, "Python is not installed.");
        InFolder(ending, ScriptLanguage.Python, (folder, script) => Assert.Equal((0, ""), Run(Python!, folder, "-m", "py_compile", script)));
    }

    [Theory]
    [InlineData(".csv")]
    [InlineData(".csv.gz")]
    [InlineData(".dta")]
    public void Python_runs_the_script_up_to_the_model(string ending)
    {
        Assert.SkipWhen(Python is null || Run(Python, ".", "-c", "import pandas") is not (0, _), "Python with pandas is not installed.");
        InFolder(ending, ScriptLanguage.Python, (folder, script) =>
        {
            // statsmodels is not everywhere: its two lines are left out, and the spells are looked at instead.
            string text = string.Join('\n', File.ReadAllLines(Path.Combine(folder, script)).Where(l => !l.Contains("smf", StringComparison.Ordinal) && !l.Contains("model", StringComparison.Ordinal)));
            File.WriteAllText(Path.Combine(folder, script), text + "\nprint(list(panel['spell'].astype(int)))\n");
            var (exit, output) = Run(Python!, folder, script);
            Assert.True(exit == 0, output);
            Assert.Contains("(11, 11)", output, StringComparison.Ordinal);
            Assert.Contains("[0, 1, 1, 2, 0, 1, 0, 1, 0]", output, StringComparison.Ordinal);
        });
    }

    private static void InFolder(string ending, ScriptLanguage language, Action<string, string> run)
    {
        string folder = Directory.CreateTempSubdirectory("entente-script-").FullName;
        try
        {
            var panel = SmallPanel.Make();
            string path = Path.Combine(folder, "small" + ending);
            PanelFile.Write(panel, path, cancellation: TestContext.Current.CancellationToken);
            run(folder, Path.GetFileName(StarterScript.Write(panel, path, language)));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static string? Program(string name) => Path.IsPathRooted(name)
        ? File.Exists(name) ? name : null
        : (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Select(f => Path.Combine(f, name)).FirstOrDefault(File.Exists);

    private static (int Exit, string Output) Run(string program, string folder, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = folder, UseShellExecute = false })!;
        var error = process.StandardError.ReadToEndAsync();
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output + error.Result);
    }
}
