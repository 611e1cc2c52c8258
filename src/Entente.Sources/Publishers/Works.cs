using Entente.Store.Provenance;

namespace Entente.Sources.Publishers;

/// <summary>Works that more than one dataset cites.</summary>
internal static class Works
{
    public static Citation CowStates { get; } = new("CorrelatesOfWar2017States", "misc", ["Correlates of War Project"], 2017, "State System Membership List, v2016") { Url = "https://correlatesofwar.org/data-sets/state-system-membership/" };

    public static Citation GwStates { get; } = new("Gleditsch1999Interstate", "article", ["Gleditsch, Kristian S.", "Ward, Michael D."], 1999, "Interstate System Membership: A Revised List of the Independent States since 1816")
    {
        Container = "International Interactions", Volume = "25", Pages = "393–413", Doi = "10.1080/03050629908434958",
    };

    public static Citation Mid { get; } = new("Palmer2022MID", "article",
        ["Palmer, Glenn", "McManus, Roseanne W.", "D’Orazio, Vito", "Kenwick, Michael R.", "Karstens, Mikaela", "Bloch, Chase", "Dietrich, Nick", "Kahn, Kayla", "Ritter, Kellan", "Soules, Michael J."],
        2022, "The MID5 Dataset, 2011–2014: Procedures, Coding Rules, and Description")
    {
        Container = "Conflict Management and Peace Science", Volume = "39", Pages = "470–482", Doi = "10.1177/0738894221995743",
    };

    public static Citation GmlMid { get; } = new("Gibler2016Analysis", "article", ["Gibler, Douglas M.", "Miller, Steven V.", "Little, Erin K."], 2016, "An Analysis of the Militarized Interstate Dispute (MID) Dataset, 1816–2001")
    {
        Container = "International Studies Quarterly", Volume = "60", Pages = "719–730", Doi = "10.1093/isq/sqw045",
    };

    public static Citation Wars { get; } = new("Sarkees2010Resort", "book", ["Sarkees, Meredith Reid", "Wayman, Frank Whelon"], 2010, "Resort to War: 1816–2007") { Publisher = "CQ Press" };

    public static Citation IntraStateWars { get; } = new("Dixon2016Guide", "book", ["Dixon, Jeffrey S.", "Sarkees, Meredith Reid"], 2016, "A Guide to Intra-State Wars: An Examination of Civil, Regional, and Intercommunal Wars, 1816–2014")
    {
        Publisher = "CQ Press",
    };

    public static Citation Atop { get; } = new("Leeds2002ATOP", "article", ["Leeds, Brett Ashley", "Ritter, Jeffrey M.", "Mitchell, Sara McLaughlin", "Long, Andrew G."], 2002, "Alliance Treaty Obligations and Provisions, 1815–1944")
    {
        Container = "International Interactions", Volume = "28", Pages = "237–260", Doi = "10.1080/03050620213653",
    };

    public static Citation Contiguity { get; } = new("Stinnett2002Contiguity", "article", ["Stinnett, Douglas M.", "Tir, Jaroslav", "Schafer, Philip", "Diehl, Paul F.", "Gochman, Charles"], 2002, "The Correlates of War Project Direct Contiguity Data, Version 3")
    {
        Container = "Conflict Management and Peace Science", Volume = "19", Pages = "58–66",
    };

    public static Citation Trade { get; } = new("Barbieri2009Trading", "article", ["Barbieri, Katherine", "Keshk, Omar M. G.", "Pollins, Brian"], 2009, "Trading Data: Evaluating Our Assumptions and Coding Rules")
    {
        Container = "Conflict Management and Peace Science", Volume = "26", Pages = "471–491", Doi = "10.1177/0738894209343887",
    };

    public static Citation Peacesciencer { get; } = new("Miller2022Peacesciencer", "article", ["Miller, Steven V."], 2022, "peacesciencer: An R Package for Quantitative Peace Science Research")
    {
        Container = "Conflict Management and Peace Science", Volume = "39", Pages = "755–779", Doi = "10.1177/07388942221077926",
    };

    public static Citation Archigos { get; } = new("Goemans2009Archigos", "article", ["Goemans, Henk E.", "Gleditsch, Kristian Skrede", "Chiozza, Giacomo"], 2009, "Introducing Archigos: A Dataset of Political Leaders")
    {
        Container = "Journal of Peace Research", Volume = "46", Pages = "269–283", Doi = "10.1177/0022343308100719",
    };

    public static Citation CShapes { get; } = new("Schvitz2022Mapping", "article",
        ["Schvitz, Guy", "Girardin, Luc", "Rüegger, Seraina", "Weidmann, Nils B.", "Cederman, Lars-Erik", "Gleditsch, Kristian Skrede"], 2022, "Mapping the International System, 1886–2019: The CShapes 2.0 Dataset")
    {
        Container = "Journal of Conflict Resolution", Volume = "66", Pages = "144–161", Doi = "10.1177/00220027211013563",
    };

    public static Citation Fractionalization { get; } = new("Drazanova2020HIEF", "article", ["Dražanová, Lenka"], 2020,
        "Introducing the Historical Index of Ethnic Fractionalization (HIEF) Dataset: Accounting for Longitudinal Changes in Ethnic Diversity")
    {
        Container = "Journal of Open Humanities Data", Volume = "6", Doi = "10.5334/johd.16",
    };
}
