using System.Text;
using Entente.Sources.Tests.Contract;

namespace Entente.Sources.Tests;

public sealed class UnVotesTests
{
    [Fact]
    public void Text_with_quotes_inside_ends_at_the_separator()
    {
        var calls = TableOf.Lines("un-votes", "2017", "roll_calls",
            "28\t1430\t5\t120\t0\t0\t\"12/5/1973\"\t\"R/28/1\"\t\t\t\"\"\t\"SAYS \\\\\"NO\\\\\", AND\\\"\"\t0\t0\t0\t0\t0\t\"0\\\"\"",
            "1\t3\t4\t29\t18\t0\t\"1/1/1946\"\t\"R/1/66\"\t1\t0\t\"RULES\"\t\"TO ADOPT\"\t\t\t\t\t\t\"\"");
        Assert.Equal(["SAYS \\\\\"NO\\\\\", AND\\\"", "1973-12-05", "?", "?"], [calls[0, "descr"], calls[0, "date"], calls[0, "short"], calls[0, "ec"]]);
        Assert.Equal(["TO ADOPT", "?", "?"], [calls[1, "descr"], calls[1, "me"], calls[1, "ec"]]);
    }

    [Fact]
    public void NA_is_Namibia() =>
        Assert.Equal("NA", TableOf.Lines("un-votes", "2021-03", "votes", "3,Namibia,NA,yes")[0, "country_code"]);

    [Fact]
    public void Countries_without_a_code_are_three()
    {
        var votes = TableOf.Official("un-votes", "2021-03", "votes");
        Assert.Equal(["Federal Republic of Germany", "Yemen Arab Republic", "Zanzibar"], votes.Where(("country_code", "-")).Select(r => votes[r, "country"]).Distinct().Order());
        Assert.Equal(["Namibia"], votes.Where(("country_code", "NA")).Select(r => votes[r, "country"]).Distinct());
        Assert.Equal((693_664, 110_897, 65_548), (votes.Where(("vote", "yes")).Count, votes.Where(("vote", "abstain")).Count, votes.Where(("vote", "no")).Count));
        Assert.Equal(200, votes.All("country").Distinct().Count());
    }

    [Fact]
    public void Session_19_has_one_roll_call_and_numbers_have_gaps()
    {
        var calls = TableOf.Official("un-votes", "2021-03", "roll_calls");
        Assert.Single(calls.Where(("session", "19")));
        Assert.Equal(("1946-01-01", "2020-01-14"), (calls.All("date").Min(), calls.All("date").Max()));
        Assert.True(calls.All("rcid").Max(int.Parse) > calls.Rows);
    }

    [Fact]
    public void The_earlier_release_has_absences_and_non_members()
    {
        var votes = TableOf.Official("un-votes", "2015", "votes");
        Assert.Equal((73_328, 254_521), (votes.Where(("vote", "8")).Count, votes.Where(("vote", "9")).Count));
        Assert.Equal(5_429, votes.All("rcid").Distinct().Count());
        Assert.All(Enumerable.Range(0, votes.Rows), r => Assert.Equal(int.Parse(votes[r, "session"]) + 1945, int.Parse(votes[r, "year"])));
    }

    [Fact]
    public void No_vote_lacks_a_roll_call_and_absences_are_left_out()
    {
        var (votes, calls) = (TableOf.Official("un-votes", "2021-03", "votes"), TableOf.Official("un-votes", "2021-03", "roll_calls"));
        Assert.Equal(calls.All("rcid").ToHashSet(), [.. votes.All("rcid")]);
        Assert.Equal((870_109, 6_203), (votes.Rows, calls.Rows));
        Assert.Equal(["abstain", "no", "yes"], votes.All("vote").Distinct().Order());
    }

    [Fact]
    public void Lines_of_the_descriptions_only_seem_broken_by_the_quotes_within_them()
    {
        var rule = Every.Find("un-votes", "2017", "roll_calls", "DescriptionsUN1-72.tab").File;
        Assert.SkipWhen(Every.Official(rule) is null, "The published file is not beside the checkout.");
        string[] lines = Encoding.UTF8.GetString(Formats.Bytes.FileContent.Read(Every.Official(rule)!).Bytes.Span).TrimEnd().Split('\n');
        Assert.Equal(5_602 + 1, lines.Length);
        Assert.All(lines, l => Assert.Equal(17, l.Count(c => c == '\t')));
        Assert.Contains(lines, l => l.Count(c => c == '"') % 2 == 1);
    }
}
