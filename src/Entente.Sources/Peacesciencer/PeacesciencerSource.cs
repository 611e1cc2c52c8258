using Entente.Sources.CowNmc;
using Entente.Sources.Publishers;
using Entente.Sources.Rules;
using Entente.Store.Tables;

namespace Entente.Sources.Peacesciencer;

/// <summary>The tables that the R package peacesciencer brings along: the field's datasets, brought into one shape for joining.</summary>
/// <remarks>
/// <para>
/// A conversion of the package's objects: an empty cell is R's missing value. Traps: the package turned -9 into missing in some tables only
/// (<c>cow_nmc</c>), and keeps it in disputes and wars; the table of versions is behind the tables (it says NMC 6, ACD 20.1, ATOP 5, where
/// they are 7.0, 25.1, 5.1); days in <c>cow_contdir</c> mean nothing, for its source is by months; what is empty in <c>tss_rivalries</c> is no.
/// </para>
/// <para>
/// Rows outside the state system: <c>atop_alliance</c> has treaties of states that COW does not count at the time (Monaco, Liechtenstein and
/// San Marino at the European conference, small German states, Western Samoa) and the year 1815, before the system begins; <c>cow_trade_sy</c>
/// has colonies from 1960 on, and Germany and Congo among others under numbers of other years; <c>archigossums</c> has leaders before and after
/// membership; <c>hief</c> and <c>creg</c> have countries before independence; MID 197 has Canada in 1918 and 1919, the system from 1920;
/// <c>ucdp_acd</c> has Hyderabad, and the number 345 for Serbia after Yugoslavia.
/// </para>
/// </remarks>
public static partial class PeacesciencerSource
{
    public static Source Source { get; } = new("peacesciencer", "Data of the R package peacesciencer", "Steven V. Miller")
    {
        Home = new("https://svmiller.com/peacesciencer/"),
        Licence = new("The package is free software under the GPL, version 2; its tables keep the terms of their sources, which ask for citation and mostly state no open licence.", MayFetch: true, MayShare: false),
        Citations =
        [
            Works.Peacesciencer, Works.CowStates, Works.GwStates, Works.Mid, Works.GmlMid, Works.Wars, Works.IntraStateWars, Works.Atop, Works.Contiguity, Works.Trade, Works.Archigos,
            Works.CShapes, Works.Fractionalization, .. CowNmcSource.Source.Citations, .. TablesOf,
        ],
        Releases = [new("1.3", [.. ((TableRule[])[.. Leaders, .. States, .. Dyads, .. CowDisputes, .. GmlDisputes, .. Wars, .. Rivalries, .. About]).Select(t => t with { Works = WorksOf(t.Name) })]) { Published = "2026-07" }],
    };

    // The package first, then the works behind the table.
    private static string[] WorksOf(string table) =>
    [
        Works.Peacesciencer.Key, .. table switch
        {
            "LEAD" => ["Ellis2015LEAD", Works.Archigos.Key],
            "lwuf" => ["Carter2020Framework", Works.Archigos.Key],
            "archigos" or "archigossums" or "leader_codes" => [Works.Archigos.Key],
            "cow_states" or "cow_majors" or "cow_capitals" => [Works.CowStates.Key],
            "gw_states" or "gw_capitals" => [Works.GwStates.Key],
            "maoz_powers" => ["Maoz2010Networks"],
            "cow_nmc" => CowNmcSource.Source.Citations.Select(c => c.Key).ToArray(),
            "cow_trade_sy" => [Works.Trade.Key],
            "cow_igo_sy" or "cow_igo_ndy" => ["Pevehouse2020Tracking"],
            "hief" => [Works.Fractionalization.Key],
            "creg" => ["Nardulli2012CREG"],
            "terrthreat" => ["Miller2022Random"],
            "ucdp_acd" => ["Gleditsch2002Armed", "Davies2025Organized"],
            "ucdp_onsets" => ["Gleditsch2002Armed", "Pettersson2019Organized"],
            "atop_alliance" => [Works.Atop.Key],
            "cow_contdir" => [Works.Contiguity.Key],
            "cow_mindist" => [Works.CShapes.Key, "Weidmann2010Mapping"],
            "cow_war_inter" => [Works.Wars.Key],
            "cow_war_intra" => [Works.IntraStateWars.Key],
            "td_rivalries" => [Works.StrategicRivalries.Key],
            "tss_rivalries" => ["Thompson2021Analyzing"],
            "grh_arms_races" => ["Gibler2005Taking"],
            _ when table.StartsWith("cow_mid", StringComparison.Ordinal) => [Works.Mid.Key],
            _ when table.StartsWith("gml", StringComparison.Ordinal) => [Works.GmlMid.Key],
            _ => Array.Empty<string>(),
        },
    ];

    private static TableRule Table(string name, Observation observation, string of, int rows, string sha256, IReadOnlyList<string> key, IReadOnlyList<ColumnRule> columns) =>
        new(name, observation, of) { Files = [new($"{name}.csv") { Sha256 = sha256 }], Rows = rows, Key = key, Columns = columns };

