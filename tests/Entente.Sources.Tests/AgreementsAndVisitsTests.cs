using System.Text;
using Entente.Sources.Tests.Contract;

namespace Entente.Sources.Tests;

/// <summary>What is peculiar to datasets on cooperation: agreements, exercises, embassies, visits, bases.</summary>
public sealed class AgreementsAndVisitsTests
{
    [Fact]
    public void Defence_agreements_are_1322_general_and_549_of_a_sector_and_three_name_one_state_twice()
    {
        var agreements = TableOf.Official("dcad", "1.0", "agreements");
        Assert.Equal((1_322, 549), (agreements.Where(("type", "general")).Count, agreements.Where(("type", "sector")).Count));
        Assert.Equal(["145", "541", "750"], Enumerable.Range(0, agreements.Rows).Where(r => agreements[r, "ccode1"] == agreements[r, "ccode2"]).Select(r => agreements[r, "ccode1"]));
        Assert.DoesNotContain(agreements.All("cowName1"), n => n.EndsWith(' '));
        Assert.Equal("2002", agreements[Assert.Single(agreements.Where(("DCAid", "DCADv1.0-0688"))), "in_force"][..4]);
    }

    [Fact]
    public void Codes_among_the_years_of_a_defence_agreement_are_no_years()
    {
        const string Line = "310,HUN ,360,ROM,,4,1994,,,,general,DCA,,,-77,-57,-66,-88,,2010,1,high,,NE,treaty,a gazette,,-99,,X";
        var agreement = TableOf.Lines("dcad", "1.0", "agreements", Line);
        Assert.Equal(("HUN", "1994-04", "?"), (agreement[0, "cowName1"], agreement[0, "signed"], agreement[0, "in_force"]));
        Assert.Equal(("?", "-57", "?", "?", "?"), (agreement[0, "span"], agreement[0, "renewType"], agreement[0, "renewYears"], agreement[0, "terminated"], agreement[0, "factivaSign"]));
    }

    [Fact]
    public void Three_numbers_of_exercises_are_given_twice()
    {
        var exercises = TableOf.Official("joint-exercises", "7", "exercises");
        Assert.Equal(["mme3457", "mme3458", "mme3460"], exercises.All("MMEID").GroupBy(m => m).Where(g => g.Count() > 1).Select(g => g.Key).Order());
        int known = Assert.Single(exercises.Where(("MMEID", "mme87"))), month = Assert.Single(exercises.Where(("MMEID", "mme88")));
        Assert.Equal(("1/14/80", "1980-01-14", "1980-01-xx", "1980-01"), (exercises[known, "StartDate"], exercises[known, "first_day"], exercises[month, "StartDate"], exercises[month, "first_day"]));
        Assert.Equal(("United States", "-"), (exercises[month, "StateB"], exercises[month, "StateC"]));
    }

    [Fact]
    public void Eighteen_participants_of_exercises_are_repeated()
    {
        var participants = TableOf.Official("joint-exercises", "7", "participants");
        string[] columns = ["MMEID", "country", "year", "Ex_Name", "Location", "StartDate", "EndDate", "FocusDescription"];
        var repeated = Enumerable.Range(0, participants.Rows).GroupBy(r => string.Join('\t', columns.Select(c => participants[r, c]))).Where(g => g.Count() > 1).ToList();
        Assert.Equal((18, 22), (repeated.Count, repeated.Sum(g => g.Count() - 1)));
        Assert.All(participants.Where(("country", "NATO")), r => Assert.Equal("-", participants[r, "gwcode"]));
    }

    [Fact]
    public void Missions_are_9852_and_one_id_is_given_twice()
    {
        var missions = TableOf.Official("embassies-wikidata", "2022-11-16", "missions");
        Assert.Equal((7_912, 364, 680, 187), (Of("embassy"), Of("high commission"), Of("consulate general"), Of("apostolic nunciature")));
        Assert.Equal(218, missions.All("operator").Distinct().Count());
        Assert.Equal(["http://www.wikidata.org/entity/Q106686567"], missions.All("QID").GroupBy(q => q).Where(g => g.Count() > 1).Select(g => g.Key));

        int Of(string type) => missions.Where(("type", type)).Count;
    }

    [Fact]
    public void Quotes_of_missions_are_text_and_their_header_alone_ends_with_a_semicolon()
    {
        const string Header = "operator;operatorQID;jurisdictions;jurisdictionQIDs;country;countryQID;city;cityQID;address;latitude;longitude;phone;email;website;facebook;twitter;youtube;picture;pictureAuthor;pictureLicense;pictureLicenseURL;type;typeQID;creation;QID;";
        const string Row = "A;q1;B|C;q2|q3;B;q2;;;;1.5;2.5;;;;;;;;Dr. \"X\" Y;;;embassy;q4;;q5";
        var missions = TableOf.Lines("embassies-wikidata", "2022-11-16", "missions", Encoding.UTF8.GetBytes($"{Header}\n{Row}\n"));
        Assert.Equal(("B|C", "Dr. \"X\" Y", "q5"), (missions[0, "jurisdictions"], missions[0, "pictureAuthor"], missions[0, "QID"]));
    }

