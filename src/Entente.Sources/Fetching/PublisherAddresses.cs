namespace Entente.Sources.Fetching;

/// <summary>Where publishers offer their files, by dataset and release.</summary>
/// <remarks>
/// Only addresses that are in use by published work are listed; a release without one is downloaded by hand. Several files of a release
/// often come in one archive. Where a publisher works in a public repository, the address names the state of it in which the files have the checksums of the rules. Plain http stands only where the publisher offers nothing else, and only where the checksum of every file is known.
/// </remarks>
public static class PublisherAddresses
{
    private const string Cow = "https://correlatesofwar.org/wp-content/uploads/";
    private const string IdealPoints = "https://raw.githubusercontent.com/evoeten/United-Nations-General-Assembly-Votes-and-Ideal-Points/0348475673253b6b9d74b1baac58940bb3b39c39/Output/";
    private const string Missions = "https://raw.githubusercontent.com/brentonk/us_diplomatic_missions/22edc9e41d958e8514a02cba3dec6eede7d355fe/data/v0.1/";

    private const string Reign = "https://raw.githubusercontent.com/OEFDataScience/REIGN.github.io/d7a8a6f17c951b68e30bbca6185d7acd9089d60b/data_sets/";
    private const string Troops = "https://raw.githubusercontent.com/meflynn/troopdata/3946bcf89a6d72de8abace812dc557f1f249f5f7/data-raw/";

    private static readonly Dictionary<(string Dataset, string Version), Download[]> Known = new()
    {
        [("archigos", "4.1")] = [new(new("http://ksgleditsch.com/data/1March_Archigos_4.1.txt"), "Archigos.txt")],
        [("atop", "5.1")] = [At("https://www.atopdata.org/uploads/6/9/1/3/69134503/atop_5.1__.csv_.zip")],
        [("cow-contiguity", "3.2")] = [At(Cow + "DirectContiguity320.zip"), At(Cow + "ColonialContiguity310.zip")],
        [("cow-diplomatic-exchange", "2006.1")] = [At(Cow + "Diplomatic_Exchange_2006.1.zip")],
        [("cow-dyadic-mid", "4.03")] = [At(Cow + "dyadic_mid_4.03_update.zip")],
        [("cow-mid", "5.0")] = [At(Cow + "MID-5-Data-and-Supporting-Materials.zip")],
        [("cow-nmc", "5.0")] = [At(Cow + "NMC_5_0.zip")],
        [("cow-nmc", "6.0")] = [At(Cow + "NMC_Documentation-6.0.zip")],
        [("cow-nmc", "7.0")] = [At(Cow + "NMCv7.zip")],
        [("cow-states", "2016")] = [At(Cow + "states2016.csv"), At(Cow + "system2016.csv"), At(Cow + "COW-country-codes.csv")],
        [("cow-states", "2024")] = [At(Cow + "States2024.zip")],
        [("cow-territorial-change", "6")] = [At(Cow + "terr-changes-v6.zip")],
        [("cow-trade", "4.0")] = [At(Cow + "COW_Trade_4.0.zip")],
        [("cow-wars", "2020")] =
        [
            At(Cow + "Inter-StateWarData_v4.0.csv"), At(Cow + "Extra-StateWarData_v4.0.csv"), At(Cow + "Non-StateWarData_v4.0.csv"),
            At(Cow + "Intra-State-Wars-v5.1.zip"), At(Cow + "Dyadic-Interstate-War-Dataset.zip"),
        ],
        [("dcad", "1.0")] = [At(Cow + "kinne_dca.zip")],
        [("embassies-wikidata", "2022-11-16")] = [At(Repository("database-of-embassies/database-of-embassies", "b1987a62f9412564fa33c5e9193a65319bc504a3") + "database_of_embassies.csv")],
        [("gw-states", "2020")] = [At("http://ksgleditsch.com/data/ksgmdw.txt")],
        [("joint-exercises", "7")] = [At(Troops + "mme_v7.csv"), At(Troops + "mme-v7-long.csv")],
        [("reign", "2021-03")] = [At(Reign + "leaderlist_3_21.csv"), At(Reign + "electionlist_3_21.csv"), At(Reign + "regime_list.csv")],
        [("troopdata", "2024")] = [At(Troops + "troopdata-rebuild-country-year.csv"), At(Troops + "basedata.csv"), At(Troops + "builddata.csv")],
        [("ucdp-prio-acd", "20.1")] = [At("https://ucdp.uu.se/downloads/ucdpprio/ucdp-prio-acd-201-csv.zip")],
        [("ucdp-prio-acd", "25.1")] = [At("https://ucdp.uu.se/downloads/ucdpprio/ucdp-prio-acd-251-csv.zip")],
        [("un-ideal-points", "2020-04")] =
        [
            .. ((string[])["All", "HumanRights", "Important", "MiddleEast", "NoNukes", "Nuclear"]).Select(part => At($"{IdealPoints}Idealpointestimates{part}_Apr2020.csv")),
        ],
        [("us-missions", "0.1")] = [.. ((string[])["range_gw", "yearly_cow", "yearly_gw"]).Select(part => At($"{Missions}mission_status_{part}_v0.1.csv"))],
        [("world-bank", "2025")] =
        [
            At(Repository("datasets/gdp", "822019c80142c162e4ca4eb1a63699ae36075078") + "data/gdp.csv"), At(Repository("datasets/population", "425fc447a53a26c767a15a7de60c4cc2478a0595") + "data/population.csv"),
        ],
    };