    private static ColumnRule[] Dyad => [Col.Cow("ccode1", "COW state number of state 1"), Col.Cow("ccode2", "COW state number of state 2")];

    /// <summary>The same column for both states: <c>fatality1</c>, <c>fatality2</c>.</summary>
    private static ColumnRule[] Both(ColumnRule column) =>
        [.. from state in Enumerable.Range(1, 2) select column with { Name = $"{column.Name}{state}", Label = $"{column.Label}, state {state}" }];

    private static ColumnRule Constant(string name, string label) => Col.Flag(name, label).Between(1, 1).Required();

    // What packages of tables were made from, beyond the works that other datasets cite too.
    private static Store.Provenance.Citation[] TablesOf =>
    [
        new("Ellis2015LEAD", "article", ["Ellis, Cali Mortenson", "Horowitz, Michael C.", "Stam, Allan C."], 2015, "Introducing the LEAD Data Set") { Container = "International Interactions", Volume = "41", Pages = "718–741" },
        new("Carter2020Framework", "article", ["Carter, Jeff", "Smith, Charles E."], 2020, "A Framework for Measuring Leaders’ Willingness to Use Force")
        {
            Container = "American Political Science Review", Volume = "114", Pages = "1352–1358",
        },
        new("Pevehouse2020Tracking", "article", ["Pevehouse, Jon C. W.", "Nordstrom, Timothy", "McManus, Roseanne W.", "Jamison, Anne Spencer"], 2020,
            "Tracking Organizations in the World: The Correlates of War IGO Version 3.0 Datasets") { Container = "Journal of Peace Research", Volume = "57", Pages = "492–503" },
        new("Weidmann2010Mapping", "article", ["Weidmann, Nils B.", "Gleditsch, Kristian Skrede"], 2010, "Mapping and Measuring Country Shapes: The cshapes Package") { Container = "The R Journal", Volume = "2", Pages = "18–24" },
        new("Nardulli2012CREG", "misc", ["Nardulli, Peter F.", "Wong, Cara J.", "Singh, Ajay", "Peyton, Buddy", "Bajjalieh, Joseph"], 2012, "The Composition of Religious and Ethnic Groups (CREG) Project")
        {
            Container = "Cline Center for Democracy",
        },
        new("Miller2022Random", "article", ["Miller, Steven V."], 2022, "A Random Item Response Model of External Territorial Threat, 1816–2010") { Container = "Journal of Global Security Studies", Volume = "7", Pages = "ogac012" },
        new("Maoz2010Networks", "book", ["Maoz, Zeev"], 2010, "Networks of Nations: The Evolution, Structure, and Impact of International Networks, 1816–2001") { Publisher = "Cambridge University Press" },
        Works.StrategicRivalries,
        new("Thompson2021Analyzing", "book", ["Thompson, William R.", "Sakuwa, Kentaro", "Suhas, Prashant Hosur"], 2021,
            "Analyzing Strategic Rivalries in World Politics: Types of Rivalry, Regional Variation, and Escalation/De-escalation") { Publisher = "Springer" },
        new("Gibler2005Taking", "article", ["Gibler, Douglas M.", "Rider, Toby J.", "Hutchison, Marc L."], 2005, "Taking Arms Against a Sea of Troubles: Conventional Arms Races during Periods of Rivalry")
        {
            Container = "Journal of Peace Research", Volume = "42", Pages = "131–147",
        },
        new("Gleditsch2002Armed", "article", ["Gleditsch, Nils Petter", "Wallensteen, Peter", "Eriksson, Mikael", "Sollenberg, Margareta", "Strand, Håvard"], 2002, "Armed Conflict 1946–2001: A New Dataset")
        {
            Container = "Journal of Peace Research", Volume = "39", Pages = "615–637",
        },
        new("Davies2025Organized", "article", ["Davies, Shawn", "Pettersson, Therése", "Sollenberg, Margareta", "Öberg, Magnus"], 2025, "Organized Violence 1989–2024, and the Challenges of Identifying Civilian Victims")
        {
            Container = "Journal of Peace Research", Volume = "62", Pages = "1223–1240",
        },
        new("Pettersson2019Organized", "article", ["Pettersson, Therése", "Högbladh, Stina", "Öberg, Magnus"], 2019, "Organized Violence, 1989–2018 and Peace Agreements") { Container = "Journal of Peace Research", Volume = "56", Pages = "589–603" },
    ];

    private static TableRule[] About =>
    [
        Table("ps_data_version", Observation.Other, "source of the package's data", 32, "5b1b7999d140439881585cfa4be409265bec9cd4da4ff8d68c3933ebe94a4219", ["category", "data", "bibtexkey"],
        [
            Col.Text("category", "what the data are about").Required(), Col.Text("data", "the data").Required(),
            Col.Text("version", "its version; behind the tables for NMC, ACD and ATOP", "code").Required(), Col.Text("bibtexkey", "the work to cite, as the package keys it", "code").Required(),
        ]),
    ];
}
