using System.Text;
using Entente.Sources.Rules;
using Entente.Store.Tables;

namespace Entente.Sources.UsVisits;

/// <summary>Travels of the presidents and secretaries of state of the United States, their recognition of states, and a study of these visits.</summary>
/// <remarks>
/// Traps: American Panorama names countries and has no numbers; its dates are one or two days in one cell, with a comma after a single one; cities of the Hansa (1853, 1868) stand without a country;
/// spaces precede or follow two names. In the replication data a state has rows from 1946 on whether or not it existed, which are most of the rows outside the state system, and the last
/// row, of 2013, has no state. Sources: University of Richmond, “The Executive Abroad”; Lebovic and Saunders 2016.
/// </remarks>
public static class UsVisitsSource
{
    private const int IsoDay = 10;

    private static readonly string[] Presidents = ["TRU", "EIS", "KEN", "JOH", "NIX", "FOR", "CAR", "REA", "CLI", "GWB", "OBA"];

    private static readonly string[] Regional = ["Rmil_rat", "Rmilaid", "Rtrade"];

    private static readonly string[] RegionalLags = ["", "_SOS_L1", "_PRE_L1", "_SOS_L14"];

    private static readonly ColumnRule[] Point = [Col.Real("lon", "degrees", "longitude").Between(-180, 180).Required(), Col.Real("lat", "degrees", "latitude").Between(-90, 90).Required()];

    public static Source Source { get; } = new("us-visits", "Visits abroad of presidents and secretaries of state of the United States", "Digital Scholarship Lab, University of Richmond; James H. Lebovic and Elizabeth N. Saunders")
    {
        Licence = new("Lists of travels are works of the United States government; American Panorama's own work is normally for non-commercial use with attribution (CC BY-NC-SA); the study's data are a public replication archive, to be cited."),
        Citations =
        [
            new("Lebovic2016Diplomatic", "article", ["Lebovic, James H.", "Saunders, Elizabeth N."], 2016, "The Diplomatic Core: The Determinants of High-Level US Diplomatic Visits, 1946–2010")
            {
                Container = "International Studies Quarterly", Volume = "60", Pages = "107–123",
            },
            new("DigitalScholarshipLab2016Executive", "misc", ["Digital Scholarship Lab, University of Richmond"], 2016, "The Executive Abroad") { Container = "American Panorama" },
        ],
        Releases = [new("2016", [Trips, Events, States]) { Published = "2016" }],
    };

    private static TableRule Trips => new("trips", Observation.Other, "stay of a president or secretary of state abroad")
    {
        Files = [new("american_panorama_trips.csv") { Sha256 = "b82f983b01464561a01126511bf6fb65dc408108adbbb3520a9d9e8e225ed94b" }],
        Key = ["cartodb_id"], Rows = 3_863, ListsOnlyCases = true, Years = (1905, 2016),
        Derived = [DayIn("first_day", "first day of the stay", isFirst: true), DayIn("last_day", "last day of the stay", isFirst: false)],
        Columns =
        [
            Col.Id("cartodb_id", "number of the row"), Col.Text("position", "President, or SOS for the secretary of state", "code").OneOf("President", "SOS").Required(), Col.Text("pres_sos", "who travelled").Required(),
            Col.Int("pres_id", "id", "number of who travelled").Between(1, 99).Required(), Col.Year(), Col.Text("date_convert", "first and last day, separated by a comma", "days").Required(), Col.Text("city", "city"), Col.Text("country", "country, by name"),
            Col.Text("new_region", "region").Required(), Col.Int("city_id", "id", "number of the city").Between(1, 9_999).Required(), Col.Int("num", "number", "which president or secretary of state in the order of office").Between(1, 99),
            Col.Real("distance", "metres", "distance from Washington").Between(0, 20_100_000).Required(), Col.Text("remarks", "what was done"), .. Point,
        ],
    };

