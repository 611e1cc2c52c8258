using Entente.Domain.Data;
using Entente.Store;
using Entente.Store.Catalogue;
using Entente.Store.Tables;
using Entente.Store.Writing;

namespace Entente.Panels.Tests;

/// <summary>A store of made data for machines without the public ones: eleven years, ten states, small enough that every fact can be counted by hand.</summary>
/// <remarks>
/// 2 and 200 are always there. 210 is away from March to August 1905, when 305 is the only time there. 255 leaves at the end of June 1904 and comes back in April 1907. 290 ends on the day before 300 begins, in 1903.
/// 345 falls apart at the end of 1905 into 344 and 346.
/// </remarks>
public static class MadeStore
{
    /// <summary>The members: number, first and last day.</summary>
    public static readonly (int Code, DateOnly First, DateOnly Last)[] Members =
    [
        (2, new(1900, 1, 1), new(1910, 12, 31)), (200, new(1900, 1, 1), new(1910, 12, 31)), (210, new(1900, 1, 1), new(1905, 2, 28)), (210, new(1905, 9, 1), new(1910, 12, 31)),
        (255, new(1900, 1, 1), new(1904, 6, 30)), (255, new(1907, 4, 1), new(1910, 12, 31)), (290, new(1900, 1, 1), new(1903, 3, 31)), (300, new(1903, 4, 1), new(1910, 12, 31)),
        (305, new(1905, 3, 1), new(1905, 8, 31)), (344, new(1906, 1, 1), new(1910, 12, 31)), (345, new(1900, 1, 1), new(1905, 12, 31)), (346, new(1906, 1, 1), new(1910, 12, 31)),
    ];

    private static readonly Lazy<string> Folder = new(Import);

    public static PanelWorld World { get; } = new(DataStore.Open(new StoreFolder(Folder.Value)), Repository.Record);

