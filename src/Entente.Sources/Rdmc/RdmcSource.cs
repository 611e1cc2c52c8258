using Entente.Sources.Rules;
using Entente.Store.Tables;

namespace Entente.Sources.Rdmc;

/// <summary>The distribution of military capabilities: how many units of 69 technologies each state has in a year.</summary>
/// <remarks>
/// Counts come from the Military Balance of the IISS. Traps: a technology of a state-year without a count is empty, not zero, or has no row in the long form; a few counts are
/// fractions; 2015 is missing and 2016 has one state; names of columns have spaces and slashes. Source: Gannon 2023.
/// </remarks>
public static class RdmcSource
{
    private static readonly (string Group, string[] Kinds)[] Technologies =
    [
        ("air defence", ["air to air missiles", "surface to air artillery", "surface to air missiles"]),
        ("aircraft", ["aew", "attack", "bomber", "comm", "ew", "fighter", "maritime patrol", "paramilitary", "recon-surveil", "tanker", "transport", "utility"]),
        ("amphibious", ["landing craft", "landing ship", "other"]),
        ("anti-tank/anti-infrastructure", ["artillery", "missiles"]),
        ("armoured fighting vehicles", ["attack", "engineering and maintenance", "transport"]),
        ("ballistic missiles", ["intercontinental", "medium-range", "short-range"]),
        ("helicopters", ["attack", "ew", "maritime", "observation", "search and rescue", "transport", "utility"]),
        ("land/sea defence", ["air to surface ordnance", "surface to surface artillery", "surface to surface missiles"]),
        ("logistics and support", ["command and support", "logistics", "maintenance", "replenishment", "research", "special purpose", "surveillance and intelligence", "training", "transport", "yard craft"]),
        ("mine warfare", ["mine countermeasures", "mine layers"]),
        ("patrol and coastal combatants", ["coastal", "corvette", "offshore", "other"]),
        ("principal surface combatants", ["aircraft carrier", "cruisers", "destroyers", "frigates"]),
        ("radars", ["air defense/early warning", "communications", "environmental", "fire control", "ISR/battlefield surveil", "navigation"]),
        ("submarines", ["attack", "ballistic", "coastal", "other"]),
        ("unmanned aerial vehicles", ["combat", "recon-surveil", "transport"]),
    ];

    private static readonly string[] Names = [.. from technology in Technologies from kind in technology.Kinds select $"{technology.Group}_{kind}"];

    public static Source Source { get; } = new("rdmc", "Distribution of Military Capabilities (rDMC)", "J. Andrés Gannon")
    {
        Home = new("https://www.militarycapabilities.com"),
        Licence = new("Public download, from a repository under the MIT licence; to be cited."),
        Citations =
        [
            new("Gannon2023Planes", "article", ["Gannon, J. Andrés"], 2023, "Planes, Trains, and Armored Mobiles: Introducing a Dataset of the Global Distribution of Military Capabilities")
            {
                Container = "International Studies Quarterly", Volume = "67", Pages = "sqad081", Doi = "10.1093/isq/sqad081",
            },
        ],
        Releases =
        [
            new("1",
            [
                new("technologies", Observation.Other, "technology of a state in a year")
                {
                    Files = [new("rDMC_long_v1.csv") { Sha256 = "f715954f70af64dd67aa15d0539668baf1ca6d88ef21497fa7b6e6f46805c96c" }], Rows = 423_486, Key = ["ccode", "year", "tek"],
                    Columns = [.. StateAndYear, Col.Text("tek", "technology", "code").OneOf(Names).Required(), Col.Real("unit_count", "units", "units of the technology").Between(0, 1e6)],
                },
                new("states", Observation.StateYear, "state in a year")
                {
                    Files = [new("rDMC_wide_v1.csv") { Sha256 = "5b7e771946cbf28021c6bcf3cdc5ccd93971d335e91abdc0b431c3fd55389c14" }], Rows = 6_535, Key = ["ccode", "year"],
                    Columns = [.. StateAndYear, .. Technologies.SelectMany(t => t.Kinds, (t, kind) => Col.Real($"{t.Group}_{kind}", "units", $"{t.Group}: {kind}").Between(0, 1e6))],
                },
            ]) { Published = "2023" },
        ],
    };

    private static ColumnRule[] StateAndYear => [Col.Year(), Col.Text("country", "name of the state, in small letters").Required(), Col.Text("stateabb", "COW abbreviation", "code").Required(), Col.Cow("ccode")];
}
