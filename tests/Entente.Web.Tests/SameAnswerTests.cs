using System.IO.Compression;
using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Entente.Web.Tests;

/// <summary>The interface and the command line are two doors to one room: the same question gives the same bytes.</summary>
public sealed class SameAnswerTests(RunningServer server) : IClassFixture<RunningServer>
{
    [Theory]
    [InlineData("states/Germany?on=1938", "state", "Germany", "--on", "1938")]
    [InlineData("states/cow:260?on=1980-01-01", "state", "cow:260", "--on", "1980-01-01")]
    [InlineData("states/%D7%99%D7%A9%D7%A8%D7%90%D7%9C", "state", "ישראל")]
    [InlineData("treaties?party=FRA&on=1914-07-28", "treaties", "--party", "FRA", "--on", "1914-07-28")]
    [InlineData("treaties?kind=offence", "treaties", "--kind", "offence")]
    [InlineData("treaties/nato", "treaty", "nato")]
    [InlineData("treaties/Five%20Eyes?on=2025-01-01", "treaty", "Five Eyes", "--on", "2025-01-01")]
    [InlineData("obligations?of=Japan&on=1941-06-22", "obligations", "--of", "Japan", "--on", "1941-06-22")]
    [InlineData("obligations?to=Poland&on=1939-09-01&kind=defence", "obligations", "--to", "Poland", "--on", "1939-09-01", "--kind", "defence")]
    [InlineData("brief?a=USA&b=PHL&on=2026-01-01", "brief", "USA", "PHL", "--on", "2026-01-01")]
    [InlineData("brief?a=Germany&b=Austria-Hungary&on=1914-07-28", "brief", "Germany", "Austria-Hungary", "--on", "1914-07-28")]
    [InlineData("brief?a=USA&b=JPN&on=9999-12-31", "brief", "USA", "JPN", "--on", "9999-12-31")]
    [InlineData("crisis?attacker=RUS&target=FIN&on=2023-04-05", "crisis", "--attacker", "RUS", "--target", "FIN", "--on", "2023-04-05")]
    [InlineData("crisis?attacker=Germany&attacker=Hungary&target=Czechoslovakia&on=1938-09-28&comply=FRA&fact=asked&fact=no-found&acted=FRA", "crisis", "--attacker", "Germany", "--attacker", "Hungary", "--target", "Czechoslovakia", "--on", "1938-09-28", "--comply", "FRA", "--fact", "asked", "--fact", "no-found", "--acted", "FRA")]
    [InlineData("crisis?attacker=China&target=Philippines&on=2025-06-09&location=Second%20Thomas%20Shoal&object=public-vessel&domain=sea&unprovoked=disputed", "crisis", "--attacker", "China", "--target", "Philippines", "--on", "2025-06-09", "--location", "Second Thomas Shoal", "--object", "public-vessel", "--domain", "sea", "--unprovoked", "disputed")]
    [InlineData("figures", "figures")]
    [InlineData("figures?state=Estonia&state=Latvia&on=2026-01-01", "figures", "Estonia", "Latvia", "--on", "2026-01-01")]
    [InlineData("data", "data", "list")]
    [InlineData("data?known=true", "data", "list", "--known")]
    [InlineData("data/citations", "data", "cite")]
    public async Task In_json_and_csv(string address, params string[] command)
    {
        Assert.Equal(ProgramRun.Of([.. command, "--format", "json"]).Output, await Get(address));
        string csv = address + (address.Contains('?') ? "&" : "?") + "format=csv";
        Assert.Equal(ProgramRun.Of([.. command, "--format", "csv"]).Output, await Get(csv));
    }

