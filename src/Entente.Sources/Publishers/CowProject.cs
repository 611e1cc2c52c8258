using Entente.Store.Provenance;

namespace Entente.Sources.Publishers;

/// <summary>What all datasets of the Correlates of War project have in common.</summary>
internal static class CowProject
{
    public const string Name = "Correlates of War Project";

    public static Licence Licence { get; } = new("Free public download for research and teaching, with citation; no open licence is stated, so ask before passing whole files on.");

    /// <summary>The dyadic disputes; the directed dyadic wars come from the same work.</summary>
    public static Citation DyadicDisputes { get; } = new("Maoz2019Dyadic", "article", ["Maoz, Zeev", "Johnson, Paul L.", "Kaplan, Jasper", "Ogunkoya, Fiona", "Shreve, Aaron P."], 2019,
        "The Dyadic Militarized Interstate Disputes (MIDs) Dataset Version 3.0: Logic, Characteristics, and Comparisons to Alternative Datasets")
    {
        Container = "Journal of Conflict Resolution", Volume = "63", Pages = "811–835", Doi = "10.1177/0022002718784158",
    };
}
