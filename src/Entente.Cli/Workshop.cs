namespace Entente.Cli;

/// <summary>The other part of the program: datasets, the record's making, cases.</summary>
internal static class Workshop
{
    private static string Program => Path.Combine(AppContext.BaseDirectory, "workshop", "entente-workshop");

    /// <summary>Gives this process over to the other part; comes back only when that fails.</summary>
    public static int Take(string[] arguments) =>
        Complaint.Of($"'{Program}' cannot be started ({Handover.To(Program, arguments)}). Build the program again: remove its folder and run ./entente.", ExitCode.Broken);
}
