using System.Diagnostics;
using Entente.Store;

namespace Entente.Cli.Tests.Data;

/// <summary>A disk that is full and a folder that cannot be written: a clear sentence, exit code 2, and the store as it was.</summary>
public sealed class BadPlacesTests
{
    [Fact]
    public void A_full_disk_is_named_and_the_store_stays_as_it_was()
    {
        string store = Mounted("size=4m");
        try
        {
            string votes = MadeVotes.Folder(isSecondEdition: false);
            File.Move(Path.Combine(votes, "un_votes.csv"), Path.Combine(votes, "..", $"{Path.GetFileName(votes)}-un_votes.csv"));
            Assert.Equal(0, ProgramRun.Of("data", "add", "un-votes", votes, "--store", store).ExitCode);

            var full = ProgramRun.Of("data", "add", "un-votes", MadeVotes.Folder(isSecondEdition: true), "--store", store);

            Assert.Equal(2, full.ExitCode);
            Assert.Contains("nothing in it was changed", full.Error);
            Assert.Contains("disk is full", full.Error);
            Assert.DoesNotContain("   at ", full.Error);
            using var after = DataStore.Open(new(store));
            Assert.Equal(["roll_calls", "issues"], after.Find("un-votes")!.Tables.Select(t => t.Name));
        }
        finally
        {
            Run("umount", store);
        }
    }

    [Fact]
    public void A_folder_that_cannot_be_written_is_named()
    {
        string store = Mounted("ro");
        try
        {
            var refused = ProgramRun.Of("data", "add", "un-votes", MadeVotes.Folder(isSecondEdition: false), "--store", store);
            Assert.Equal(2, refused.ExitCode);
            Assert.Contains(store, refused.Error);
            Assert.Contains(StoreFolder.Variable, refused.Error);
            Assert.DoesNotContain("   at ", refused.Error);
        }
        finally
        {
            Run("umount", store);
        }
    }

    /// <summary>A file system of its own in memory; only the superuser of a Linux machine can have one.</summary>
    private static string Mounted(string options)
    {
        string folder = Directory.CreateTempSubdirectory("entente-mounted-").FullName;
        Assert.SkipUnless(OperatingSystem.IsLinux() && Run("mount", "-t", "tmpfs", "-o", options, "tmpfs", folder) == 0, "No file system can be mounted here; the case needs the superuser of a Linux machine.");
        return folder;
    }

    private static int Run(string program, params string[] arguments)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardError = true, UseShellExecute = false })!;
            process.WaitForExit();
            return process.ExitCode;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return -1;
        }
    }
}