    /// <summary>Why no address is known, by dataset, and by release where others of the dataset have one.</summary>
    private static readonly Dictionary<string, string> WithoutAddress = new()
    {
        ["atop 4.01"] = Unknown,
        ["atop 5.0"] = Unknown,
        ["capital-distance"] = Unknown,
        ["chisols"] = Unknown,
        ["coups"] = "The authors go on working on it, and an edition of a day does not keep its address.",
        ["cow-dyadic-mid 4.02"] = Unknown,
        ["cow-mid 4.3"] = Unknown,
        ["cow-nmc 4.0"] = Unknown,
        ["cshapes"] = "The file read here lies within the R package cshapes.",
        ["dcid"] = Unknown,
        ["desta"] = "The list read here comes with the R package manytreaties.",
        ["fisheries-treaties"] = Converted("goldfish"),
        ["gml-mid"] = Archive,
        ["hief"] = Dataverse,
        ["hoff-amen"] = Converted("amen"),
        ["icb"] = Unknown,
        ["icews-dyad-year"] = Converted("netify"),
        ["international-peace"] = Unknown,
        ["isard"] = Converted("isard"),
        ["nato-defexp"] = Unknown,
        ["peacesciencer"] = Converted("peacesciencer"),
        ["polity5"] = Converted("democracyData"),
        ["rdmc"] = "The tables read here were converted from R’s own format.",
        ["replication-alley-2021"] = Archive,
        ["replication-benson-clinton-2016"] = Archive,
        ["replication-berkemeier-fuhrmann-2018"] = Archive,
        ["replication-chou-2013"] = Archive,
        ["replication-cranmer-desmarais-menninga-2012"] = "The authors gave it to be passed on within two R packages, from which the tables read here were converted.",
        ["replication-digiuseppe-poast-2016"] = Archive,
        ["replication-gibler-miller-little-2016"] = Archive,
        ["replication-leeds-anac-2005"] = Archive,
        ["replication-mcmanus-nieman-2019"] = Archive,
        ["replication-russett-oneal-2001"] = Archive,
        ["replication-weeks-2008"] = Archive,
        ["rivalries"] = Unknown,
        ["un-ideal-points 2025-07"] = Dataverse,
        ["un-votes"] = "The tables read here were converted from the R package unvotes; the deposit at Harvard Dataverse is of another layout.",
        ["us-visits"] = "The tables read here were converted from the files of a map on the web, or lie within the archive of an article.",
        ["vdem-slim"] = Converted("democracyData"),
    };

    private const string Unknown = "Where its file lies is not known here.";

    private const string Archive = "It lies within the archive of an article.";

    private const string Dataverse = "It is deposited at Harvard Dataverse under a number that is not known here.";

    /// <summary>All releases that can be fetched.</summary>
    public static IEnumerable<(string Dataset, string Version, IReadOnlyList<Download> Downloads)> All => Known.Select(k => (k.Key.Dataset, k.Key.Version, (IReadOnlyList<Download>)k.Value));

    /// <summary>Where a release is; empty when no address is known.</summary>
    public static IReadOnlyList<Download> Of(string dataset, string version) => Known.GetValueOrDefault((dataset, version), []);

    /// <summary>Why a release has no address; null where it has one.</summary>
    public static string? WhyNone(string dataset, string version) =>
        Known.ContainsKey((dataset, version)) ? null : WithoutAddress.GetValueOrDefault($"{dataset} {version}") ?? WithoutAddress.GetValueOrDefault(dataset);

    /// <summary>The datasets, or datasets and releases, of which it is said why they have no address.</summary>
    internal static IEnumerable<string> Without => WithoutAddress.Keys;

    private static string Converted(string package) => $"The tables read here were converted from the R package {package}, which holds them in R's own format.";

    private static string Repository(string name, string commit) => $"https://raw.githubusercontent.com/{name}/{commit}/";

    private static Download At(string address) => new(new(address), address[(address.LastIndexOf('/') + 1)..]);
}
