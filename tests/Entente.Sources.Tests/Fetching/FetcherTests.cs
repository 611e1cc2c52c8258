using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using Entente.Sources.Fetching;
using Entente.Sources.Rules;
using Entente.Store;
using Entente.Store.Tables;

namespace Entente.Sources.Tests.Fetching;

/// <summary>A release fetched from a mirror on this machine: files, archives, and what is no file at all.</summary>
public sealed class FetcherTests
{
    private static readonly byte[] Good = Encoding.UTF8.GetBytes("ccode,year\n2,1950\n");
    private static readonly byte[] Bad = Encoding.UTF8.GetBytes("ccode,year\n2,1951\n");

    private readonly StoreFolder _store = new(Directory.CreateTempSubdirectory("entente-fetch-").FullName);

    [Fact]
    public async Task A_file_is_checked_and_stands_ready()
    {
        var fetched = await Fetch(Good);
        Assert.Equal(Good, await File.ReadAllBytesAsync(Path.Combine(fetched.Files, "made.csv"), TestContext.Current.CancellationToken));
        fetched.Delete();
        Assert.Empty(Directory.GetFileSystemEntries(_store.Downloads));
    }

    [Fact]
    public async Task A_wrong_checksum_names_both_and_leaves_nothing_that_could_be_taken_for_good()
    {
        var refusal = await Assert.ThrowsAsync<FetchException>(() => Fetch(Bad));
        Assert.Contains(Sha256(Good), refusal.Message);
        Assert.Contains(Sha256(Bad), refusal.Message);
        string left = Assert.Single(Directory.GetFiles(_store.Root, "*", SearchOption.AllDirectories));
        Assert.EndsWith("made.csv.refused", left);
        Assert.Contains(left, refusal.Message);
        // The next attempt begins anew.
        Assert.Equal(Good, await File.ReadAllBytesAsync(Path.Combine((await Fetch(Good)).Files, "made.csv"), TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task An_archive_is_unpacked_also_where_it_lies_in_another()
    {
        byte[] inner = Zip(("data/Made.csv", Good), ("__MACOSX/data/made.csv", Bad));
        var fetched = await Fetch(Zip(("read me.txt", Bad), ("inner.zip", inner)));
        Assert.Equal(["made.csv"], Directory.GetFiles(fetched.Files).Select(Path.GetFileName));
        Assert.Equal(Good, await File.ReadAllBytesAsync(Path.Combine(fetched.Files, "made.csv"), TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("../made.csv")]
    [InlineData("a/../../made.csv")]
    [InlineData("/made.csv")]
    [InlineData("..\\made.csv")]
    [InlineData("C:\\made.csv")]
    public async Task An_archive_that_would_write_outside_of_its_folder_is_refused(string entry)
    {
        var refusal = await Assert.ThrowsAsync<FetchException>(() => Fetch(Zip((entry, Good))));
        Assert.Contains("outside of its folder", refusal.Message);
        Assert.Empty(Directory.GetFiles(_store.Root, "*", SearchOption.AllDirectories));
    }

    [Fact]
    public async Task An_archive_that_unpacks_beyond_the_limit_is_refused()
    {
        var refusal = await Assert.ThrowsAsync<FetchException>(() => Fetch(Zip(("made.csv", new byte[4_000_000]))));
        Assert.Contains("more than 1,000,000 bytes", refusal.Message);
        Assert.Empty(Directory.GetFiles(_store.Root, "*", SearchOption.AllDirectories));
    }

    [Fact]
    public async Task A_damaged_archive_is_refused()
    {
        byte[] archive = Zip(("made.csv", Good));
        Assert.Contains("is damaged", (await Assert.ThrowsAsync<FetchException>(() => Fetch(archive[..^30]))).Message);
        Assert.Empty(Directory.GetFiles(_store.Root, "*", SearchOption.AllDirectories));
    }

    [Fact]
    public async Task An_archive_without_the_files_is_refused() =>
        Assert.Contains("none of the files expected is in it: made.csv", (await Assert.ThrowsAsync<FetchException>(() => Fetch(Zip(("other.csv", Good))))).Message);

    [Fact]
    public async Task A_page_for_people_is_told_from_a_file() =>
        Assert.Contains("answers with a page for people", (await Assert.ThrowsAsync<FetchException>(() => Fetch(Encoding.UTF8.GetBytes("\n<!DOCTYPE html><html>Please log in")))).Message);

    [Fact]
    public async Task A_publisher_who_objects_is_heeded()
    {
        var source = Made() with { Licence = new("No downloads by software.", MayFetch: false), Home = new("https://example.org/made") };
        string refusal = (await Assert.ThrowsAsync<ImportException>(() => Fetch(Good, source))).Message;
        Assert.Contains("No downloads by software.", refusal);
        Assert.Contains("by hand from https://example.org/made", refusal);
        Assert.Contains("entente data add made PATH", refusal);
    }

    [Fact]
    public async Task A_release_that_is_unknown_or_has_no_address_is_told()
    {
        Assert.Contains("'2.0' is no release of made", (await Assert.ThrowsAsync<ImportException>(() => Fetch(Good, version: "2.0"))).Message);
        Assert.Contains("No address is known", (await Assert.ThrowsAsync<ImportException>(() => Fetch(Good, isMirror: false))).Message);
    }

    [Fact]
    public void Cow_alliances_are_withheld()
    {
        string refusal = Assert.Throws<ImportException>(() => SourceCatalogue.Find("cow-alliances")).Message;
        Assert.Contains("neither shipped nor fetched", refusal);
        Assert.Contains("maintainer", refusal);
        Assert.Contains("data add atop PATH", refusal);
    }

    [Fact]
    public void Every_release_has_an_address_or_a_reason_why_it_has_none()
    {
        var releases = SourceCatalogue.All.SelectMany(s => s.Releases.Select(r => (Source: s, r.Version))).ToList();
        Assert.All(releases, r => Assert.True(PublisherAddresses.Of(r.Source.Id, r.Version).Count > 0 != (!r.Source.Licence.MayFetch || PublisherAddresses.WhyNone(r.Source.Id, r.Version) is not null), $"{r.Source.Id} {r.Version}"));
        // And nothing is said of what is no release, or of one that has an address.
        Assert.All(PublisherAddresses.Without, w => Assert.Contains(releases, r => (w == r.Source.Id || w == $"{r.Source.Id} {r.Version}") && PublisherAddresses.WhyNone(r.Source.Id, r.Version) is not null));
    }

    [Fact]
    public void Every_address_belongs_to_a_release_that_may_be_fetched() => Assert.All(PublisherAddresses.All, known =>
    {
        var release = SourceCatalogue.Find(known.Dataset).Releases.Single(r => r.Version == known.Version);
        Assert.True(SourceCatalogue.Find(known.Dataset).Licence.MayFetch, known.Dataset);
        Assert.Equal(known.Downloads.Count, known.Downloads.Select(d => d.File).Distinct().Count());
        // What comes over an open line is taken only where a checksum proves it.
        if (known.Downloads.Any(d => d.Address.Scheme != Uri.UriSchemeHttps))
            Assert.All(release.Tables.SelectMany(t => t.Files), f => Assert.NotNull(f.Sha256));
        var files = release.Tables.SelectMany(t => t.Files).Select(f => f.Name).ToList();
        Assert.All(known.Downloads, d => Assert.True(d.File.EndsWith(".zip", StringComparison.Ordinal) || files.Contains(d.File), $"{known.Dataset} {known.Version} knows no file {d.File}."));
    });

    private async Task<FetchedRelease> Fetch(byte[] served, Source? source = null, string? version = null, bool isMirror = true)
    {
        using var server = LoopbackServer.Of("/made.csv", served);
        using var http = Downloader.Ordinary();
        var limits = new FetchLimits { MostBytes = 1_000_000, Attempts = 1 };
        return await new Fetcher(_store, new(http, limits, TimeProvider.System), limits).Fetch(source ?? Made(), version, isMirror ? server.Address : null, progress: null, TestContext.Current.CancellationToken);
    }

    private static Source Made() => new("made", "Made", "Nobody")
    {
        Licence = new("Made here."), Citations = [], Releases =
        [
            new("1.0",
            [
                new("states", Observation.StateYear, "state") { Files = [new("made.csv") { Sha256 = Sha256(Good) }], Columns = [Col.Cow("ccode"), Col.Year()], Rows = 1 },
            ]),
        ],
    };

    private static string Sha256(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    private static byte[] Zip(params (string Name, byte[] Bytes)[] entries)
    {
        using var bytes = new MemoryStream();
        using (var archive = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
            foreach (var (name, content) in entries)
            {
                using var entry = archive.CreateEntry(name).Open();
                entry.Write(content);
            }
        return bytes.ToArray();
    }
}
