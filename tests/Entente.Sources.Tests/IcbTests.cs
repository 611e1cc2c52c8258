using System.Text;
using Entente.Sources.Tests.Contract;

namespace Entente.Sources.Tests;

/// <summary>What is peculiar to the files of International Crisis Behavior.</summary>
public sealed class IcbTests
{
    [Fact]
    public void Lines_end_in_a_carriage_return_alone_and_the_last_does_not_end()
    {
        var columns = SourceCatalogue.Find("icb").Releases.Single().Tables.Single(t => t.Name == "crises").Columns;
        string row = "ICB1,1,MADE CRISIS,9,996,1918,5,25,1920,4,66";
        string text = $"\uFEFF{string.Join(',', columns.Select(c => c.HeaderInFile))}\r{Padded(row)}\r{Padded("ICB1,2,SECOND")}";
        var crises = TableOf.Lines("icb", "12", "crises", Encoding.UTF8.GetBytes(text));
        Assert.Equal((2, "ICB1", "1918-05-25", "1920-04"), (crises.Rows, crises[0, "icb1"], crises[0, "trigger_day"], crises[0, "end_day"]));
        Assert.Equal("?", crises[1, "trigger_day"]);

        string Padded(string cells) => cells + new string(',', columns.Count - cells.Split(',').Length);
    }

    [Fact]
    public void The_Huthi_rebellion_has_nothing_but_name_and_numbers()
    {
        var crises = TableOf.Official("icb", "12", "crises");
        Assert.Equal(["473"], crises.Where(("viol", "?")).Select(r => $"{r}"));
        Assert.Equal(("474", "HUTHI REBELLION"), (crises[473, "crisno"], crises[473, "crisname"]));
        var actors = TableOf.Official("icb", "12", "actors");
        int actor = Assert.Single(actors.Where(("viol", "?")));
        Assert.Equal(("1043", "670", "SAU", "?"), (actors[actor, "cracno"], actors[actor, "cracid"], actors[actor, "actor"], actors[actor, "systrgyr"]));
    }

    [Fact]
    public void One_actor_has_another_name_of_the_dataset()
    {
        var actors = TableOf.Official("icb", "12", "actors");
        int actor = Assert.Single(actors.Where(("icb2", "UCB2")));
        Assert.Equal(("427", "RUS", "BERLIN WALL", "1961-08"), (actors[actor, "cracno"], actors[actor, "actor"], actors[actor, "crisname"], actors[actor, "crisis_day"]));
    }

    [Fact]
    public void States_can_be_in_one_crisis_twice()
    {
        var actors = TableOf.Official("icb", "12", "actors");
        Assert.Equal(20, Enumerable.Range(0, actors.Rows).GroupBy(r => (actors[r, "crisno"], actors[r, "cracid"])).Count(g => g.Count() > 1));
    }

    [Fact]
    public void A_mediation_ended_in_99()
    {
        var crises = TableOf.Official("icb", "12", "crises");
        int crisis = Assert.Single(crises.Where(("crisno", "325")));
        Assert.Equal(("1983", "?"), (crises[crisis, "yrmedst"], crises[crisis, "yrmedend"]));
    }
}
