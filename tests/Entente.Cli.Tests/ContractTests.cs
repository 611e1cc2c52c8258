using System.Text.Json;

namespace Entente.Cli.Tests;

/// <summary>The JSON of a crisis is a contract that others rely on.</summary>
public sealed class ContractTests
{
    private static readonly JsonElement Crisis = JsonDocument.Parse(ProgramRun.Of("crisis", "--case", "tests/cases/casebook/1914-08-04-germany-belgium.yaml", "--format", "json").Output).RootElement;

    [Fact]
    public void It_has_the_five_parts() =>
        Assert.Equal(["incident", "determinations", "breaches", "conflicts", "cascade"], Crisis.EnumerateObject().Select(p => p.Name));

    [Fact]
    public void A_determination_has_every_field_of_the_contract() => Assert.All(Crisis.GetProperty("determinations").EnumerateArray(), d =>
    {
        foreach (string field in new[] { "promisor", "beneficiary", "kind", "status", "reason", "hinges_on", "treaty", "article", "trace", "sources" })
            Assert.True(d.TryGetProperty(field, out _), field);
        Assert.Equal(["id", "name", "cow"], d.GetProperty("promisor").EnumerateObject().Select(p => p.Name));
        Assert.Contains(d.GetProperty("status").GetString(), new[] { "triggered", "contingent", "not-triggered" });
        Assert.Equal(d.GetProperty("status").GetString() == "not-triggered", d.GetProperty("reason").ValueKind == JsonValueKind.String);
        Assert.Equal(d.GetProperty("status").GetString() == "contingent", d.GetProperty("hinges_on").ValueKind == JsonValueKind.String);
        Assert.All(d.GetProperty("trace").EnumerateArray(), t => Assert.Equal(["test", "holds", "text"], t.EnumerateObject().Select(p => p.Name)));
        Assert.NotEmpty(d.GetProperty("sources").EnumerateArray());
    });

    [Fact]
    public void Britain_is_bound_to_Belgium_and_Germany_breaks_its_word()
    {
        Assert.Contains(Crisis.GetProperty("determinations").EnumerateArray(), d => d.GetProperty("promisor").GetProperty("cow").GetInt32() == 200
            && d.GetProperty("beneficiary").GetProperty("cow").GetInt32() == 211 && d.GetProperty("kind").GetString() == "defence" && d.GetProperty("status").GetString() == "triggered");
        Assert.Contains(Crisis.GetProperty("breaches").EnumerateArray(), b => b.GetProperty("by").GetProperty("cow").GetInt32() == 255 && b.GetProperty("kind").GetString() == "non-aggression");
        Assert.Contains(Crisis.GetProperty("conflicts").EnumerateArray(), c => c.GetProperty("state").GetProperty("cow").GetInt32() == 300);
        Assert.All(Crisis.GetProperty("cascade").EnumerateArray(), e => Assert.Contains(e.GetProperty("side").GetString(), new[] { "target", "attacker" }));
    }

    [Fact]
    public void Same_input_same_bytes()
    {
        string[] question = ["crisis", "--attacker", "RUS", "--target", "FIN", "--on", "2023-04-05", "--format", "json"];
        Assert.Equal(ProgramRun.Of(question).Output, ProgramRun.Of(question).Output);
    }
}
