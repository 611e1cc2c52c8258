using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.Json.Nodes;

namespace Entente.Web.Tests;

/// <summary>What comes from outside may be anything: it gets a problem document with the way out, and the server goes on.</summary>
public sealed class BadInputTests(RunningServer server) : IClassFixture<RunningServer>
{
    [Theory]
    [InlineData("states/Germny", 404, "state", "Germny")]
    [InlineData("states/DDR?on=1850-01-01", 404, "state", "DDR", "--on", "1850-01-01")]
    [InlineData("treaties/natoo", 404, "treaty", "natoo")]
    [InlineData("brief?a=Germny&b=USA", 400, "brief", "Germny", "USA")]
    [InlineData("brief?a=USA&b=USA", 400, "brief", "USA", "USA")]
    [InlineData("brief?a=USA&b=PHL&on=10000-01-01", 400, "brief", "USA", "PHL", "--on", "10000-01-01")]
    [InlineData("brief?a=USA&b=PHL&on=-0001-01-01", 400, "brief", "USA", "PHL", "--on", "-0001-01-01")]
    [InlineData("brief?a=USA&b=PHL&on=99999999999999999999", 400, "brief", "USA", "PHL", "--on", "99999999999999999999")]
    [InlineData("brief?a=USA&b=PHL&on=1500-01-01", 400, "brief", "USA", "PHL", "--on", "1500-01-01")]
    [InlineData("brief?a=USA&b=PHL&on=2023-02-30", 400, "brief", "USA", "PHL", "--on", "2023-02-30")]
    [InlineData("obligations?of=JPN&kind=defense", 400, "obligations", "--of", "JPN", "--kind", "defense")]
    [InlineData("crisis?attacker=RUS&target=FIN&object=vessel", 400, "crisis", "--attacker", "RUS", "--target", "FIN", "--object", "vessel")]
    [InlineData("crisis?attacker=RUS&target=FIN&location=Atlantis", 400, "crisis", "--attacker", "RUS", "--target", "FIN", "--location", "Atlantis")]
    [InlineData("crisis?target=FIN", 400, "crisis", "--target", "FIN")]
    [InlineData("figures?state=Nowhere", 400, "figures", "Nowhere")]
    public async Task A_mistake_is_told_in_the_words_of_the_command_line_but_for_the_dashes_of_its_options(string address, int status, params string[] command)
    {
        var (code, problem) = await Ask(address);
        Assert.Equal(status, (int)code);
        Assert.Equal(ProgramRun.Of(command).Error.TrimEnd('\n').Replace("error: --", "error: ", StringComparison.Ordinal), $"error: {problem["detail"]}");
        Assert.DoesNotContain("--", problem["detail"]!.GetValue<string>(), StringComparison.Ordinal);
        Assert.Equal(status, problem["status"]!.GetValue<int>());
    }

