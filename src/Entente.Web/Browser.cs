using System.ComponentModel;
using System.Diagnostics;

namespace Entente.Web;

/// <summary>Opens a page in the browser of the person who started the program, where there is a screen.</summary>
internal static class Browser
{
    public static void Open(string address)
    {
        if (Opener() is not { } opener)
            return;
        try
        {
            using var _ = Process.Start(new ProcessStartInfo(opener, [address]) { RedirectStandardError = true, RedirectStandardOutput = true, UseShellExecute = false });
        }
        catch (Win32Exception)
        {
            // There is no such program; the address is on the screen.
        }
    }

    private static string? Opener() =>
        OperatingSystem.IsMacOS() ? "open"
        : OperatingSystem.IsWindows() ? "explorer"
        : Environment.GetEnvironmentVariable("DISPLAY") is { Length: > 0 } || Environment.GetEnvironmentVariable("WAYLAND_DISPLAY") is { Length: > 0 } ? "xdg-open" : null;
}
