using System.IO.Compression;
using System.Net;
using System.Text.Json.Nodes;
using Entente.Domain.Treaties;
using Entente.Web.Atlas;

namespace Entente.Web.Tests;

/// <summary>The bundle says of every day what the record says, is small, and is asked for again only when it has changed.</summary>
public sealed class BundleTests(RunningServer server) : IClassFixture<RunningServer>
{
    private const int Largest = 300 * 1024;

    private static readonly Packed Made = Bundle.Of(Repository.Record, "1");
    private static readonly JsonNode Read = JsonNode.Parse(Made.Json)!;

    public static TheoryData<string> Days() => ["1815-06-08", "1854-03-28", "1879-12-31", "1907-08-31", "1914-07-28", "1919-01-10", "1925-12-01", "1939-09-01", "1941-06-22", "1949-08-24", "1955-05-14", "1962-07-03", "1975-08-01", "1989-11-09", "1991-12-26", "2003-03-20", "2014-03-18", "2023-04-04", "2026-01-01"];

    [Theory]
    [MemberData(nameof(Days))]
    public void Ties_are_the_duties_of_the_day(string text)
    {
        var day = DateOnly.Parse(text);
        var duties = Repository.Record.Treaties.SelectMany(t => t.DutiesOn(day)).Select(d => (d.Treaty.Id, (int)d.Obligation.Kind, d.Promisor.ToString(), d.Beneficiary.ToString())).ToHashSet();
        Assert.Equal(duties.Order(), TiesOn(day.DayNumber).Order());
    }

    [Fact]
    public void Doubts_are_the_suspensions_and_contests_of_the_record()
    {
        var treaties = Repository.Record.Treaties.ToList();
        Assert.Equal(treaties.Sum(t => t.Suspensions.Sum(s => s.Member.IsNone ? 1 : 2) + t.Contested.Length), Column("doubts", "treaty").Count);
        Assert.Equal(treaties.Sum(t => t.Contested.Length), Column("doubts", "effect").Count(e => e == 2));
    }

    [Fact]
    public void Events_come_in_the_order_of_days_and_none_is_left_out()
    {
        int[] days = [.. Undelta(Column("events", "day_delta"))];
        Assert.Equal(days.Order(), days);
        Assert.Equal(Repository.Record.Relations.Count(), Column("events", "treaty").Count(t => t < 0));
        string[] kinds = [.. Read["event_kinds"]!.AsArray().Select(k => k!.GetValue<string>())];
        int At(string kind) => Column("events", "kind").Count(k => kinds[k] == kind);
        Assert.Equal(Repository.Record.Treaties.Count(t => t.Signed is not null), At("signature"));
        Assert.Equal(Repository.Record.Treaties.Count(t => t.Life is not null), At("entry-into-force"));
        Assert.Equal(Repository.Record.Treaties.Count(t => t.Life?.Last is not null && t.End?.How is EndKind.Denounced), At("denunciation"));
        Assert.Contains("recognition-withdrawn", kinds);
    }

    [Theory]
    [InlineData("warsaw-pact", "Warsaw Pact")]
    [InlineData("north-atlantic-treaty", "NATO")]
    [InlineData("ukusa-agreement", "Five Eyes")]
    [InlineData("inter-american-treaty-of-reciprocal-assistance", "Rio Treaty")]
    public void Treaties_carry_the_names_by_which_they_are_known(string treaty, string name)
    {
        int row = Read["treaties"]!["id"]!.AsArray().Select(t => t!.GetValue<string>()).ToList().IndexOf(treaty);
        Assert.Contains(name, Read["treaties"]!["names"]![row]!.AsArray().Select(n => n!.GetValue<string>()));
    }