    [Theory]
    [InlineData("brief?a=USA&c=PHL", 400, "'c' has no meaning here")]
    [InlineData("brief?a=USA", 400, "give both")]
    [InlineData("brief?a=USA&b=PHL&format=xml", 400, "not one of json, csv, md")]
    [InlineData("brief?a=USA&a=FRA&b=PHL", 400, "USA,FRA")]
    [InlineData("obligations?on=2020-01-01", 400, "more than 10,000 such obligations")]
    [InlineData("obligations?of=%00%01%ff%fe", 400, "No state is known")]
    [InlineData("obligations?of='%20OR%201=1--", 400, "No state is known")]
    [InlineData("obligations?of=%3Cscript%3Ealert(1)%3C/script%3E", 400, "No state is known")]
    [InlineData("states/..%2f..%2fsecret.txt", 404, "No state is known")]
    [InlineData("states/%2e%2e%2f%2e%2e%2fetc%2fpasswd", 404, "No state is known")]
    [InlineData("casebook/..%2f..%2fown%2fx", 404, "The casebook holds no case")]
    [InlineData("casebook/1914-07-28-austria-serba", 404, "Did you mean '1914-07-28-austria-serbia'")]
    [InlineData("atlas/record?v=0000", 404, "There is no record '0000'")]
    [InlineData("nothing", 404, "There is nothing at")]
    [InlineData("data?known=maybe", 400, "'maybe' is not one of")]
    public async Task A_question_that_makes_no_sense_is_refused(string address, int status, string part)
    {
        var (code, problem) = await Ask(address);
        Assert.Equal(status, (int)code);
        Assert.Contains(part, problem["detail"]!.GetValue<string>(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Long_names_cost_nothing()
    {
        var (code, problem) = await Ask("obligations?of=" + new string('x', 5000));
        Assert.Equal(HttpStatusCode.BadRequest, code);
        Assert.Contains("longer than 200", problem["detail"]!.GetValue<string>(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await Ask("states/" + new string('x', 5000))).Code);
        Assert.Equal(HttpStatusCode.BadRequest, (await Ask("figures?" + string.Join('&', Enumerable.Repeat("state=FRA", 500)))).Code);
    }

    [Theory]
    [InlineData("{", "not JSON")]
    [InlineData("[]", "keys with values are expected")]
    [InlineData("null", "expected")]
    [InlineData("{}", "no 'incident'")]
    [InlineData("""{"incident":{"date":"1914-07-28","attackers":[{"cow":300}],"target":{"cow":345},"wether":"fine"}}""", "'wether' has no meaning here")]
    [InlineData("""{"incident":{"date":"1914-07-28","attackers":[{"cow":300}],"target":{"cow":345}},"komply":"all"}""", "Did you mean 'comply'")]
    [InlineData("""{"incident":{"date":"1914-07-28","attackers":[{"cow":300}],"target":{"cow":99999999999}}}""", "a whole number")]
    [InlineData("""{"incident":{"date":"1914-07-28","date":"1914-07-29","attackers":[{"cow":300}],"target":{"cow":345}}}""", "not JSON")]
    [InlineData("""{"incident":{"date":"9999999-07-28","attackers":[{"cow":300}],"target":{"cow":345}}}""", "date")]
    [InlineData("""{"incident":{"date":"..","attackers":[{"cow":300}],"target":{"cow":345}}}""", "names no day")]
    [InlineData("""{"incident":{"date":"1914-07-28","attackers":[{"cow":345}],"target":{"cow":345}}}""", "both attacker and target")]
    [InlineData("""{"incident":{"date":"1914-07-28","attackers":[{"cow":300}],"target":{"cow":345}},"facts":["askd"]}""", "Did you mean 'asked'")]
    [InlineData("""{"incident":{"date":"1914-07-28","attackers":[{"cow":300}],"target":{"cow":345}},"comply":["Atlantis"]}""", "No state is known as 'Atlantis'")]
    public async Task An_incident_that_cannot_be_read_says_why(string body, string part)
    {
        using var answer = await Post(body, "application/json");
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains(part, (await Problem(answer))["detail"]!.GetValue<string>(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nested_and_oversized_bodies_and_other_types_are_refused()
    {
        using var deep = await Post($$"""{"incident":{{new string('[', 20_000)}}{{new string(']', 20_000)}}}""", "application/json");
        Assert.Equal(HttpStatusCode.BadRequest, deep.StatusCode);
        using var large = await Post(new string(' ', 100_000) + "{}", "application/json");
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, large.StatusCode);
        Assert.Contains("64 KB", (await Problem(large))["detail"]!.GetValue<string>(), StringComparison.Ordinal);
        using var text = await Post("{}", "text/plain");
        Assert.Equal(HttpStatusCode.UnsupportedMediaType, text.StatusCode);
        using var delete = await server.Client.DeleteAsync("api/v1/brief", TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.MethodNotAllowed, delete.StatusCode);
        Assert.Equal("application/problem+json", delete.Content.Headers.ContentType?.MediaType);
    }

    [Theory]
    [InlineData("GET /../secret.txt HTTP/1.1")]
    [InlineData("GET /..%2fsecret.txt HTTP/1.1")]
    [InlineData("GET /%2e%2e/secret.txt HTTP/1.1")]
    [InlineData("GET /assets/..%5c..%5csecret.txt HTTP/1.1")]
    [InlineData("GET /assets/%2e%2e/%2e%2e/secret.txt HTTP/1.1")]
    [InlineData("GET //etc/passwd HTTP/1.1")]
    [InlineData("GET /assets/app-1234.js%00.txt HTTP/1.1")]
    [InlineData("GET http://evil.example/../secret.txt HTTP/1.1")]
    [InlineData("NONSENSE")]
    public async Task No_path_leads_out_of_the_folder(string line)
    {
        using var client = new TcpClient();
        await client.ConnectAsync(server.Address.Host, server.Address.Port, TestContext.Current.CancellationToken);
        var stream = client.GetStream();
        await stream.WriteAsync(Encoding.ASCII.GetBytes($"{line}\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n"), TestContext.Current.CancellationToken);
        using var reader = new StreamReader(stream);
        string answer = await reader.ReadToEndAsync(TestContext.Current.CancellationToken);
        Assert.DoesNotContain("\r\n\r\nsecret", answer, StringComparison.Ordinal);
        Assert.DoesNotContain("root:", answer, StringComparison.Ordinal);
        Assert.Matches("^HTTP/1.1 (400|404|200)", answer);
        Assert.Equal(HttpStatusCode.OK, (await server.Client.GetAsync("api/v1/about", TestContext.Current.CancellationToken)).StatusCode);
    }

    private async Task<(HttpStatusCode Code, JsonNode Problem)> Ask(string address)
    {
        using var answer = await server.Client.GetAsync(new Uri(server.Address + "api/v1/" + address, new UriCreationOptions { DangerousDisablePathAndQueryCanonicalization = true }), TestContext.Current.CancellationToken);
        return (answer.StatusCode, await Problem(answer));
    }

    private static async Task<JsonNode> Problem(HttpResponseMessage answer)
    {
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
        return JsonNode.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken))!;
    }

    private Task<HttpResponseMessage> Post(string body, string type) => server.Client.PostAsync("api/v1/crisis", new StringContent(body, Encoding.UTF8, type), TestContext.Current.CancellationToken);
}
