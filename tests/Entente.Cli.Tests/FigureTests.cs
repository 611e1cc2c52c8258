using System.Text.Json;

namespace Entente.Cli.Tests;

/// <summary>Headline figures as the program shows them: near their years only, summed with care, and never without their source.</summary>
public sealed class FigureTests
{
    private static JsonElement Json(params string[] arguments) => JsonDocument.Parse(ProgramRun.Of([.. arguments, "--format", "json"]).Output).RootElement;

    [Fact]
    public void The_allies_are_weighed_with_sums_and_years()
    {
        var weight = Json("treaty", "nato", "--on", "2026-11-22").GetProperty("parties_by_weight");
        Assert.Equal(["on", "years", "states", "sums", "share_of_gdp", "notes", "sources"], weight.EnumerateObject().Select(p => p.Name));
        Assert.Equal(32, weight.GetProperty("states").GetArrayLength());
        Assert.Equal("USA", weight.GetProperty("states")[0].GetProperty("state").GetProperty("id").GetString());
        var spending = weight.GetProperty("sums")[0];
        Assert.Equal((1_474_000, "usd-million", 31, 32), (spending.GetProperty("value").GetDouble(), spending.GetProperty("unit").GetString(), spending.GetProperty("counted").GetInt32(), spending.GetProperty("of").GetInt32()));
        // NATO's tables 2 and 5 of 17 June 2024: 1,474,399 of 53,976,437 million dollars at current prices, Iceland's product included.
        Assert.InRange(weight.GetProperty("share_of_gdp").GetDouble(), 2.70, 2.76);
    }

    [Fact]
    public void Every_figure_names_a_source_that_the_answer_describes()
    {
        var answer = Json("figures");
        var described = answer.GetProperty("sources").EnumerateArray().Select(s => s.GetProperty("key").GetString()).ToHashSet();
        foreach (var state in answer.GetProperty("states").EnumerateArray())
            foreach (string measure in new[] { "military_expenditure", "gdp", "population", "armed_forces_personnel" })
            {
                var figure = state.GetProperty(measure);
                Assert.Equal(["measure", "value", "unit", "year", "estimate", "source", "absence", "note"], figure.EnumerateObject().Select(p => p.Name));
                Assert.Contains(figure.GetProperty("source").GetString(), described);
                Assert.Equal(figure.GetProperty("value").ValueKind is JsonValueKind.Null, figure.GetProperty("absence").ValueKind is JsonValueKind.String);
            }
    }

    [Fact]
    public void What_is_missing_is_no_zero()
    {
        var figures = Json("state", "North Korea").GetProperty("figures");
        Assert.Equal(JsonValueKind.Null, figures.GetProperty("gdp").GetProperty("value").ValueKind);
        Assert.Equal("not-coded", figures.GetProperty("gdp").GetProperty("absence").GetString());
        Assert.Equal("not-applicable", Json("state", "Iceland").GetProperty("figures").GetProperty("military_expenditure").GetProperty("absence").GetString());
    }

    [Theory]
    [InlineData("1955-05-09")]
    [InlineData("1991-12-26")]
    public void The_figures_of_today_are_not_shown_as_those_of_another_age(string day)
    {
        var weight = Json("treaty", "nato", "--on", day).GetProperty("parties_by_weight");
        Assert.Equal(0, weight.GetProperty("states").GetArrayLength());
        Assert.Contains($"say nothing of {day}", weight.GetProperty("years").GetString());
        Assert.Equal(JsonValueKind.Null, Json("state", "France", "--on", day).GetProperty("figures").ValueKind);
    }

    [Theory]
    [InlineData("warsaw-pact", "2024-01-01", "not in force on 2024-01-01")]
    [InlineData("quad", "2025-01-01", "No figures are kept for India")]
    public void Where_parties_cannot_be_weighed_the_answer_says_why(string treaty, string day, string why)
    {
        var weight = Json("treaty", treaty, "--on", day).GetProperty("parties_by_weight");
        Assert.Equal(0, weight.GetProperty("states").GetArrayLength());
        Assert.Contains(why, weight.GetProperty("years").GetString());
        Assert.Equal(JsonValueKind.Null, Json("treaty", treaty).GetProperty("parties_by_weight").ValueKind);
    }

    [Fact]
    public void A_share_says_whether_it_is_the_publishers_own()
    {
        var states = Json("figures", "Poland", "Japan", "Cuba").GetProperty("states").EnumerateArray().ToDictionary(s => s.GetProperty("state").GetProperty("id").GetString()!, s => s.GetProperty("share_of_gdp"));
        Assert.Equal((4.12, true, "2024"), (states["POL"].GetProperty("percent").GetDouble(), states["POL"].GetProperty("as_published").GetBoolean(), states["POL"].GetProperty("years").GetString()));
        Assert.Equal((false, "2024/2023"), (states["JPN"].GetProperty("as_published").GetBoolean(), states["JPN"].GetProperty("years").GetString()));
        Assert.Equal(JsonValueKind.Null, states["CUB"].ValueKind); // 2018 over 2020
    }

    [Fact]
    public void What_was_there_before_the_figures_stands_unchanged()
    {
        Assert.StartsWith("id,title,in force,kinds\n", ProgramRun.Of("state", "Poland", "--format", "csv").Output);
        Assert.StartsWith("treaty,id,state,signed,from,to,left\n", ProgramRun.Of("treaty", "nato", "--format", "csv").Output);
        Assert.DoesNotContain("igures", ProgramRun.Of("brief", "USA", "PHL", "--on", "2026-01-01", "--format", "json").Output);
    }
}
