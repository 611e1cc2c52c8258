using Entente.Formats.Tables;
using Entente.Sources.Rules;
using Entente.Store.Tables;

namespace Entente.Sources.InternationalPeace;

/// <summary>The peace scale: relations of two states from severe rivalry (0) over lesser rivalry (0.25), negative peace (0.5) and warm peace (0.75) to a security community (1).</summary>
/// <remarks>
/// Traps: the file of spells has no header; a spell is written yyyymmdd-yyyymmdd, where 9999 at its beginning is a day of 1900 not known and 20209999 the end of the data; a handful have
/// impossible days, overlap the next or, once, are a mere point. −9 is a level not coded. The yearly file calls its year <c>yearmonth</c>, and its means count −9 as 9: the 496 values above 1, up to 9,
/// are no levels of peace; they stand as published, and values below 1 next to such a year may be wrong too. Source: Diehl, Goertz and Gallegos 2021.
/// </remarks>
public static class InternationalPeaceSource
{
    private static readonly DelimitedLayout NoHeader = new() { HasHeader = false };

    private static readonly Derived[] Parties = [Derived.CowOfDyad("ccode1", "COW state number of the first state", "dyad", isFirst: true), Derived.CowOfDyad("ccode2", "COW state number of the second state", "dyad", isFirst: false)];

    public static Source Source { get; } = new("international-peace", "Peace Data: the peace scale", "Paul F. Diehl, Gary Goertz and others")
    {
        Licence = new("Free public download with citation; no open licence is stated."),
        Citations =
        [
            new("Diehl2021Peace", "article", ["Diehl, Paul F.", "Goertz, Gary", "Gallegos, Yahve"], 2021, "Peace Data: Concept, Measurement, Patterns, and Research Agenda")
            {
                Container = "Conflict Management and Peace Science", Volume = "38", Pages = "605–624",
            },
            new("Goertz2016Puzzle", "book", ["Goertz, Gary", "Diehl, Paul F.", "Balas, Alexandru"], 2016, "The Puzzle of Peace: The Evolution of Peace in the International System") { Publisher = "Oxford University Press" },
        ],
        Releases =
        [
            new("3.1",
            [
                new("dyads", Observation.Dyad, "two states, with up to ten spells of peace or rivalry")
                {
                    Files = [new("peacedata3.1.csv") { Layout = NoHeader, Sha256 = "ea53edd4d33c35f653143b60a428aee4790bcb05587dd37cf0a9372b152826b2" }], Key = ["dyad"], Rows = 2_688, Derived = Parties,
                    Columns =
                    [
                        Dyad, .. Enumerable.Range(1, 10).SelectMany(n => new[]
                        {
                            Col.Text($"spell{n}", $"first and last day of spell {n}, yyyymmdd-yyyymmdd", "days").Missing(".").BlankIfNotApplicable(),
                            Col.Real($"level{n}", "peace scale, 0–1", $"level in spell {n}").Between(0, 1).Missing("-9").BlankIfNotApplicable(),
                        }),
                    ],
                },
                new("dyad_years", Observation.DyadYear, "two states in a year")
                {
                    Files = [new("peacedatav31dyyearmean.csv") { Sha256 = "4ef2930af7ab3ae1ee5aec9a5930c02ca90fce5df4c54e3a43346f8165ee8a03" }],
                    Key = ["dyad", "yearmonth"], Rows = 99_387, OutsideMembership = 1_425, Derived = Parties,
                    Columns =
                    [
                        Dyad, Col.Year("yearmonth"), Col.Real("peacelevel", "peace scale, 0–1", "mean level of the months; above 1 where months without a level were counted as 9").Between(0, 9).Required(),
                    ],
                },
            ]) { Published = "2021" },
        ],
    };

    private static ColumnRule Dyad => Col.Id("dyad", "both COW state numbers: the first × 1,000 + the second").Between(2_002, 990_999);
}
