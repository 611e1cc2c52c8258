using Entente.Domain.States;

namespace Entente.Corpus.Tests;

/// <summary>Membership of the great alliances on the first day of every year: as public lists tell it, and where ATOP tells it otherwise and why.</summary>
public sealed class MembershipTests
{
    private static readonly Dictionary<string, int> AtopNumbers = new(StringComparer.Ordinal)
    {
        ["north-atlantic-treaty"] = 3180, ["warsaw-pact"] = 3285, ["inter-american-treaty-of-reciprocal-assistance"] = 3075, ["collective-security-treaty"] = 4220,
    };

    public static TheoryData<string> Treaties() => [.. AtopNumbers.Keys];

    [Theory]
    [MemberData(nameof(Treaties))]
    public void Members_on_every_first_of_January_are_those_of_the_public_lists(string id)
    {
        var treaty = Repository.Record.Treaty(id)!;
        var spells = Rows($"{id}.tsv").Select(c => (State: new StateId(c[0]), From: DateOnly.Parse(c[1]), To: c[2].Length == 0 ? (DateOnly?)null : DateOnly.Parse(c[2]))).ToList();
        for (int year = 1949; year <= 2026; year++)
        {
            var day = new DateOnly(year, 1, 1);
            var expected = spells.Where(s => s.From <= day && !(s.To < day)).Select(s => s.State).Distinct().Order();
            Assert.Equal($"{year}: {string.Join(' ', expected)}", $"{year}: {string.Join(' ', treaty.PartiesOn(day))}");
        }
    }

    [Fact]
    public void Every_difference_from_ATOP_is_listed_with_its_reason()
    {
        var listed = Rows("atop-differences.tsv").ToList();
        Assert.All(listed, row => Assert.True(row.Length == 6 && row[5].Length > 10, string.Join('\t', row)));
        if (Repository.SharedData is not { } data)
            return; // Without ATOP's file beside the checkout only the list itself can be looked at.
        Assert.Equal(listed.Select(r => string.Join(' ', r[..5])).Order(StringComparer.Ordinal), Differences(Path.Combine(data, "atop-5.1", "atop5_1m.csv")).Order(StringComparer.Ordinal));
    }

    private static IEnumerable<string> Differences(string file)
    {
        string[][] lines = [.. File.ReadLines(file).Select(l => l.TrimEnd('\r').Split(','))];
        int Column(string name) => Array.IndexOf(lines[0], name);
        var rows = lines.Skip(1).Where(c => AtopNumbers.ContainsValue(int.Parse(c[Column("atopid")]))).Select(c => (Alliance: int.Parse(c[Column("atopid")]), Cow: int.Parse(c[Column("member")]), From: Date(c, "yrent", "moent", "dayent"), To: Date(c, "yrexit", "moexit", "dayexit"))).ToList();
        DateOnly? Date(string[] c, string y, string m, string d) => int.Parse(c[Column(y)]) is > 0 and var year ? new(year, int.Parse(c[Column(m)]), int.Parse(c[Column(d)])) : null;

        foreach (var (id, number) in AtopNumbers)
            for (int year = Repository.Record.Treaty(id)!.Life!.Value.First.Year + 1; year <= Math.Min(2018, Repository.Record.Treaty(id)!.Life!.Value.Last?.Year ?? 2018); year++)
            {
                var day = new DateOnly(year, 1, 1);
                var ours = Repository.Record.Treaty(id)!.PartiesOn(day).ToHashSet();
                var theirs = rows.Where(r => r.Alliance == number && r.From <= day && !(r.To < day)).Select(r => Repository.Record.States.ByCow(r.Cow, day)!.Id).ToHashSet();
                foreach (var state in ours.Union(theirs).Where(s => ours.Contains(s) != theirs.Contains(s)))
                    yield return $"{id} {year} {state} {(ours.Contains(state) ? "member" : "-")} {(theirs.Contains(state) ? "member" : "-")}";
            }
    }

    private static IEnumerable<string[]> Rows(string file) => File.ReadLines(Repository.Test("data", "memberships", file)).Skip(1).Where(l => l.Length > 0).Select(l => l.Split('\t'));
}
