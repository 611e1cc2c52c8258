namespace Entente.Sources.Fetching;

/// <summary>Where publishers offer their files, by dataset and release.</summary>
/// <remarks>
/// Only addresses that are in use by published work are listed; a release without one is downloaded by hand. Several files of a release
/// often come in one archive. Plain http stands only where the publisher offers nothing else, and only where the checksum of every file is known.
/// </remarks>
public static class PublisherAddresses
{
    private const string Cow = "https://correlatesofwar.org/wp-content/uploads/";
    private const string IdealPoints = "https://raw.githubusercontent.com/evoeten/United-Nations-General-Assembly-Votes-and-Ideal-Points/0348475673253b6b9d74b1baac58940bb3b39c39/Output/";
    private const string Missions = "https://raw.githubusercontent.com/brentonk/us_diplomatic_missions/22edc9e41d958e8514a02cba3dec6eede7d355fe/data/v0.1/";

    private static readonly Dictionary<(string Dataset, string Version), Download[]> Known = new()
    {
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
        [("gw-states", "2020")] = [At("http://ksgleditsch.com/data/ksgmdw.txt")],
        [("ucdp-prio-acd", "20.1")] = [At("https://ucdp.uu.se/downloads/ucdpprio/ucdp-prio-acd-201-csv.zip")],
        [("ucdp-prio-acd", "25.1")] = [At("https://ucdp.uu.se/downloads/ucdpprio/ucdp-prio-acd-251-csv.zip")],
        [("un-ideal-points", "2020-04")] =
        [
            .. ((string[])["All", "HumanRights", "Important", "MiddleEast", "NoNukes", "Nuclear"]).Select(part => At($"{IdealPoints}Idealpointestimates{part}_Apr2020.csv")),
        ],
        [("us-missions", "0.1")] = [.. ((string[])["range_gw", "yearly_cow", "yearly_gw"]).Select(part => At($"{Missions}mission_status_{part}_v0.1.csv"))],
    };

    /// <summary>All releases that can be fetched.</summary>
    public static IEnumerable<(string Dataset, string Version, IReadOnlyList<Download> Downloads)> All => Known.Select(k => (k.Key.Dataset, k.Key.Version, (IReadOnlyList<Download>)k.Value));

    /// <summary>Where a release is; empty when no address is known.</summary>
    public static IReadOnlyList<Download> Of(string dataset, string version) => Known.GetValueOrDefault((dataset, version), []);

    private static Download At(string address) => new(new(address), address[(address.LastIndexOf('/') + 1)..]);
}
