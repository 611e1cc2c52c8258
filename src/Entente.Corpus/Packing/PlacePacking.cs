using System.Collections.Immutable;
using Entente.Domain.Places;

namespace Entente.Corpus.Packing;

/// <summary>Writes and reads places, regions and areas.</summary>
internal static class PlacePacking
{
    public static void Write(PackWriter w, Place p)
    {
        w.Text(p.Id);
        w.Text(p.Name);
        w.Word(p.Kind);
        w.Texts(p.Names);
        w.Texts(p.Regions);
        Write(w, p.At);
        w.Flag(p.IsMetropolitan);
        w.Integer(p.MetropolitanSince?.DayNumber ?? 0);
        Holdings(w, p.Sovereigns);
        Holdings(w, p.Administrators);
        Holdings(w, p.Claimants);
        w.Text(p.Note);
    }

    public static Place Read(PackReader r) => new(r.Text(), r.Text(), (PlaceKind)r.Byte())
    {
        Names = r.Texts(),
        Regions = r.Texts(),
        At = Coordinates(r),
        IsMetropolitan = r.Flag(),
        MetropolitanSince = r.Integer() is > 0 and var day ? DateOnly.FromDayNumber(day) : null,
        Sovereigns = Holdings(r),
        Administrators = Holdings(r),
        Claimants = Holdings(r),
        Note = r.OptionalText(),
    };

    public static void Write(PackWriter w, Region region)
    {
        w.Text(region.Id);
        w.Text(region.Meaning);
    }

    public static Region ReadRegion(PackReader r) => new(r.Text(), r.Text());

    public static void Write(PackWriter w, Area a)
    {
        w.Text(a.Id);
        w.Text(a.Title);
        w.Text(a.Treaty);
        w.Text(a.Article);
        w.List(a.Any, l => Line(w, l));
        w.List(a.Except, l => Line(w, l));
        w.Text(a.Note);
        w.Texts(a.Sources);
    }

    public static Area ReadArea(PackReader r) => new(r.Text(), r.Text())
    {
        Treaty = r.OptionalText(),
        Article = r.OptionalText(),
        Any = r.List(() => Line(r)),
        Except = r.List(() => Line(r)),
        Note = r.OptionalText(),
        Sources = r.Texts(),
    };

    public static void Write(PackWriter w, Coordinates? at)
    {
        w.Number(at?.Latitude);
        w.Number(at?.Longitude);
    }

    public static Coordinates? Coordinates(PackReader r)
    {
        var (latitude, longitude) = (r.Number(), r.Number());
        return latitude is { } y && longitude is { } x ? new(y, x) : null;
    }

    private static void Holdings(PackWriter w, ImmutableArray<Holding> holdings) => w.List(holdings, h => { w.State(h.State); w.Days(h.Days); });

    private static ImmutableArray<Holding> Holdings(PackReader r) => r.List(() => new Holding(r.State(), r.Days() ?? default));

    private static void Line(PackWriter w, AreaLine l)
    {
        w.Texts(l.Regions);
        w.Texts(l.Places);
        w.States(l.States);
        w.States(l.AdministeredBy);
        w.Flag(l.Metropolitan);
        w.Number(l.NorthOf);
        w.Number(l.SouthOf);
        w.Number(l.EastOf);
        w.Number(l.WestOf);
        w.Days(l.Days);
    }

    private static AreaLine Line(PackReader r) => new()
    {
        Regions = r.Texts(),
        Places = r.Texts(),
        States = r.States(),
        AdministeredBy = r.States(),
        Metropolitan = r.Flag(),
        NorthOf = r.Number(),
        SouthOf = r.Number(),
        EastOf = r.Number(),
        WestOf = r.Number(),
        Days = r.Days(),
    };
}
