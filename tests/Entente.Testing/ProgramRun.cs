using System.Diagnostics;

namespace Entente.Testing;

/// <summary>The built program, started as a process of its own.</summary>
public sealed record ProgramRun(int ExitCode, string Output, string Error)
{
    public static ProgramRun Of(params string[] arguments) => WithInput("", arguments);

    /// <summary>The same with something on its standard input.</summary>
    public static ProgramRun WithInput(string input, params string[] arguments)
    {
        using var process = Begin(arguments);
        Feed(process.StandardInput, input);
        var error = process.StandardError.ReadToEndAsync();
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new(process.ExitCode, output, error.Result);
    }

    /// <summary>Starts the program and leaves it running.</summary>
    public static Process Begin(params string[] arguments) =>
        Process.Start(new ProcessStartInfo("dotnet", [Path.Combine(Repository.Root, "artifacts", "bin", "Entente.Cli", "release", "entente.dll"), .. arguments])
        {
            RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = Repository.Root, UseShellExecute = false,
        })!;

    private static void Feed(StreamWriter to, string input)
    {
        try
        {
            to.Write(input);
            to.Close();
        }
        catch (IOException)
        {
            // The program refused and went before it had read everything: what it said is looked at all the same.
        }
    }
}
