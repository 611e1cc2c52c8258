using Entente.Domain.States;

namespace Entente.Domain.Tests;

/// <summary>What names and codes mean on a day: a table that a historian can read and add to.</summary>
public sealed class ResolutionTests
{
    public static TheoryData<string, string, string> Table()
    {
        var rows = new TheoryData<string, string, string>();
        foreach (string line in File.ReadLines(Repository.Test("data", "names", "resolution.tsv")).Skip(1).Where(l => l.Length > 0 && l[0] != '#'))
        {
            string[] cells = line.Split('\t');
            rows.Add(cells[0], cells[1], cells[2]);
        }
        return rows;
    }

    [Fact]
    public void The_table_has_at_least_three_hundred_rows() => Assert.True(Table().Count >= 300);

    [Theory]
    [MemberData(nameof(Table), DisableDiscoveryEnumeration = true)]
    public void A_name_means_what_the_table_says(string input, string date, string expected) =>
        Assert.Equal(expected, Tell(Repository.Record.States.Resolve(input, DateOnly.ParseExact(date, "yyyy-MM-dd"))));

    [Fact]
    public void Every_state_is_found_by_its_id_on_every_first_day_of_its_existence() => Assert.All(
        Repository.Record.States.All.SelectMany(s => s.Exists.Where(e => e.Days.First.Year > 1800).Select(e => (State: s, Day: e.Days.First))),
        x => Assert.Equal(x.State.Id.ToString(), Tell(Repository.Record.States.Resolve(x.State.Id.ToString(), x.Day))));

    [Fact]
    public void Every_official_spell_of_membership_leads_by_its_number_to_the_same_state()
    {
        // A number finds its bearer on the middle day of each spell of membership, when the state exists then.
        foreach (var state in Repository.Record.States.All)
            foreach (var membership in state.Cow)
            {
                var day = Middle(membership.Days);
                if (state.ExistsOn(day))
                    Assert.Equal(state.Id, Repository.Record.States.ByCow(membership.Code.Number, day)?.Id);
            }
    }

    private static DateOnly Middle(Entente.Domain.Time.Spell days) => DateOnly.FromDayNumber((days.First.DayNumber + (days.Last ?? new DateOnly(2025, 1, 1)).DayNumber) / 2);

    private static string Tell(Resolution resolution) => resolution switch
    {
        Resolution.Found(var state) => state.Id.ToString(),
        Resolution.Ambiguous(var states) => $"ambiguous:{string.Join(',', states.Select(s => s.Id))}",
        Resolution.NotThen(var states) => $"not-then:{string.Join(',', states.Select(s => s.Id))}",
        _ => "unknown",
    };
}