    [Fact]
    public void Spells_of_peace_have_no_header_and_a_number_for_both_states()
    {
        byte[] lines = "200713,19550120-19760200,0.5,19760201-20209999,-9,,,,,,,,,,,,,,,,\r\n2020,19200110-20209999,1,.,,,,,,,,,,,,,,,,,\r\n"u8.ToArray();
        var dyads = TableOf.Lines("international-peace", "3.1", "dyads", lines);
        Assert.Equal(("200", "713", "2", "20"), (dyads[0, "ccode1"], dyads[0, "ccode2"], dyads[1, "ccode1"], dyads[1, "ccode2"]));
        Assert.Equal(("0.5", "?", "-", "?"), (dyads[0, "level1"], dyads[0, "level2"], dyads[0, "level3"], dyads[1, "spell2"]));
    }

    [Fact]
    public void Yearly_means_of_peace_above_1_count_months_without_a_level_as_9()
    {
        var years = TableOf.Official("international-peace", "3.1", "dyad_years");
        Assert.Equal(496, years.All("peacelevel").Count(l => double.Parse(l) > 1));
        int year = Assert.Single(years.Where(("dyad", "2093"), ("yearmonth", "1927")));
        Assert.Equal("9", years[year, "peacelevel"]);
        var dyads = TableOf.Official("international-peace", "3.1", "dyads");
        int dyad = Assert.Single(dyads.Where(("dyad", "2093")));
        Assert.Equal(("19260924-19330101", "?"), (dyads[dyad, "spell3"], dyads[dyad, "level3"]));
    }

    [Fact]
    public void Bases_are_listed_in_Latin_1_and_one_stands_there_twice()
    {
        var bases = TableOf.Official("troopdata", "2024", "bases");
        Assert.Single(bases.All("basename"), n => n == "Fuerte Aguayo NB, Concón");
        Assert.Equal(2, bases.Where(("basename", "Naval Support Activity Naples")).Count);
        Assert.Equal(2, bases.Where(("basename", "?")).Count);
    }

    [Fact]
    public void Troops_of_two_names_of_a_country_stand_in_two_rows_and_some_marines_are_below_none()
    {
        var states = TableOf.Official("troopdata", "2024", "states");
        Assert.Equal(["Eswatini", "Swaziland"], states.Where(("ccode", "572"), ("year", "2016")).Select(r => states[r, "countryname"]).Order());
        Assert.Equal((6, "1959"), (states.All("marine_corps_ad").Count(n => n.StartsWith('-')), states[states.Where(("marine_corps_ad", "-322"))[0], "year"]));
        var construction = TableOf.Official("troopdata", "2024", "construction");
        Assert.Equal("-178758", Assert.Single(construction.All("spend_construction"), s => s.StartsWith('-')));
    }

    [Fact]
    public void Trips_are_912_of_presidents_and_2951_of_secretaries_of_state_and_have_two_days_in_one_cell()
    {
        var trips = TableOf.Official("us-visits", "2016", "trips");
        Assert.Equal((912, 2_951), (trips.Where(("position", "President")).Count, trips.Where(("position", "SOS")).Count));
        int riyadh = Assert.Single(trips.Where(("cartodb_id", "4284")));
        Assert.Equal(("2016-12-18", "2016-12-19"), (trips[riyadh, "first_day"], trips[riyadh, "last_day"]));
        Assert.All(Enumerable.Range(0, trips.Rows), r => Assert.True(trips[r, "date_convert"].EndsWith(',') == (trips[r, "date_convert"].Length == 11) && trips[r, "first_day"][..4] == trips[r, "year"]));
    }

    [Fact]
    public void Events_of_recognition_have_names_alone_and_the_last_state_year_has_no_state()
    {
        var events = TableOf.Official("us-visits", "2016", "events");
        Assert.Equal((239, 6), (events.Where(("event", "U.S. Recognition")).Count, events.Where(("event", "Legation Moved")).Count));
        Assert.Equal(["1853", "1853", "1868", "1868"], events.Where(("country", "?")).Select(r => events[r, "year"]));
        var states = TableOf.Official("us-visits", "2016", "states");
        Assert.Equal(13_224, Assert.Single(states.Where(("cowid", "?"))));
    }

    [Fact]
    public void Trade_agreements_are_842_and_the_number_tells_what_changes_them()
    {
        var treaties = TableOf.Official("desta", "2020", "treaties");
        Assert.Equal([842, 199, 34, 30, 30, 82], new[] { "base_treaty", "accession", "protocol or amendment", "consolidated", "withdrawal", "negotiation" }.Select(t => treaties.Where(("entry_type", t)).Count));
        int accession = Assert.Single(treaties.Where(("number", "3+1")));
        Assert.Equal(("3", "accession", "1997"), (treaties[accession, "base_treaty"], treaties[accession, "entry_type"], treaties[accession, "year"]));
        Assert.All(treaties.Where(("entry_type", "negotiation")), r => Assert.Equal("-", treaties[r, "year"]));
        Assert.Equal(("4", "356", "-"), (treaties[0, "c1"], treaties[0, "c2"], treaties[0, "c3"]));
    }