    private static string Import()
    {
        string folder = Directory.CreateTempSubdirectory("entente-panels-made-").FullName;
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(folder, recursive: true);
        using var writer = StoreWriter.Open(new StoreFolder(folder));
        using var staging = new Staging();
        Add("cow-states", "2016", States, Majors);
        Add("gw-states", "2017", Independent);
        Add("cow-contiguity", "3.2", Contiguity);
        Add("cow-nmc", "6.0", Capabilities(2));
        Add("cow-nmc", "7.0", Capabilities(1));
        Add("cow-trade", "4.0", Trade);
        Add("atop", "5.1", Alliances, Phases, AllianceMembers);
        Add("peacesciencer", "made", Pledges, DirectedDisputes, Disputes, Leaders, MoreOfLeaders);
        Add("other", "1", Once, Texts);
        writer.Commit();
        return folder;

        void Add(string dataset, string version, params TableData[] tables) => writer.Add(new(dataset, version, $"Made {dataset}", "Entente", new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero))
        {
            Licence = new("Ours."), Citations = [new("Made2026", "misc", ["Entente"], 2026, "Made Data")], Files = [new("made.csv", 1, $"{dataset}-{version}", true)], Tables = [],
        }, [.. tables.Select(staging.Load)], []);
    }

    private static TableData States => MadeTable.Of("states", Observation.StateSpell, "ccode=cow statenme=text styear=whole stmonth=whole stday=whole endyear=whole endmonth=whole endday=whole",
        Members.Select(m => new object[] { m.Code, $"State {m.Code}", m.First.Year, m.First.Month, m.First.Day, m.Last.Year, m.Last.Month, m.Last.Day }));

    private static TableData Majors => MadeTable.Of("majors", Observation.StateSpell, "ccode=cow styear=whole endyear=whole", [[2, 1900, 1908], [200, 1900, 1902]], (1900, 1908));

    private static TableData Independent => MadeTable.Of("states", Observation.StateSpell, "statenumber=gw countryname=text start=day end=day",
        Members.Select(m => new object[] { m.Code, $"State {m.Code}", m.First, m.Last }));

    // 200–210 changes its level within 1903; 290–300 are never members on one day; 2–200 begins in May 1905. Nothing is told of 1910.
    private static TableData Contiguity => MadeTable.Of("spells", Observation.DyadSpell, "statelno=cow statehno=cow conttype=whole begin=whole end=whole",
        [[200, 210, 4, 190001, 190306], [200, 210, 1, 190307, 190912], [290, 300, 1, 190301, 190312], [2, 200, 2, 190505, 190912], [344, 346, 1, 190601, 190912]], (1900, 1909), listsOnlyCases: true);

    // 210 has no row in 1902; the values of 255 are empty in 1900 for one reason and in 1901 for another; 999 is no state.
    private static TableData Capabilities(int factor) => MadeTable.Of("states", Observation.StateYear, "ccode=cow year=year milex=long milper=long irst=long pec=long tpop=long upop=long cinc=real",
        from m in Members
        from year in Enumerable.Range(m.First.Year, m.Last.Year - m.First.Year + 1)
        where year < 1910 && (m.Code, year) != (210, 1902) && !(m.Code == 210 && m.First.Year == 1905 && year == 1905)
        select new object[] { m.Code, year, factor * 10, factor * 20, 0, 1, 2, 3, (m.Code, year) switch { (255, 1900) => Absence.NotCoded, (255, 1901) => Absence.NotApplicable, _ => factor * (m.Code + ((year - 1900) / 100.0)) } }, (1900, 1909));

    // Each pair once, the lower number first: what the first takes from the second, and the other way round.
    private static TableData Trade => MadeTable.Of("dyadic", Observation.DyadYear, "ccode1=cow ccode2=cow year=year flow1=whole flow2=whole smoothflow1=real smoothflow2=real",
        [[2, 200, 1900, 10, 20, 10.5, 20.5], [200, 210, 1900, 30, Absence.NotCoded, 30.5, 40.5]], (1900, 1905));

    // 210 is the only alliance with two members that share no phase; years of the begin are told.
    private static TableData Alliances => MadeTable.Of("alliances", Observation.Other, "atopid=id begyr=whole endyr=whole defense=flag", [[1000, 1900, 1904, 1], [1005, 1906, Absence.NotApplicable, 0]]);

    private static TableData Phases => MadeTable.Of("phases", Observation.Other, "atopid=id phase=id begyr=whole defense=flag", [[1000, 0, 1900, 1], [1000, 1, 1902, 0], [1005, 0, 1906, 0]]);

    private static TableData AllianceMembers => MadeTable.Of("members", Observation.Other, "atopid=id member=cow phase=id yrent=whole yrexit=whole", [[1000, 2, 0, 1900, 1904], [1000, 200, 0, 1900, 1904], [1005, 2, 0, 1906, 1910]]);

    // 2 owes 200 defence and not the other way; 200 and 210 consult each other.
    private static TableData Pledges => MadeTable.Of("atop_alliance", Observation.DirectedDyadYear, "ccode1=cow ccode2=cow year=year atop_defense=flag atop_offense=flag atop_neutral=flag atop_nonagg=flag atop_consul=flag",
        [[2, 200, 1900, 1, 0, 0, 0, 0], [200, 2, 1901, 0, 1, 0, 0, 0], [200, 210, 1900, 0, 0, 0, 0, 1], [210, 200, 1900, 0, 0, 0, 0, 1]], (1900, 1908), listsOnlyCases: true);

    private const string OfSides = "sidea1=flag sidea2=flag fatality1=whole fatality2=whole fatalpre1=whole fatalpre2=whole hiact1=whole hiact2=whole hostlev1=whole hostlev2=whole orig1=flag orig2=flag";

    // 2 and 200 have three disputes in 1902: one that goes on and two that begin, of which the second is graver. In 1904 two alike in everything but the month.
    private static TableData DirectedDisputes => MadeTable.Of("cow_mid_dirdisps", Observation.Other, "dispnum=id ccode1=cow ccode2=cow year=year dispongoing=flag disponset=flag " + OfSides,
        from d in new (int Number, int A, int B, int Year, int Onset)[] { (1, 2, 200, 1901, 1), (1, 2, 200, 1902, 0), (2, 2, 200, 1902, 1), (3, 2, 200, 1902, 1), (4, 2, 200, 1904, 1), (5, 2, 200, 1904, 1), (6, 200, 210, 1908, 1) }
        from isTurned in (bool[])[false, true]
        select new object[] { d.Number, isTurned ? d.B : d.A, isTurned ? d.A : d.B, d.Year, 1, d.Onset, isTurned ? 0 : 1, isTurned ? 1 : 0, 0, 0, 0, 0, 7, 0, 3, 1, 1, 1 }, (1900, 1908), listsOnlyCases: true);

    private static TableData Disputes => MadeTable.Of("cow_mid_disps", Observation.Other, "dispnum=id styear=whole stmon=whole fatality=whole mindur=whole maxdur=whole hiact=whole hostlev=whole recip=flag",
        [[1, 1901, 1, 6, 500, 500, 20, 5, 1], [2, 1902, 3, Absence.NotCoded, 10, 10, 7, 3, 0], [3, 1902, 4, 1, 5, 5, 7, 3, 0], [4, 1904, 9, 0, 1, 1, 7, 3, 1], [5, 1904, 2, 0, 1, 1, 7, 3, 1], [6, 1908, 1, 0, 1, 1, 7, 3, 1]], (1900, 1908), listsOnlyCases: true);

    // The second leader of 2 follows within 1903; of 255 one rules on while the state is away.
    private static TableData Leaders => MadeTable.Of("archigos", Observation.Other, "obsid=text gwcode=gw leader=text gender=text yrborn=whole startdate=day enddate=day entry=text exit=text exitcode=text",
        [
            ["TWO-1", 2, "Ada", "F", 1850, new DateOnly(1899, 5, 1), new DateOnly(1903, 4, 30), "Regular", "Regular", "Regular"],
            ["TWO-2", 2, "Ben", "M", Absence.NotCoded, new DateOnly(1903, 5, 1), new DateOnly(1911, 1, 1), "Regular", "Regular", "Regular"],
            ["255-1", 255, "Cem", "M", 1860, new DateOnly(1903, 1, 1), new DateOnly(1907, 5, 1), "Regular", "Regular", "Regular"],
            ["290-1", 290, "Dora", "F", 1860, new DateOnly(1903, 1, 1), new DateOnly(1903, 3, 31), "Regular", "Regular", "Regular"],
        ]);

    private static TableData MoreOfLeaders => MadeTable.Of("LEAD", Observation.Other, "obsid=text milservice=flag", [["TWO-1", 1], ["255-1", 0]]);

    // One row for a state, whatever the year.
    private static TableData Once => MadeTable.Of("codes", Observation.Other, "ccode=cow letter=text", [[2, "B"], [200, "C"]]);

    private static TableData Texts => MadeTable.Of("ratings", Observation.StateYear, "ccode=cow year=year rating=text upto=day", [[2, 1900, "good", new DateOnly(1900, 6, 1)]], (1900, 1905));
}
