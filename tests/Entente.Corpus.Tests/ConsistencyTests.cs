namespace Entente.Corpus.Tests;

/// <summary>Every rule refuses what breaks it, with file, line and way out, and nothing else is wrong with the small record.</summary>
public sealed class ConsistencyTests
{
    private const string Pact = "treaties/1946-1991/pact.yaml";

    [Theory]
    [InlineData("[1]", true)]
    [InlineData("[]", false)]
    public void What_is_followed_names_a_number_of_the_data_set(string numbers, bool isSound)
    {
        using var record = new SmallRecord().Write("adjudications/atop.yaml", $"- {{atop: {numbers}, point: treaty not in the record, verdict: atop-followed-not-recorded, reason: The text was not had.}}");
        Assert.Equal(isSound, !RecordCompiler.Check(record.Folder).Any(p => p.Message.Contains("name its number", StringComparison.Ordinal)));
    }

    [Fact]
    public void The_small_record_is_sound()
    {
        using var record = new SmallRecord();
        Assert.Empty(RecordCompiler.Check(record.Folder));
    }

    [Theory]
    [InlineData("id: pact", "id: pakt", "differs from the file name")]
    [InlineData("instrument: treaty", "instrument: treatie", "Did you mean 'treaty'?")]
    [InlineData("signed: 1950-01-01", "signed: 1950-03-01", "before it is signed")]
    [InlineData("signed: 1950-01-01", "signed: 1 January 1950", "is not a date")]
    [InlineData("in-force: 1950-02-01", "in-force: 1950-02-01\nended: 1949-01-01\nend: {how: expired}", "before it enters into force")]
    [InlineData("in-force: 1950-02-01", "in-force: 1950-02-01\nended: 1960-01-01", "does not say how; add end: {how: …}, one of expired, denounced")]
    [InlineData("in-force: 1950-02-01", "", "no 'in-force' date")]
    [InlineData("- {state: AAA}", "- {state: AAA, from: 1899-01-01}", "outside the treaty's life")]
    [InlineData("- {state: AAA}", "- {state: AAB}", "Did you mean 'AAA'?")]
    [InlineData("- {state: AAA}", "- {state: aaa}", "three capital letters")]
    [InlineData("- {state: BBB}", "- {state: BBB, to: 2001-01-01}", "no longer exists on 2001-01-01")]
    [InlineData("- {state: BBB}", "- {state: BBB, from: 2001-01-01}", "does not exist on 2001-01-01")]
    [InlineData("- {state: BBB}", "- {state: BBB}\n- {state: BBB}", "twice on the same days")]
    [InlineData("- {state: BBB}", "- {state: BBB, from: 1960-01-01, to: 1950-05-05}", "before it begins")]
    [InlineData("article: \"1\"", "artikel: \"1\"", "has no meaning here")]
    [InlineData("article: \"1\"\n", "\n", "'article' is missing")]
    [InlineData("kind: defence", "kind: defense", "Did you mean 'defence'?")]
    [InlineData("from: all-parties", "from: everybody", "expected all-parties")]
    [InlineData("from: all-parties", "from: [CCC]", "knows no state 'CCC'")]
    [InlineData("within: home", "within: hom", "Did you mean 'home'?")]
    [InlineData("incident: armed-attack", "incident: attack", "is not one of")]
    [InlineData("sources: [text]", "sources: [txt]", "Did you mean 'text'?")]
    [InlineData("  sources: [text]\n", "", "names no source, and no statement stands without one; add sources: [key]")]
    [InlineData("checked: {by: primary-text, through: 2025-01-01}", "", "'checked' is missing")]
    [InlineData("  text: {title: Text of the pact, read: full, kind: primary}", "  other: {title: Other, read: full, kind: primary}", "knows no source")]
    [InlineData("in-force: 1950-02-01", "in-force: 1950-02-01\nlineage: {renews: [pact]}", "leads back to itself")]
    [InlineData("in-force: 1950-02-01", "in-force: 1950-02-01\nlineage: {renews: [older-pact]}", "knows no treaty 'older-pact'")]
    [InlineData("in-force: 1950-02-01", "in-force: 1950-02-01\ncontested: [{from: 1940-01-01, to: 1941-01-01, note: x}]", "lie outside the treaty's life")]
    [InlineData("in-force: 1950-02-01", "in-force: [1950, 2, 1]", "expected a text")]
    [InlineData("sources:\n  text: {title: Text of the pact, read: full, kind: primary}\n", "", "has no 'sources', and no record stands without one that was read; add it, as sources: {text: {title")]
    [InlineData("sources: [text]", "sources: [treaty-series]", "Add it under 'sources', or cite one that stands there: text.")]
    [InlineData("read: full, ", "", "'read' is missing; give one of full, articles, excerpt, summary.")]
    [InlineData("signed: 1950-01-01", "signed: 1950-02-30", "'1950-02-30' is not a day of the calendar: that month has 28 days. Where the day is not known, write 1950-02.")]
    [InlineData("signed: 1950-01-01", "signed: 1950-13-01", "months run from 01 to 12")]
    [InlineData("signed: 1950-01-01", "signed: 01.01.1950", "Expected a day (1949-04-04)")]
    [InlineData("through: 2025-01-01", "through: 2025-06-31", "that month has 30 days")]
    [InlineData("within: home", "within: southern-ocean-rim", "knows no area 'southern-ocean-rim'. Areas stand in places/areas.yaml: add it there")]
    [InlineData("- {state: AAA}", "- {state: XYZ}", "knows no state 'XYZ'. States stand in states/, by region")]
    [InlineData("incident: armed-attack", "incident: armed-attack\n    adversary: [{classes: [martian]}]", "knows no class of states 'martian'. Classes stand in states/classes.yaml")]
    [InlineData("  trigger:\n    incident: armed-attack\n    scope:\n    - {within: home}\n", "", "is of kind defence and needs a 'trigger'; say what must happen")]
    [InlineData("signed: 1950-01-01", "signed: 1940-01-01", "move the file to treaties/1919-1945/")]
    [InlineData("sources:\n  text", "institutions:\n- {name: Secretary, kind: office, since: 1951, sources: [text]}\nsources:\n  text", "has no 'holder'; name the person")]
    [InlineData("sources:\n  text", "institutions:\n- {name: Council, kind: council, holder: A. Person}\nsources:\n  text", "is no office, yet has a 'holder'; write kind: office")]
    [InlineData("sources:\n  text", "institutions:\n- {name: House, kind: headquarters, since: 1951, sources: [text]}\nsources:\n  text", "have no 'seat'; name the town")]
    [InlineData("sources:\n  text", "institutions:\n- {name: House, kind: headquarters, seat: Alton, sources: [text]}\nsources:\n  text", "has no 'since'")]
    [InlineData("sources:\n  text", "institutions:\n- {name: Aim, kind: pledge, since: 1951, sources: [text]}\nsources:\n  text", "has no 'note'; say in a sentence")]
    [InlineData("sources:\n  text", "institutions:\n- {name: Aim, kind: pledge, share-of-gdp: 200, note: Much., since: 1951, sources: [text]}\nsources:\n  text", "above 0 and up to 100")]
    [InlineData("sources:\n  text", "institutions:\n- {name: Aim, kind: pledge, share-of-gdp: two, note: Much., since: 1951, sources: [text]}\nsources:\n  text", "expected a number")]
    [InlineData("sources:\n  text", "institutions:\n- {name: Fund, kind: funding, share-of-gdp: 2}\nsources:\n  text", "is no pledge, yet has a 'share-of-gdp'")]
    [InlineData("sources:\n  text", "institutions:\n- {name: Aim, kind: pledge, note: Much., since: 1951}\nsources:\n  text", "names no source; add sources: [key]")]
    [InlineData("sources:\n  text", "institutions:\n- {name: Aim, kind: pledge, note: Much., since: 1951, sources: [txt]}\nsources:\n  text", "Did you mean 'text'?")]
    [InlineData("sources:\n  text", "institutions:\n- {name: Aim, kind: pledge, note: Much., since: 1951, until: 1950, sources: [text]}\nsources:\n  text", "before it begins")]
    public void A_treaty_that_breaks_a_rule_is_refused(string from, string to, string says)
    {
        using var record = new SmallRecord().Change(Pact, from, to);
        var problems = RecordCompiler.Check(record.Folder);
        var problem = problems.FirstOrDefault(p => p.Message.Contains(says, StringComparison.Ordinal));
        Assert.True(problem is not null, $"'{says}' is not among: {string.Join(" | ", problems)}");
        Assert.EndsWith("pact.yaml", problem.File);
        Assert.True(problem.Line > 0, problem.ToString());
        Assert.Throws<RecordException>(() => RecordCompiler.Compile(record.Folder));
    }

