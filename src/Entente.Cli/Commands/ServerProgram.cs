using System.Diagnostics;
using Entente.Studies;

namespace Entente.Cli.Commands;

/// <summary>The server, which stands beside this program as one of its own (decision 0011).</summary>
internal static class ServerProgram
{
    /// <summary>Names the server where it stands elsewhere.</summary>
    private const string Variable = "ENTENTE_WEB";

    /// <summary>Becomes the server: signals, pipes and the exit code are its own. Where that cannot be done, it is started and waited for.</summary>
    /// <exception cref="QuestionException">The server is not there.</exception>
    public static int Become(IReadOnlyList<string> arguments)
    {
        string path = Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } named ? named
            : Path.Combine(AppContext.BaseDirectory, "entente-web", OperatingSystem.IsWindows() ? "entente-web.exe" : "entente-web");
        if (!File.Exists(path))
            throw new QuestionException($"The server is not built: there is no '{path}'. Start it from the checkout, which builds it: ./entente {string.Join(' ', arguments.Take(1))}");
        if (OperatingSystem.IsWindows())
            return Run(path, arguments);
        Console.Out.Flush();
        throw new QuestionException($"The server '{path}' cannot be started: {Handover.To(path, arguments)}.");
    }

    private static int Run(string path, IReadOnlyList<string> arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(path, arguments) { UseShellExecute = false })!;
        process.WaitForExit();
        return process.ExitCode;
    }
}
