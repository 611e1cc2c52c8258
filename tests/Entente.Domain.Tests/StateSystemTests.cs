using Entente.Domain.States;

namespace Entente.Domain.Tests;

/// <summary>The states of the two systems of the field, compared with their official lists where these lie beside the checkout, and with a small list of our own where not.</summary>
public sealed class StateSystemTests
{
    [Fact]
    public void Every_spell_of_the_COW_list_is_in_the_record()
    {
        foreach (var (code, first, last) in CowSpells())
            Assert.True(Repository.Record.States.All.Any(s => s.Cow.Any(m => m.Code.Number == code && m.Days.First <= first && !(m.Days.Last < first)))
                && Repository.Record.States.All.Any(s => s.Cow.Any(m => m.Code.Number == code && m.Days.First <= last && !(m.Days.Last < last))), $"COW {code} from {first:O} to {last:O}");
    }

    [Fact]
    public void Germany_bears_its_numbers_by_date()
    {
        var germany = Repository.Record.States[new StateId("DEU")];
        Assert.Equal((255, 255), (germany.CowOn(new(1938, 1, 1)).Number, germany.GwOn(new(1938, 1, 1)).Number));
        Assert.Equal((260, 260), (germany.CowOn(new(1980, 1, 1)).Number, germany.GwOn(new(1980, 1, 1)).Number));
        Assert.Equal((255, 260), (germany.CowOn(new(2020, 1, 1)).Number, germany.GwOn(new(2020, 1, 1)).Number));
    }

    [Fact]
    public void Yemen_and_Serbia_differ_between_the_systems()
    {
        var states = Repository.Record.States;
        Assert.Equal((679, 678), (states[new("YEM")].CowOn(new(2000, 1, 1)).Number, states[new("YEM")].GwOn(new(2000, 1, 1)).Number));
        Assert.Equal((345, 340), (states[new("SRB")].CowOn(new(1900, 1, 1)).Number, states[new("SRB")].GwOn(new(1900, 1, 1)).Number));
    }

    [Fact]
    public void Succession_leads_from_East_Germany_to_Germany() =>
        Assert.Contains(Repository.Record.States[new StateId("DEU")].Successions, s => s.Predecessor == new StateId("DDR") && s.On.Earliest == new DateOnly(1990, 10, 3));

    private static IEnumerable<(int Code, DateOnly First, DateOnly Last)> CowSpells()
    {
        if (Repository.SharedData is not { } data)
            return [(220, new(1816, 1, 1), new(1942, 11, 11)), (255, new(1990, 10, 3), new(2024, 12, 31)), (265, new(1954, 3, 25), new(1990, 10, 2)), (315, new(1918, 10, 28), new(1939, 3, 15))];
        return File.ReadLines(Path.Combine(data, "cow-states", "statelist2024.csv")).Skip(1).Select(l => l.TrimEnd().Split(',')).Where(c => c.Length >= 9)
            .Select(c => (int.Parse(c[1]), new DateOnly(int.Parse(c[3]), int.Parse(c[4]), int.Parse(c[5])), new DateOnly(int.Parse(c[6]), int.Parse(c[7]), int.Parse(c[8]))));
    }
}
