using System.Runtime.InteropServices;

namespace Entente.Cli;

/// <summary>The other part of the program: datasets, the record's making, cases.</summary>
internal static partial class Workshop
{
    private static string Program => Path.Combine(AppContext.BaseDirectory, "entente-workshop");

    /// <summary>Gives this process over to the other part, with the same arguments, streams and number; comes back only when that fails.</summary>
    public static int Take(string[] arguments)
    {
        _ = Execute(Program, [Program, .. arguments, null]);
        return Complaint.Of($"'{Program}' cannot be started ({Marshal.GetLastPInvokeErrorMessage()}). Build the program again: remove its folder and run ./entente.", ExitCode.Broken);
    }

    [LibraryImport("libc", EntryPoint = "execv", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    private static partial int Execute(string path, string?[] arguments);
}
