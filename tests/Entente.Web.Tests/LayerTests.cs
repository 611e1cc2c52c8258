using System.Net;
using System.Text.Json;
using Entente.Domain.Time;
using Entente.Sources.Importing;
using Entente.Store;
using Entente.Studies.Data;
using Microsoft.AspNetCore.Builder;

namespace Entente.Web.Tests;

/// <summary>What the store adds to the atlas: past borders and layers of public datasets, and plain words where they are not there.</summary>
public sealed class LayerTests : IAsyncLifetime
{
    private readonly StoreFolder _folder = new(Path.Combine(Path.GetTempPath(), $"entente-layers-{Guid.NewGuid():N}"));
    private readonly HttpClient _client = new(new SocketsHttpHandler { AutomaticDecompression = DecompressionMethods.None });
    private WebApplication? _app;

    public async ValueTask InitializeAsync()
    {
        _app = await RunningServer.Start(new Settings(Service.Atlas) { Rate = 0, Store = _folder });
        _client.BaseAddress = new(Server.Address(_app) + "/api/v1/atlas/");
    }

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        await _app!.DisposeAsync();
        if (Directory.Exists(_folder.Root))
            Directory.Delete(_folder.Root, recursive: true);
    }

    [Fact]
    public async Task An_empty_store_says_what_is_missing_and_how_to_bring_it_in()
    {
        var list = await Json("layers");
        Assert.Contains("entente data add cshapes FILE", list.GetProperty("borders").GetProperty("absence").GetString(), StringComparison.Ordinal);
        Assert.All(list.GetProperty("layers").EnumerateArray(), l => Assert.Contains($"entente data add {l.GetProperty("dataset").GetString()} FILE", l.GetProperty("absence").GetString(), StringComparison.Ordinal));
        Assert.Equal(HttpStatusCode.NotFound, (await _client.GetAsync("borders", TestContext.Current.CancellationToken)).StatusCode);
        Assert.Contains("is not in the store of this machine", await Refusal("layers/war"), StringComparison.Ordinal);
        Assert.Contains("Did you mean 'rivalry'?", await Refusal("layers/rivalri"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Borders_are_those_of_the_day_and_small_enough_to_send()
    {
        Bring("cshapes", "cshapes-2.0");
        var list = await Json("layers");
        Assert.Equal("1886-01-01", list.GetProperty("borders").GetProperty("first").GetString());
        using var request = new HttpRequestMessage(HttpMethod.Get, "borders");
        request.Headers.Add("Accept-Encoding", "br");
        using var answer = await _client.SendAsync(request, TestContext.Current.CancellationToken);
        // With the rest of the first view this stays below 400 KB.
        Assert.InRange((await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken)).Length, 50_000, 200_000);
        var shapes = (await Json("borders")).GetProperty("objects").GetProperty("borders").GetProperty("geometries").EnumerateArray().Select(g => g.GetProperty("properties")).ToList();
        Assert.Equal(["AUH", "DEU", "RUS"], Own(new(1914, 7, 28)).Intersect(["AUH", "DEU", "RUS", "POL", "CSK"]).Order());
        Assert.Equal(["CSK", "DEU", "POL", "RUS"], Own(new(1930, 1, 1)).Intersect(["AUH", "DEU", "RUS", "POL", "CSK"]).Order());
        // India belonged to the United Kingdom, and was no state.
        Assert.Contains(shapes, s => s.TryGetProperty("owner", out var owner) && owner.GetString() == "GBR" && Holds(s, new(1914, 7, 28)));
        // Every state of the record that is independent has its land, but for a few that the source lists otherwise.
        var alive = Repository.Record.States.All.Where(s => s.StandingOn(new(1960, 12, 31)) is Domain.States.Standing.Independent && s.Cow.Any(c => c.Days.Holds(new(1960, 12, 31)))).Select(s => s.Id.ToString()).ToList();
        Assert.True(alive.Except(Own(new(1960, 12, 31))).Count() <= 3, string.Join(' ', alive.Except(Own(new(1960, 12, 31)))));

        List<string> Own(DateOnly day) => [.. shapes.Where(s => Holds(s, day) && s.TryGetProperty("state", out _)).Select(s => s.GetProperty("state").GetString()!).Distinct()];
    }

    [Fact]
    public async Task What_parties_spent_comes_from_the_store_or_is_said_to_be_missing()
    {
        Assert.Contains("entente data add cow-nmc FILE", (await Json("../treaties/warsaw-pact/spending")).GetProperty("absence").GetString(), StringComparison.Ordinal);
        Bring("cow-nmc", "cow-nmc");
        var years = (await Json("../treaties/warsaw-pact/spending")).GetProperty("years").EnumerateArray().Select(y => (Year: y.GetProperty("year").GetInt32(), Total: y.GetProperty("total").GetDouble(), Of: y.GetProperty("of").GetInt32())).ToList();
        Assert.Equal((1955, 1991), (years[0].Year, years[^1].Year));
        // Albania left in 1968.
        Assert.Equal((8, 7), (years.Single(y => y.Year == 1960).Of, years.Single(y => y.Year == 1970).Of));
        Assert.All(years, y => Assert.InRange(y.Total, 10_000, 1_000_000));
    }

    [Fact]
    public async Task What_has_not_changed_is_not_sent_again()
    {
        Bring("cow-wars", "cow-wars");
        using var first = await _client.GetAsync("layers/war", TestContext.Current.CancellationToken);
        using var request = new HttpRequestMessage(HttpMethod.Get, "layers/war");
        request.Headers.IfNoneMatch.Add(first.Headers.ETag!);
        Assert.Equal(HttpStatusCode.NotModified, (await _client.SendAsync(request, TestContext.Current.CancellationToken)).StatusCode);
    }

    [Theory]
    [InlineData("war", "cow-wars", "cow-wars", "DEU", "FRA", "1914-09-01", "1919-09-01")]
    [InlineData("rivalry", "peacesciencer", "peacesciencer", "IND", "PAK", "1965-08-05", "1946-01-01")]
    [InlineData("rivalry-2012", "rivalries", "rivalries", "IND", "PAK", "1965-08-05", "1946-01-01")]
    [InlineData("dispute", "cow-dyadic-mid", "cow-mid", "CHN", "RUS", "1969-03-15", "1955-06-01")]
    [InlineData("atop-help", "atop", "atop-5.1", "AUH", "DEU", "1900-01-01", "1919-01-01")]
    [InlineData("mission", "embassies-wikidata", "embassies-wikidata", "FRA", "DEU", "2022-11-16", "2022-11-17")]
    [InlineData("us-mission", "us-missions", "us-missions", "USA", "CUB", "1950-01-01", "1965-01-01")]
    [InlineData("defence-agreement", "dcad", "dcad", "USA", "CAN", "1990-01-01", "1980-01-01")]
    public async Task A_layer_joins_whom_its_source_joins_and_no_other_time(string layer, string dataset, string folder, string a, string b, string on, string off)
    {
        Bring(dataset, folder);
        var ties = await Json($"layers/{layer}");
        Assert.True(Holds(on), $"{a} and {b} are not joined on {on}.");
        Assert.False(Holds(off), $"{a} and {b} are joined on {off}.");

        bool Holds(string day)
        {
            string[] states = [.. ties.GetProperty("states").EnumerateArray().Select(s => s.GetString()!)];
            int number = EdtfDate.Parse(day).Earliest.DayNumber;
            return Enumerable.Range(0, ties.GetProperty("a").GetArrayLength()).Any(i => Pair(i) is var (p, q) && ((p, q) == (a, b) || (p, q) == (b, a)) && At("from", i) <= number && number <= At("to", i));

            (string, string) Pair(int i) => (states[At("a", i)], states[At("b", i)]);
        }

        int At(string column, int row) => ties.GetProperty(column)[row].GetInt32();
    }

    private void Bring(string dataset, string folder)
    {
        Assert.SkipWhen(Repository.SharedData is null, "The public datasets are not beside the checkout.");
        new DataStudy(_folder, new(Repository.Record), TimeProvider.System).Add(dataset, Path.Combine(Repository.SharedData!, folder), null, OutsideMembership.AsPublished, null, TestContext.Current.CancellationToken);
    }

    private static bool Holds(JsonElement properties, DateOnly day) => properties.GetProperty("from").GetInt32() <= day.DayNumber && day.DayNumber <= properties.GetProperty("to").GetInt32();

    private async Task<string> Refusal(string address)
    {
        using var answer = await _client.GetAsync(address, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        return await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
    }

    private async Task<JsonElement> Json(string address) => JsonElement.Parse(await _client.GetByteArrayAsync(address, TestContext.Current.CancellationToken));
}
