using System.CommandLine;

namespace Entente.Cli;

/// <summary>Tells on the error stream what went wrong, in one voice, and gives the exit code.</summary>
internal static class Complaint
{
    public static int Of(string message, int code)
    {
        Console.Error.WriteLine($"error: {message}");
        return code;
    }

    public static int Usage(ParseResult parsed)
    {
        foreach (var error in parsed.Errors)
            Of(error.Message, ExitCode.BadInput);
        string command = parsed.CommandResult.Command is RootCommand ? "" : $"{parsed.CommandResult.Command.Name} ";
        Console.Error.WriteLine($"Ask for help with: entente {command}--help");
        return ExitCode.BadInput;
    }
}
