using Entente.Domain.Data;
using Entente.Store.Reading;
using Entente.Store.Writing;

namespace Entente.Store.Tests;

public sealed class StoreTests
{
    [Fact]
    public void A_folder_that_is_not_there_is_an_empty_store()
    {
        using var store = DataStore.Open(new StoreFolder(Path.Combine(Path.GetTempPath(), Path.GetRandomFileName())));
        Assert.Empty(store.Versions);
    }

    [Fact]
    public void Every_type_comes_back_as_it_went_in()
    {
        var folder = Made.Folder();
        Made.Import(folder, "1.0", Made.Table((2, 1816, 0.25, "Côte d’Ivoire, and a long name that is no short string"), (200, 1816, null, null)));

        using var store = DataStore.Open(folder);
        var version = store.Find("made")!;
        var rows = store.Query($"SELECT ccode, year, power, name, day, votes, \"power$absence\" FROM {DataStore.NameOf(version, "states")} ORDER BY ccode",
            r => (r.GetInt32(0), r.GetInt32(1), r.IsDBNull(2) ? (double?)null : r.GetDouble(2), r.IsDBNull(3) ? null : r.GetString(3), DateOnly.FromDateTime(r.GetDateTime(4)), r.GetInt64(5), (Absence)r.GetByte(6)));

        Assert.Equal(
            [(2, 1816, 0.25, "Côte d’Ivoire, and a long name that is no short string", new DateOnly(1815, 6, 11), 20_000_000_000L, Absence.Present),
            (200, 1816, null, null, new DateOnly(1815, 6, 9).AddDays(200), 2_000_000_000_000L, Absence.NotApplicable)], rows);
    }

    [Fact]
    public void What_the_source_says_of_an_empty_cell_is_kept_in_words_and_told()
    {
        var folder = Made.Folder();
        Made.Import(folder, "1.0", Made.Table((200, 1816, null, null), (300, 1816, null, null)));
        using var store = DataStore.Open(folder);
        Assert.Equal([null, "interregnum"], store.Query("SELECT \"power$meaning\" FROM \"made@1.0\".states ORDER BY ccode", r => r.IsDBNull(0) ? null : r.GetString(0)));
        var reader = new CellReader(store, new MembershipIndex(Repository.Record.States.All));
        Assert.Equal(["the source says that the question does not arise", "the source says that the question does not arise: interregnum"],
            ((int[])[200, 300]).Select(state => reader.Ask(store.Versions[0], "states", new("power", [state], 1816)).Why));
    }

    [Fact]
    public void Versions_stand_beside_each_other_and_the_latest_is_found()
    {
        var folder = Made.Folder();
        foreach (string version in (string[])["9.0", "10.0", "6.0"])
            Made.Import(folder, version, Made.Table((2, 1816, 1, null)));

        using var store = DataStore.Open(folder);
        Assert.Equal(["6.0", "9.0", "10.0"], store.Versions.Select(v => v.Version));
        Assert.Equal("10.0", store.Find("made")!.Version);
        Assert.Equal(1, store.Query("SELECT count(*) FROM \"made\".states", r => r.GetInt64(0))[0]);
    }

    [Fact]
    public void Many_rows_go_in_by_whole_vectors()
    {
        var folder = Made.Folder();
        Made.Import(folder, "1.0", Made.Table([.. Enumerable.Range(0, 10_000).Select(i => (i, 1900, i % 7 == 0 ? (double?)null : i / 8.0, i % 5 == 0 ? null : $"n{i}"))]));

        using var store = DataStore.Open(folder);
        var found = store.Query("SELECT count(*), count(power), count(name), sum(power), count(DISTINCT ccode) FROM made.states", r => (r.GetInt64(0), r.GetInt64(1), r.GetInt64(2), r.GetDouble(3), r.GetInt64(4)))[0];
        Assert.Equal((10_000, 10_000 - 1429, 8_000, Enumerable.Range(0, 10_000).Where(i => i % 7 != 0).Sum(i => i / 8.0), 10_000), found);
    }

    [Fact]
    public void A_repeated_key_is_found_with_both_rows()
    {
        using var staging = new Staging();
        Assert.Equal((1, 3), staging.Load(Made.Table((2, 1816, 1, null), (200, 1816, 1, null), (200, 1817, 1, null), (200, 1816, 2, null))).FirstRepeatedKey());
        Assert.Null(staging.Load(Made.Table((2, 1816, 1, null), (2, 1817, 1, null))).FirstRepeatedKey());
    }

    [Fact]
    public void What_was_not_committed_never_was()
    {
        var folder = Made.Folder();
        Made.Import(folder, "1.0", Made.Table((2, 1816, 1, null)));
        using (var writer = StoreWriter.Open(folder))
        using (var staging = new Staging())
            writer.Add(Made.Version("2.0"), [staging.Load(Made.Table((2, 1816, 2, null)))], []);

        using var store = DataStore.Open(folder);
        Assert.Equal("1.0", Assert.Single(store.Versions).Version);
        Assert.Single(Directory.EnumerateDirectories(Path.Combine(folder.Root, "snapshots")));
    }

    [Fact]
    public void A_reader_goes_on_with_what_it_opened_while_a_version_is_replaced()
    {
        var folder = Made.Folder();
        Made.Import(folder, "1.0", Made.Table((2, 1816, 1, null)));
        using var before = DataStore.Open(folder);
        Made.Import(folder, "1.0", Made.Table((2, 1816, 2, null)));
        using var after = DataStore.Open(folder);

        Assert.Equal(1, before.Query("SELECT power FROM made.states", r => r.GetDouble(0))[0]);
        Assert.Equal(2, after.Query("SELECT power FROM made.states", r => r.GetDouble(0))[0]);
    }

    [Fact]
    public void Only_one_process_writes_at_a_time()
    {
        var folder = Made.Folder();
        using var first = StoreWriter.Open(folder);
        Assert.Contains("Another process is writing", Assert.Throws<StoreException>(() => StoreWriter.Open(folder)).Message);
    }

    [Fact]
    public void A_store_can_be_moved()
    {
        var folder = Made.Folder();
        Made.Import(folder, "1.0", Made.Table((2, 1816, 0.5, null)));
        var moved = new StoreFolder(folder.Root + "-moved");
        Directory.Move(folder.Root, moved.Root);

        using var store = DataStore.Open(moved);
        Assert.Equal(0.5, store.Query("SELECT power FROM made.states", r => r.GetDouble(0))[0]);
    }
}
