using CsCheck;
using Entente.Domain.Time;

namespace Entente.Domain.Tests;

public sealed class SpellTests
{
    private static readonly Gen<Spell> AnySpell = Gen.Select(Gen.Int[0, 4000], Gen.Int[0, 2000], Gen.Bool,
        (first, length, isOpen) => new Spell(DateOnly.FromDayNumber(690_000 + first), isOpen ? null : DateOnly.FromDayNumber(690_000 + first + length)));

    private static readonly Gen<DateOnly> AnyDay = Gen.Int[689_000, 697_000].Select(DateOnly.FromDayNumber);

    [Fact]
    public void A_spell_holds_on_its_last_day_and_not_on_the_next()
    {
        var italyInTripleAlliance = new Spell(new(1882, 5, 20), new(1915, 5, 4));
        Assert.True(italyInTripleAlliance.Holds(new(1915, 5, 4)));
        Assert.False(italyInTripleAlliance.Holds(new(1915, 5, 5)));
    }

    [Fact]
    public void A_spell_cannot_end_before_it_begins() =>
        Assert.Contains("end (1914-01-01) before it begins (1914-01-02)", Assert.Throws<ArgumentException>(() => new Spell(new(1914, 1, 2), new(1914, 1, 1))).Message);

    [Fact]
    public void Intersection_holds_exactly_on_the_days_of_both() =>
        Gen.Select(AnySpell, AnySpell, AnyDay).Sample((a, b, day) => (a.Intersect(b)?.Holds(day) ?? false) == (a.Holds(day) && b.Holds(day)));

    [Fact]
    public void Intersection_is_the_same_whichever_is_named_first() => Gen.Select(AnySpell, AnySpell).Sample((a, b) => a.Intersect(b) == b.Intersect(a));

    [Fact]
    public void A_spell_contains_what_intersects_to_itself() => Gen.Select(AnySpell, AnySpell).Sample((a, b) => a.Contains(b) == (a.Intersect(b) == b));
}