    [Fact]
    public void Every_table_has_columns_of_one_length()
    {
        foreach (string table in new[] { "states", "treaties", "ties", "doubts", "events" })
            Assert.Single(Read[table]!.AsObject().Select(c => c.Value!.AsArray().Count).Distinct());
        Assert.Equal(Repository.Record.States.All.Length, Read["states"]!["id"]!.AsArray().Count);
        Assert.All(Read["vague"]!.AsArray(), v => Assert.True(v![2]!.GetValue<int>() < Read[v[0]!.GetValue<string>()]!.AsObject().First().Value!.AsArray().Count));
    }

    [Fact]
    public void Same_record_same_bytes() => Assert.Equal(Made.Hash, Bundle.Of(Repository.Record, "1").Hash);

    [Fact]
    public async Task It_is_small_and_comes_compressed()
    {
        foreach (string encoding in new[] { "br", "gzip", "" })
        {
            using var answer = await Get("api/v1/atlas/record", encoding);
            byte[] sent = await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
            Assert.Equal(encoding, string.Join(' ', answer.Content.Headers.ContentEncoding));
            Assert.True(encoding.Length == 0 || sent.Length <= Largest, $"{sent.Length:N0} bytes as {encoding}");
            Stream plain = encoding switch { "br" => new BrotliStream(new MemoryStream(sent), CompressionMode.Decompress), "gzip" => new GZipStream(new MemoryStream(sent), CompressionMode.Decompress), _ => new MemoryStream(sent) };
            await using var _ = plain;
            Assert.Equal(Read["ties"]!["from"]!.ToJsonString(), JsonNode.Parse(plain)!["ties"]!["from"]!.ToJsonString());
        }
    }

    [Fact]
    public async Task It_is_asked_for_again_only_when_it_has_changed()
    {
        using var first = await Get("api/v1/atlas/record", "br");
        string tag = first.Headers.ETag!.Tag;
        using var request = new HttpRequestMessage(HttpMethod.Get, "api/v1/atlas/record");
        request.Headers.IfNoneMatch.Add(first.Headers.ETag);
        Assert.Equal(HttpStatusCode.NotModified, (await server.Client.SendAsync(request, TestContext.Current.CancellationToken)).StatusCode);
        using var lasting = await Get($"api/v1/atlas/record?v={tag.Trim('"')}", "br");
        Assert.Contains("immutable", lasting.Headers.CacheControl!.ToString(), StringComparison.Ordinal);
    }

    private static IEnumerable<(string, int, string, string)> TiesOn(int day)
    {
        string[] states = [.. Read["states"]!["id"]!.AsArray().Select(s => s!.GetValue<string>())];
        string[] treaties = [.. Read["treaties"]!["id"]!.AsArray().Select(s => s!.GetValue<string>())];
        var sets = Read["sets"]!.AsArray().Select(s => Undelta(s!.AsArray().Select(n => n!.GetValue<int>())).Select(i => states[i]).ToArray()).ToArray();
        int[] treaty = [.. Undelta(Column("ties", "treaty_delta"))];
        var (kind, promisors, beneficiaries, from, to) = (Column("ties", "kind"), Column("ties", "promisors"), Column("ties", "beneficiaries"), Column("ties", "from"), Column("ties", "to"));
        var ties = new HashSet<(string, int, string, string)>();
        for (int i = 0; i < treaty.Length; i++)
            if (from[i] <= day && (to[i] < 0 || day <= to[i]))
                foreach (string p in sets[promisors[i]])
                    foreach (string b in sets[beneficiaries[i]])
                        if (p != b)
                            ties.Add((treaties[treaty[i]], kind[i], p, b));
        return ties;
    }

    private static List<int> Column(string table, string column) => [.. Read[table]![column]!.AsArray().Select(n => n!.GetValue<int>())];

    private static IEnumerable<int> Undelta(IEnumerable<int> deltas)
    {
        int value = 0;
        foreach (int delta in deltas)
            yield return value += delta;
    }

    private Task<HttpResponseMessage> Get(string address, string encoding)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, address);
        if (encoding.Length > 0)
            request.Headers.AcceptEncoding.ParseAdd(encoding);
        return server.Client.SendAsync(request, TestContext.Current.CancellationToken);
    }
}