    [Theory]
    [InlineData("states/all.yaml", "regions: [europe], cow", "regions: [europa], cow", "Did you mean 'europe'?")]
    [InlineData("states/all.yaml", "id: BBB", "id: AAA", "borne by 2 records")]
    [InlineData("states/all.yaml", "code: 11", "code: 1", "outside 2–999")]
    [InlineData("states/all.yaml", "to: 1999-12-31}, {from: 2005-01-01}", "to: 1999-12-31}, {from: 1999-01-01}", "overlap or are out of order")]
    [InlineData("places/all.yaml", "state: AAA", "state: AAX", "knows no state 'AAX'")]
    [InlineData("places/all.yaml", "kind: island", "kind: iland", "Did you mean 'island'?")]
    [InlineData("places/areas.yaml", "any: [{region: [europe]}]", "any: []", "nothing would ever lie in it")]
    [InlineData("places/areas.yaml", "any: [{region: [europe]}]", "any: [{place: [ile]}]", "knows no place 'ile'")]
    public void A_state_or_place_that_breaks_a_rule_is_refused(string file, string from, string to, string says)
    {
        using var record = new SmallRecord().Change(file, from, to);
        var problems = RecordCompiler.Check(record.Folder);
        Assert.True(problems.Any(p => p.Message.Contains(says, StringComparison.Ordinal)), $"'{says}' is not among: {string.Join(" | ", problems)}");
    }

