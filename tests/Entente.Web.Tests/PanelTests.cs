using System.Net;
using System.Text;
using System.Text.Json;
using Entente.Sources.Importing;
using Entente.Store;
using Entente.Studies.Data;
using Microsoft.AspNetCore.Builder;

namespace Entente.Web.Tests;

/// <summary>Panels over HTTP are those of the command line: the same columns, the same summary, the same file byte for byte.</summary>
public sealed class PanelTests : IAsyncLifetime
{
    private const string Recipe = "unit: dyad-year\nyears: 1990-1995\ncolumns: [cinc, conttype]\nfilters: [{contiguous: 1}]\n";

    private readonly StoreFolder _folder = new(Path.Combine(Path.GetTempPath(), $"entente-panel-tests-{Guid.NewGuid():N}"));
    private readonly HttpClient _client = new();
    private WebApplication? _app;

    public async ValueTask InitializeAsync()
    {
        _app = await RunningServer.Start(new Settings(Service.Atlas) { Rate = 0, Store = _folder });
        _client.BaseAddress = new(Server.Address(_app) + "/api/v1/");
    }

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        await _app!.DisposeAsync();
        if (Directory.Exists(_folder.Root))
            Directory.Delete(_folder.Root, recursive: true);
    }

    [Theory]
    [InlineData("parquet")]
    [InlineData("arrow")]
    [InlineData("csv")]
    [InlineData("csv.gz")]
    [InlineData("dta")]
    public async Task A_recipe_gives_the_file_of_the_command_line(string form)
    {
        Bring();
        byte[] sent = await (await Post($"panel?as={form}", Recipe, HttpStatusCode.OK)).Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
        string file = Path.Combine(_folder.Root, $"made.{form}"), recipe = Path.Combine(_folder.Root, "made.yaml");
        await File.WriteAllTextAsync(recipe, Recipe, TestContext.Current.CancellationToken);
        var run = ProgramRun.Of("panel", recipe, "-o", file, "--store", _folder.Root);
        Assert.True(run.ExitCode == 0, run.Error);
        Assert.Equal(await File.ReadAllBytesAsync(file, TestContext.Current.CancellationToken), sent);
    }

    [Fact]
    public async Task By_words_and_by_recipe_it_is_the_same_panel()
    {
        Bring();
        string words = await Text("panel?unit=state-year&columns=nmc&years=1990-1995");
        string recipe = await (await Post("panel", "unit: state-year\ncolumns: [nmc]\nyears: 1990-1995\n", HttpStatusCode.OK)).Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.Equal(words, recipe);
        var run = ProgramRun.Of("panel", "--unit", "state-year", "--columns", "nmc", "--years", "1990-1995", "--store", _folder.Root, "--format", "json");
        Assert.Equal(run.Output, words);
        Assert.Equal(ProgramRun.Of("columns", "cinc", "--store", _folder.Root, "--format", "json").Output, await Text("columns?search=cinc"));
    }

    [Theory]
    [InlineData("panel", "unit: state-yer", HttpStatusCode.BadRequest, "Did you mean 'state-year'")]
    [InlineData("panel", "unit: state-year\ncolumns: [cinq]", HttpStatusCode.BadRequest, "There is no column or family 'cinq'")]
    [InlineData("panel", "unit: [", HttpStatusCode.BadRequest, "This is not YAML")]
    [InlineData("panel", "unit: 4-ad-year", HttpStatusCode.BadRequest, "ask for a sample")]
    [InlineData("panel?as=xls", "unit: state-year", HttpStatusCode.BadRequest, "expected parquet, arrow, csv, csv.gz, dta")]
    [InlineData("panel?at=csv", "unit: state-year", HttpStatusCode.BadRequest, "The parameter 'at' has no meaning here")]
    public async Task What_is_wrong_is_told(string address, string recipe, HttpStatusCode status, string why)
    {
        var answer = await Post(address, recipe, status);
        var problem = JsonElement.Parse(await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
        Assert.Contains(why, problem.GetProperty("detail").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_recipe_of_another_kind_of_body_is_refused()
    {
        using var body = new StringContent("unit: state-year", Encoding.UTF8, "text/html");
        Assert.Equal(HttpStatusCode.UnsupportedMediaType, (await _client.PostAsync("panel", body, TestContext.Current.CancellationToken)).StatusCode);
    }

    private async Task<HttpResponseMessage> Post(string address, string recipe, HttpStatusCode status)
    {
        using var body = new StringContent(recipe, Encoding.UTF8, "application/yaml");
        var answer = await _client.PostAsync(address, body, TestContext.Current.CancellationToken);
        Assert.True(answer.StatusCode == status, $"{answer.StatusCode}: {await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)}");
        return answer;
    }

    private async Task<string> Text(string address) => await _client.GetStringAsync(address, TestContext.Current.CancellationToken);

    private void Bring()
    {
        Assert.SkipWhen(Repository.SharedData is null, "The public datasets do not lie beside the checkout (../shared/data).");
        var study = new DataStudy(_folder, new(() => Repository.Record), TimeProvider.System);
        foreach (string dataset in (string[])["cow-nmc", "cow-contiguity"])
            study.AddAll(Path.Combine(Repository.SharedData!, dataset), OutsideMembership.AsPublished, null, CancellationToken.None);
    }
}
