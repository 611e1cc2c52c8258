using System.Diagnostics;
using Entente.Store;

namespace Entente.Cli.Tests.Data;

/// <summary>An import that is killed, at any moment, leaves the old version or the new one.</summary>
public sealed class InterruptionTests
{
    private const int Kills = 50;

    [Fact]
    public void Killed_at_fifty_moments_the_store_holds_the_old_version_or_the_new_one()
    {
        string[] editions = [MadeVotes.Folder(isSecondEdition: false), MadeVotes.Folder(isSecondEdition: true)];
        // Small enough to be tried fifty times: the two lesser tables of the dataset.
        foreach (string edition in editions)
            File.Delete(Path.Combine(edition, "un_votes.csv"));
        string store = Directory.CreateTempSubdirectory("entente-killed-").FullName;
        var watch = Stopwatch.StartNew();
        Assert.Equal(0, Add(store, editions[0]).ExitCode);
        double whole = watch.Elapsed.TotalMilliseconds;
        string present = "first";
        int finished = 0;
        for (int kill = 0; kill < Kills; kill++)
        {
            string next = present == "first" ? "second" : "first";
            using (var process = ProgramRun.Begin("data", "add", "un-votes", editions[next == "first" ? 0 : 1], "--store", store))
            {
                // Spread over the whole run, and a little beyond its end.
                if (!process.WaitForExit((int)(whole * 1.1 * kill / Kills)))
                    process.Kill();
                process.WaitForExit();
            }
            string found = Edition(store);
            Assert.True(found == present || found == next, $"after kill {kill}: {found}");
            finished += found == next ? 1 : 0;
            present = found;
        }
        Assert.Equal(0, ProgramRun.Of("data", "verify", "--store", store).ExitCode);
        Assert.InRange(finished, 0, Kills - 1);
    }

    [Fact]
    public void Two_processes_read_while_a_third_imports()
    {
        string store = Directory.CreateTempSubdirectory("entente-read-").FullName;
        string first = MadeVotes.Folder(isSecondEdition: false);
        Assert.Equal(0, Add(store, first).ExitCode);

        using var import = ProgramRun.Begin("data", "add", "un-votes", MadeVotes.Folder(isSecondEdition: true), "--store", store);
        using var readers = ProgramRun.Begin("data", "list", "--store", store);
        using var other = ProgramRun.Begin("data", "verify", "--store", store);
        foreach (var process in (Process[])[readers, other, import])
        {
            process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            Assert.Equal(0, process.ExitCode);
        }
        Assert.Equal("second", Edition(store));
    }

    private static ProgramRun Add(string store, string folder) => ProgramRun.Of("data", "add", "un-votes", folder, "--store", store);

    /// <summary>The edition in the store; a mixture of two shows as such.</summary>
    private static string Edition(string folder)
    {
        using var store = DataStore.Open(new(folder));
        var editions = store.Query("SELECT DISTINCT edition FROM (SELECT short AS edition FROM \"un-votes\".roll_calls UNION ALL SELECT issue FROM \"un-votes\".issues)", r => r.GetString(0));
        return string.Join(" and ", editions);
    }
}
