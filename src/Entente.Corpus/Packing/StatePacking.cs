using System.Collections.Immutable;
using Entente.Domain.States;
using Entente.Domain.Time;

namespace Entente.Corpus.Packing;

/// <summary>Writes and reads states and classes.</summary>
internal static class StatePacking
{
    public static void Write(PackWriter w, State s)
    {
        w.State(s.Id);
        w.Text(s.Name);
        w.List(s.Names, n => Name(w, n));
        w.List(s.Aliases, n => Name(w, n));
        w.List(s.Cow, m => Membership(w, m, m.Code.Number));
        w.List(s.Gw, m => Membership(w, m, m.Code.Number));
        w.Optional(s.Iso, i => Iso(w, i));
        w.Optional(s.FormerIso, i => Iso(w, i));
        w.List(s.Exists, e => { w.Days(e.Days); w.Word(e.Standing); });
        w.Texts(s.Regions);
        PlacePacking.Write(w, s.Capital);
        w.List(s.Successions, x => { w.State(x.Predecessor); w.Date(x.On); w.Word(x.Kind); });
        w.Text(s.Note);
    }

    public static State Read(PackReader r) => new(r.State(), r.Text())
    {
        Names = r.List(() => Name(r)),
        Aliases = r.List(() => Name(r)),
        Cow = Memberships(r, n => new CowCode(n)),
        Gw = Memberships(r, n => new GwCode(n)),
        Iso = r.Optional(() => Iso(r)),
        FormerIso = r.Optional(() => Iso(r)),
        Exists = r.List(() => new Existence(r.Days() ?? default, (Standing)r.Byte())),
        Regions = r.Texts(),
        Capital = PlacePacking.Coordinates(r),
        Successions = r.List(() => new Succession(r.State(), r.Date() ?? default, (SuccessionKind)r.Byte())),
        Note = r.OptionalText(),
    };

    public static void Write(PackWriter w, StateClass c)
    {
        w.Text(c.Id);
        w.Text(c.Title);
        w.List(c.Members, m => Member(w, m));
        w.Texts(c.Regions);
        w.List(c.Disputed, m => Member(w, m));
    }

    public static StateClass ReadClass(PackReader r) => new(r.Text(), r.Text(), r.List(() => Member(r))) { Regions = r.Texts(), Disputed = r.List(() => Member(r)) };

    private static void Member(PackWriter w, ClassMember member)
    {
        w.State(member.State);
        w.Days(member.Days);
    }

    private static ClassMember Member(PackReader r) => new(r.State(), r.Days());

    private static void Name(PackWriter w, DatedName name)
    {
        w.Text(name.Name);
        w.Days(name.Days);
    }

    private static DatedName Name(PackReader r) => new(r.Text(), r.Days());

    private static void Membership<T>(PackWriter w, Membership<T> membership, int number) where T : struct
    {
        w.Integer(number);
        w.Text(membership.Abbreviation);
        w.Days(membership.Days);
    }

    private static ImmutableArray<Membership<T>> Memberships<T>(PackReader r, Func<int, T> code) where T : struct =>
        r.List(() => new Membership<T>(code(r.Integer()), r.Text(), r.Days() ?? new Spell(DateOnly.MinValue, null)));

    private static void Iso(PackWriter w, IsoCodes iso)
    {
        w.Text(iso.Alpha2);
        w.Text(iso.Alpha3);
        w.Text(iso.Numeric);
        w.Text(iso.Alpha4);
        w.Integer(iso.From ?? 0);
        w.Integer(iso.To ?? 0);
    }

    private static IsoCodes Iso(PackReader r) => new(r.Text(), r.Text(), r.Text(), r.OptionalText(), NullIfZero(r.Integer()), NullIfZero(r.Integer()));

    private static int? NullIfZero(int value) => value == 0 ? null : value;
}