    [Fact]
    public void Cyber_incidents_have_days_and_texts_and_the_rivals_two_lists_on_one_sheet()
    {
        var incidents = TableOf.Official("dcid", "1.5", "incidents");
        Assert.Equal(("2008-02-01", "61/2010"), (incidents[0, "interactionstartdate"], incidents[Assert.Single(incidents.Where(("Cyberincidentnum", "27"))), "interactionenddate"]));
        Assert.Equal(103, incidents.Where(("StateA", "US")).Count);
        var rivalries = TableOf.Official("dcid", "1.5", "rivalries");
        Assert.Equal((123, "1994-04"), (rivalries.Rows, rivalries[Assert.Single(rivalries.Where(("rivalry", "93100"))), "first_day"]));
        Assert.Equal(216, TableOf.Official("dcid", "1.5", "country_codes").All("CCode").Distinct().Count());
    }

    [Fact]
    public void The_extract_of_defence_agreements_has_state_years_from_2001_to_2010()
    {
        var states = TableOf.Official("dcad", "1.0", "states");
        Assert.Equal((1_709, "2001", "2010"), (states.Rows, states.All("year").Min(), states.All("year").Max()));
    }

    [Fact]
    public void Troops_of_1951_and_1952_are_totals_alone_and_the_same()
    {
        var states = TableOf.Official("troopdata", "2024", "states");
        string[] services = ["army_ad", "navy_ad", "air_force_ad", "marine_corps_ad", "coast_guard_ad", "space_force_ad"];
        Assert.All(((string[])["1951", "1952"]).SelectMany(y => states.Where(("year", y))), r => Assert.All(services, s => Assert.Equal("0", states[r, s])));
        Assert.Equal([805_447, 805_447], ((string[])["1951", "1952"]).Select(y => states.Where(("year", y)).Sum(r => int.Parse(states[r, "troops_ad"]))));
        Assert.Equal(13_135, states.Rows);
    }

    [Fact]
    public void Exercises_are_3707_and_their_countries_have_Gleditsch_and_Ward_numbers()
    {
        Assert.Equal(3_707, TableOf.Official("joint-exercises", "7", "exercises").Rows);
        Assert.Equal(Store.Tables.ColumnRole.GwState, SourceCatalogue.Find("joint-exercises").Releases.Single().Tables.Single(t => t.Name == "participants").Columns.Single(c => c.Name == "gwcode").Role);
    }

    [Fact]
    public void Secretaries_of_state_visited_in_1155_state_years_and_presidents_in_447()
    {
        var states = TableOf.Official("us-visits", "2016", "states");
        Assert.Equal((1_155, 447, "1946", "2013"), (states.Where(("bi_SOS", "1")).Count, states.Where(("bi_PRE", "1")).Count, states.All("year").Min(), states.All("year").Max()));
    }

    [Fact]
    public void Levels_of_peace_are_five_in_spells()
    {
        var dyads = TableOf.Official("international-peace", "3.1", "dyads");
        Assert.Equal(["0", "0.25", "0.5", "0.75", "1"], Enumerable.Range(1, 10).SelectMany(i => dyads.All($"level{i}")).Where(l => l is not ("?" or "-")).Distinct().Order(StringComparer.Ordinal));
        Assert.Contains(dyads.All("spell1"), s => s.EndsWith("9999", StringComparison.Ordinal));
        var years = TableOf.Official("international-peace", "3.1", "dyad_years");
        Assert.Equal(("1900", "2020"), (years.All("yearmonth").Min(), years.All("yearmonth").Max()));
    }

    [Fact]
    public void Campaigns_have_the_scores_of_what_went_along_with_an_incident_and_the_same_as_yes_or_no()
    {
        var (scores, flags) = (TableOf.Official("dcid", "1.5", "campaigns"), TableOf.Official("dcid", "1.5", "campaigns_yes_no"));
        Assert.Equal(scores.All("Dyadpair"), flags.All("Dyadpair"));
        Assert.Equal((149, 149), (scores.Where(("deny_reject", "-4")).Count, flags.Where(("deny_reject", "1")).Count));
        string[] combined = ["diplomatic_negative", "diplomatic_positive", "economic_negative", "economic_positive", "military_negative", "military_positive"];
        Assert.All(Enumerable.Range(0, 266), r =>
        {
            Assert.Equal(double.Parse(scores[r, "campaign_severity"]), combined.Sum(c => double.Parse(scores[r, c])), 6);
            Assert.Equal(int.Parse(flags[r, "campaign_severity"]), combined.Sum(c => int.Parse(flags[r, c])));
        });
        var incidents = TableOf.Official("dcid", "1.5", "incidents");
        Assert.Equal((22, 3), (Enumerable.Range(0, 266).Count(r => scores[r, "Name"] != incidents[r, "Name"]), Enumerable.Range(0, 266).Count(r => scores[r, "cyber_severity"] != $"-{incidents[r, "severity"]}")));
    }
}
