using System.Runtime.InteropServices;

namespace Entente.Cli;

/// <summary>Gives this process over to another program, with the same streams and number: signals, pipes and the exit code are then its own.</summary>
internal static partial class Handover
{
    /// <summary>Comes back only when it failed, with the reason.</summary>
    public static string To(string program, IEnumerable<string> arguments)
    {
        _ = Execute(program, [program, .. arguments, null]);
        return Marshal.GetLastPInvokeErrorMessage();
    }

    [LibraryImport("libc", EntryPoint = "execv", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    private static partial int Execute(string path, string?[] arguments);
}