    [Fact]
    public void Offices_headquarters_and_pledges_are_read_and_kept()
    {
        using var record = new SmallRecord().Change(Pact, "sources:\n  text", """
            institutions:
            - {name: Secretary, kind: office, holder: B. Person, since: 1951-03-01, until: 1955-02-28, sources: [text]}
            - {name: House, kind: headquarters, seat: Alton, since: 1951, sources: [text]}
            - {name: Aim, kind: pledge, share-of-gdp: 2.5, since: 1952-05-01, note: Each spends as much., sources: [text]}
            sources:
              text
            """.TrimEnd());
        Assert.Empty(RecordCompiler.Check(record.Folder));
        var institutions = Record.Open(RecordCompiler.Compile(record.Folder)).Treaty("pact")!.Institutions;
        Assert.Equal(["B. Person", null, null], institutions.Select(i => i.Holder));
        Assert.Equal([null, "Alton", null], institutions.Select(i => i.Seat));
        Assert.Equal([null, null, 2.5], institutions.Select(i => i.ShareOfGdp));
    }

    [Fact]
    public void An_event_between_states_that_did_not_exist_is_refused()
    {
        using var record = new SmallRecord().Write("relations/all.yaml", "- {pair: [AAA, BBB], on: 2001-01-01, event: severed, summary: They break off relations., source: Gazette}");
        Assert.Contains(RecordCompiler.Check(record.Folder), p => p.Message.Contains("does not exist on 2001-01-01", StringComparison.Ordinal));
    }

    [Fact]
    public void A_name_that_two_places_bear_is_refused()
    {
        using var record = new SmallRecord().Write("places/more.yaml", "- {id: other, name: Other, names: [ISLE], kind: island, regions: [europe]}");
        Assert.Contains(RecordCompiler.Check(record.Folder), p => p.Message.Contains("a name means one place", StringComparison.Ordinal));
    }

    [Fact]
    public void Every_problem_of_a_folder_is_told_at_once()
    {
        using var record = new SmallRecord().Change(Pact, "kind: defence", "kind: defense").Change("places/all.yaml", "kind: island", "kind: iland");
        Assert.True(RecordCompiler.Check(record.Folder).Select(p => p.File).Distinct().Count() >= 2);
    }
}
