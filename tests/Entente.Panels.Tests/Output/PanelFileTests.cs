using System.Security.Cryptography;
using Entente.Panels.Output;
using Entente.Panels.Recipes;
using Entente.Panels.Rows;
using Entente.Store;

namespace Entente.Panels.Tests.Output;

/// <summary>Files are whole or not there, are the same bytes each time, and keep the order of the rows.</summary>
public sealed class PanelFileTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("entente-out-").FullName;

    public static TheoryData<string> Endings() => [".parquet", ".arrow", ".csv", ".csv.gz", ".dta"];

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [MemberData(nameof(Endings))]
    public void A_small_panel_is_the_same_bytes_each_time(string ending)
    {
        string whole = Write(SmallPanel.Make(), ending), again = Write(SmallPanel.Make(), ending), blocks = Write(SmallPanel.Make(isStreamed: true), ending);
        Assert.Equal(Checksum(whole), Checksum(again));
        // A text file does not show where blocks began.
        if (ending == ".csv")
            Assert.Equal(File.ReadAllText(whole), File.ReadAllText(blocks));
    }

    [Theory]
    [InlineData("prd-dyad-years-cow-gml-spells", ".parquet")]
    [InlineData("prd-dyad-years-cow-gml-spells", ".csv.gz")]
    [InlineData("prd-dyad-years-cow-gml-spells", ".arrow")]
    [InlineData("prd-dyad-years-cow-gml-spells", ".dta")]
    [InlineData("directed-dyad-years-cow", ".parquet")]
    public void A_real_panel_is_the_same_bytes_each_time(string name, string ending)
    {
        Assert.SkipUnless(PublishedStore.IsThere, PublishedStore.WhyNot);
        Assert.Equal(Checksum(Write(Build(name), ending)), Checksum(Write(Build(name), ending)));
    }

    [Fact]
    public void A_large_file_keeps_the_order_of_the_rows()
    {
        Assert.SkipUnless(PublishedStore.IsThere, PublishedStore.WhyNot);
        var panel = Build("directed-dyad-years-gw");
        string path = Write(panel, ".parquet");
        using var store = DataStore.Open(new StoreFolder(Path.Combine(_folder, "store")));
        var read = store.Query($"SELECT gwcode1, gwcode2, year, capdist FROM '{path}'", r => new object?[] { r[0], r[1], r[2], r.IsDBNull(3) ? null : r[3] });
        Block block = panel.Blocks().Single();
        Store.Tables.Pick[] picks = [.. ((string[])["gwcode1", "gwcode2", "year", "capdist"]).Select(n => panel[n].In(block))];
        int row = 0;
        foreach (var cells in read)
        {
            for (int c = 0; c < picks.Length; c++)
                Assert.Equal(picks[c].At(row), cells[c]);
            row++;
        }
        Assert.Equal(block.Count, row);
    }

    [Theory]
    [MemberData(nameof(Endings))]
    public void What_fails_leaves_what_was_there_and_nothing_else(string ending)
    {
        string path = Path.Combine(_folder, "panel" + ending);
        File.WriteAllText(path, "before");
        Assert.Throws<InvalidOperationException>(() => PanelFile.Write(SmallPanel.Make(isStreamed: true, beforeBlock: b => { if (b == 2) throw new InvalidOperationException("no more"); }), path, cancellation: TestContext.Current.CancellationToken));
        HoldsBefore(path);
    }

    [Theory]
    [MemberData(nameof(Endings))]
    public void What_is_stopped_leaves_what_was_there_and_nothing_else(string ending)
    {
        string path = Path.Combine(_folder, "panel" + ending);
        File.WriteAllText(path, "before");
        using var stop = new CancellationTokenSource();
        Assert.ThrowsAny<OperationCanceledException>(() => PanelFile.Write(SmallPanel.Make(isStreamed: true, beforeBlock: b => { if (b == 1) stop.Cancel(); }), path, cancellation: stop.Token));
        HoldsBefore(path);
    }

    [Theory]
    [InlineData(".parquet")]
    [InlineData(".csv")]
    public async Task A_long_writing_is_stopped_midway(string ending)
    {
        Assert.SkipUnless(PublishedStore.IsThere, PublishedStore.WhyNot);
        var panel = Build("directed-dyad-years-cow");
        string path = Path.Combine(_folder, "panel" + ending);
        File.WriteAllText(path, "before");
        using var stop = new CancellationTokenSource();
        // Stopped when part of the new file is there.
        var watch = Task.Run(async () =>
        {
            while (!Directory.EnumerateFiles(_folder, "*.part").Any())
                await Task.Delay(1, TestContext.Current.CancellationToken);
            await stop.CancelAsync();
        }, TestContext.Current.CancellationToken);
        Assert.ThrowsAny<OperationCanceledException>(() => PanelFile.Write(panel, path, cancellation: stop.Token));
        await watch;
        HoldsBefore(path);
    }

    [Fact]
    public void A_folder_that_cannot_be_written_is_named()
    {
        var refused = Assert.Throws<PanelException>(() => PanelFile.Write(SmallPanel.Make(), Path.Combine(_folder, "none", "panel.csv"), cancellation: TestContext.Current.CancellationToken));
        Assert.Contains("there is no folder", refused.Message, StringComparison.Ordinal);
    }

    private static Panel Build(string name) => PublishedStore.World.Build(RecipeReader.ReadFile(PublishedStore.Sample(name)), TestContext.Current.CancellationToken);

    private void HoldsBefore(string path)
    {
        Assert.Equal("before", File.ReadAllText(path));
        Assert.Equal([path], Directory.EnumerateFileSystemEntries(_folder));
    }

    private string Write(Panel panel, string ending)
    {
        string path = Path.Combine(_folder, Guid.NewGuid().ToString("N") + ending);
        PanelFile.Write(panel, path, cancellation: TestContext.Current.CancellationToken);
        return path;
    }

    private static string Checksum(string path)
    {
        using var file = File.OpenRead(path);
        return Convert.ToHexStringLower(SHA256.HashData(file));
    }
}