    public static TheoryData<string> Cases() => [.. Directory.EnumerateFiles(Repository.Test("cases", "casebook"), "*.yaml").Select(f => Path.GetFileNameWithoutExtension(f)!).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task A_case_of_the_casebook_can_be_sent_as_it_is_got(string id)
    {
        var got = JsonNode.Parse(await Get($"casebook/{id}"))!;
        using var answer = await Post(got);
        Assert.Equal(ProgramRun.Of("crisis", "--case", $"tests/cases/casebook/{id}.yaml", "--format", "json").Output, await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task What_stands_beside_an_incident_means_what_the_options_mean()
    {
        var body = new JsonObject
        {
            ["incident"] = new JsonObject { ["date"] = "1938-09-28", ["attackers"] = new JsonArray(new JsonObject { ["name"] = "Germany" }), ["target"] = new JsonObject { ["id"] = "CSK" } },
            ["facts"] = new JsonArray("asked"), ["acted"] = new JsonArray("FRA"), ["comply"] = new JsonArray("FRA", "RUS"),
        };
        using var answer = await Post(body);
        Assert.Equal(ProgramRun.Of("crisis", "--attacker", "Germany", "--target", "CSK", "--on", "1938-09-28", "--fact", "asked", "--acted", "FRA", "--comply", "FRA,RUS", "--format", "json").Output,
            await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Lists_hold_what_the_record_holds()
    {
        Assert.Equal(Repository.Record.States.All.Length, JsonNode.Parse(await Get("states"))!.AsArray().Count);
        Assert.Equal(Repository.Record.States.All.Count(s => s.ExistsOn(new(1914, 7, 28))), JsonNode.Parse(await Get("states?on=1914-07-28"))!.AsArray().Count);
        Assert.Equal(Repository.Record.Gazetteer.Places.Length, JsonNode.Parse(await Get("places"))!.AsArray().Count);
        Assert.Equal(Cases().Count, JsonNode.Parse(await Get("casebook"))!.AsArray().Count);
        Assert.Equal(Repository.Record.Entries.Length, JsonNode.Parse(await Get("about"))!["treaties"]!.GetValue<int>());
        foreach (string list in new[] { "states", "places", "casebook", "about" })
            Assert.Contains("\n", await Get($"{list}?format=csv"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("br")]
    [InlineData("gzip")]
    public async Task Compressed_it_is_the_same(string encoding)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "api/v1/brief?a=USA&b=PHL&on=2026-01-01");
        request.Headers.AcceptEncoding.ParseAdd(encoding);
        using var answer = await server.Client.SendAsync(request, TestContext.Current.CancellationToken);
        Assert.Equal([encoding], answer.Content.Headers.ContentEncoding);
        var sent = await answer.Content.ReadAsStreamAsync(TestContext.Current.CancellationToken);
        await using Stream plain = encoding == "br" ? new BrotliStream(sent, CompressionMode.Decompress) : new GZipStream(sent, CompressionMode.Decompress);
        using var reader = new StreamReader(plain);
        Assert.Equal(await Get("brief?a=USA&b=PHL&on=2026-01-01"), await reader.ReadToEndAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task An_answer_that_is_known_is_not_sent_again()
    {
        using var first = await server.Client.GetAsync("api/v1/brief?a=USA&b=PHL", TestContext.Current.CancellationToken);
        using var again = new HttpRequestMessage(HttpMethod.Get, "api/v1/brief?a=USA&b=PHL");
        again.Headers.IfNoneMatch.Add(first.Headers.ETag!);
        using var second = await server.Client.SendAsync(again, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
    }

    [Theory]
    [InlineData("api/v1/brief?a=USA&b=PHL")]
    [InlineData("api/v1/brief?a=USA&b=Atlantis")]
    [InlineData("api/v1/nothing")]
    [InlineData("map/1914-07-28")]
    [InlineData("missing.js")]
    public async Task The_head_is_that_of_the_whole(string address)
    {
        using var whole = await server.Client.GetAsync(address, TestContext.Current.CancellationToken);
        using var request = new HttpRequestMessage(HttpMethod.Head, address);
        using var head = await server.Client.SendAsync(request, TestContext.Current.CancellationToken);
        Assert.Equal(whole.StatusCode, head.StatusCode);
        Assert.Equal(whole.Headers.ETag, head.Headers.ETag);
        Assert.Equal(whole.Content.Headers.ContentType, head.Content.Headers.ContentType);
        Assert.Empty(await head.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task The_description_is_the_one_that_the_front_end_is_built_against()
    {
        var served = JsonNode.Parse(await Get("openapi.json"));
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(File.ReadAllText(Path.Combine(Repository.Root, "web", "openapi.json"))), served), "web/openapi.json differs from what is served; build once more and commit it.");
        Assert.Equal(21, served!["paths"]!.AsObject().Count);
    }

    private async Task<string> Get(string address) => await server.Client.GetStringAsync(new Uri(server.Address, $"api/v1/{address}"), TestContext.Current.CancellationToken);

    private Task<HttpResponseMessage> Post(JsonNode body) =>
        server.Client.PostAsync("api/v1/crisis", new StringContent(body.ToJsonString(new JsonSerializerOptions()), Encoding.UTF8, "application/json"), TestContext.Current.CancellationToken);
}