    private static TableRule Events => new("events", Observation.Other, "recognition, mission or break of relations")
    {
        Files = [new("american_panorama_us_recognition_events.csv") { Sha256 = "325fc21783b99abbe3a14554d6317349391c59d83ead5a782b9c69dc0428badb" }],
        Rows = 876, ListsOnlyCases = true, Years = (1778, 2014), Checks = [RowCheck.Ordered("year", "endDate")],
        Columns =
        [
            Col.Year(), Col.Text("country", "country, by name").Trimmed(), Col.Text("event", "what happened").Trimmed().Required(), Col.YearOf("endDate", "year until which it holds; 2014 where it goes on").Required(),
            Point[1], Point[0], Col.Text("source", "where it is described"),
        ],
    };

    private static TableRule States => new("states", Observation.StateYear, "state in a year, as a host of visits")
    {
        Files = [new("dipl_core.csv") { Sha256 = "6129c73ac7b48cb82f01c5d47d8deb84b458b2fc5b584054053b359a32a5055a" }],
        Key = ["cowid", "year"], Rows = 13_225, OutsideMembership = 3_553,
        Columns =
        [
            Col.Cow("cowid") with { IsRequired = false }, Col.Year(), .. Codebook.Columns("""
                bi_SOS        flag  visit by the secretary of state
                bi_PRE        flag  visit by the president
                bi_str_SOS    flag  visit by the secretary of state (str); see the codebook of the study
                bi_str_PRE    flag  visit by the president (str); see the codebook of the study
                mil_ratio     real
                mil_ex        real
                USmilaid      real  military aid of the United States
                allies        flag
                USdefense     flag
                USdefense_EUR flag
                UStrade       real  trade with the United States
                energypc      real
                gdppc         real  gross domestic product per head, logarithm
                USalign       real  alignment with the United States
                UNpart        real
                mpower        flag  major power
                term2         flag  second term of the president
                """), .. Presidents.Select(p => Col.Flag(p, $"presidency {p}")), .. Codebook.Columns("""
                demo          whole democracy, −10–10
                hrts          whole human rights, 1–5
                lwing         flag
                rwing         flag
                """), .. Visits("L1", "the year before"), Visited("bi_str_L1_SOS", "the secretary of state (str)", "the year before"), Visited("bi_str_L1_PRE", "the president (str)", "the year before"),
            .. Visits("L14", "the four years before"), .. Visits("L58", "the fifth to eighth year before"), .. Codebook.Columns("""
                EUR flag Europe
                AFR flag Africa
                MEA flag Middle East
                SCA flag South and Central Asia
                EAP flag East Asia and the Pacific
                """),
            .. Presidents.Select(p => Product("demo", p)), .. Presidents[^3..].Select(p => Product("hrts", p)), .. Presidents[..^1].Select(p => Product("energypc", p)), .. Presidents[^3..].Select(p => Product("gdppc", p)),
            .. from name in Regional
               from lag in RegionalLags
               select Col.Real(name + lag, "as published", Codebook.AsPublished),
        ],
    };

    private static IEnumerable<ColumnRule> Visits(string lag, string when) => [Visited($"bi_{lag}_SOS", "the secretary of state", when), Visited($"bi_{lag}_PRE", "the president", when)];

    private static ColumnRule Visited(string name, string who, string when) => Col.Int(name, "visits", $"visits by {who} in {when}").Between(0, 99);

    private static ColumnRule Product(string name, string president) => Col.Real($"{name}_{president}", "as published", $"{name} in the years of presidency {president}, else 0");

    private static Derived DayIn(string name, string label, bool isFirst) => new(
        new(name, ColumnType.Text, "EDTF date", label),
        (table, row, to) =>
        {
            string days = Encoding.UTF8.GetString(table["date_convert"].TextAt(row)).TrimEnd(',');
            to.Add(isFirst ? days[..Math.Min(IsoDay, days.Length)] : days[Math.Max(0, days.Length - IsoDay)..]);
        });
}
