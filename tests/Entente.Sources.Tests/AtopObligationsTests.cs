using System.Text;
using Entente.Domain.Incidents;
using Entente.Domain.Places;
using Entente.Domain.States;
using Entente.Domain.Treaties;
using Entente.Obligations;
using Entente.Sources.Atop;
using Entente.Sources.Importing;
using Entente.Sources.Tests.Contract;
using Entente.Store;

namespace Entente.Sources.Tests;

public sealed class AtopObligationsTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("entente-atop-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void A_promise_without_conditions_is_due_when_the_ally_is_attacked()
    {
        var record = Made(Row(9001, "220", "defense"), Row(9001, "365", "defense"));
        Assert.Equal((Status.Triggered, null), Judged(record, "DEU", "FRA", "RUS", ObligationKind.Defence));
    }

    [Fact]
    public void A_promise_against_adversaries_who_are_not_named_is_contingent()
    {
        var record = Made(Row(9001, "220", "defense", "defcoadv"), Row(9001, "365", "defense"));
        var (status, hinge) = Judged(record, "DEU", "RUS", "FRA", ObligationKind.Defence);
        Assert.Equal(Status.Contingent, status);
        Assert.Contains("not to whom", hinge);
        // The conditions are each member's own.
        Assert.Equal(Status.Triggered, Judged(record, "DEU", "FRA", "RUS", ObligationKind.Defence).Status);
    }

    [Fact]
    public void A_promise_against_a_named_threat_is_due_against_it_alone()
    {
        string threat = "255";
        var record = Made(Row(9001, "220", threat, "defense", "defcoadv"), Row(9001, "365", threat, "defense", "defcoadv"));
        Assert.Equal(Status.Triggered, Judged(record, "DEU", "FRA", "RUS", ObligationKind.Defence).Status);
        Assert.Equal(Status.NotTriggered, Judged(record, "ITA", "FRA", "RUS", ObligationKind.Defence).Status);
    }

    [Theory]
    [InlineData("defense", "defcoloc", ObligationKind.Defence)]
    [InlineData("defense", "defcocon", ObligationKind.Defence)]
    [InlineData("defense", "defconum", ObligationKind.Defence)]
    [InlineData("defense", "defcodem", ObligationKind.Defence)]
    [InlineData("defense", "olimob", ObligationKind.Defence)]
    [InlineData("offense", "offcodem", ObligationKind.Offence)]
    [InlineData("neutral", "neucoloc", ObligationKind.Neutrality)]
    [InlineData("consul", "concoreq", ObligationKind.Consultation)]
    [InlineData("consul", "concoadv", ObligationKind.Consultation)]
    public void What_ATOP_does_not_spell_out_leaves_a_duty_contingent(string promise, string limit, ObligationKind kind)
    {
        Assert.Equal(Status.Contingent, Judged(Made(Row(9001, "220", promise, limit), Row(9001, "365", promise, limit)), "DEU", "FRA", "RUS", kind).Status);
    }

    [Fact]
    public void Who_provoked_is_asked_of_the_incident()
    {
        var record = Made(Row(9001, "220", "defense", "defconpr"), Row(9001, "365", "defense", "defconpr"));
        Assert.Equal(Status.Triggered, Judged(record, "DEU", "FRA", "RUS", ObligationKind.Defence).Status);
        Assert.Equal(Status.Contingent, Judged(record, "DEU", "FRA", "RUS", ObligationKind.Defence, Provocation.Disputed).Status);
        Assert.Equal(Status.NotTriggered, Judged(record, "DEU", "FRA", "RUS", ObligationKind.Defence, Provocation.Provoked).Status);
    }

    [Fact]
    public void Neutrality_is_owed_in_any_war_unless_only_for_a_member_attacked()
    {
        var any = Made(Row(9001, "255", "neutral"), Row(9001, "365", "neutral"));
        Assert.Equal(Status.Triggered, Judged(any, "DEU", "FRA", "RUS", ObligationKind.Neutrality, beneficiary: "DEU").Status);
        var attacked = Made(Row(9001, "255", "neutral", "neucoatt"), Row(9001, "365", "neutral", "neucoatt"));
        Assert.Equal(Status.NotTriggered, Judged(attacked, "DEU", "FRA", "RUS", ObligationKind.Neutrality, beneficiary: "DEU").Status);
    }

    [Fact]
    public void A_promise_not_to_attack_is_broken_by_attacking()
    {
        var record = Made(Row(9001, "255", "nonagg"), Row(9001, "365", "nonagg"));
        Assert.Equal("atop-9001", Assert.Single(Docket(record).Breaches(Incident("DEU", "RUS"))).Treaty.Id);
    }

    [Fact]
    public void A_treaty_of_ATOP_says_that_it_is_coarser_and_has_no_articles()
    {
        var treaty = Assert.Single(Made(Row(9001, "220", "defense"), Row(9001, "365", "defense")).Treaties);
        Assert.Equal(("atop-9001", "Bilateral alliance, as coded by ATOP 5.1.", "1900-01-01"), (treaty.Id, treaty.Summary, treaty.InForce.ToString()));
        Assert.Equal("", Assert.Single(treaty.Obligations).Article);
        Assert.StartsWith("Coarser", treaty.Checked.Note);
        Assert.False(treaty.Checked.ReadPrimaryText);
        Assert.Null(treaty.Ended);
    }

    [Fact]
    public void A_member_of_whom_the_register_knows_nothing_is_left_out_and_told() =>
        Assert.Equal([(9001, 8152)], Made(Row(9001, "220", "defense"), Row(9001, "8152", "defense"), Row(9001, "365", "defense")).Unknown);

    [Fact]
    public void A_store_without_ATOP_says_how_to_import_it()
    {
        using var store = DataStore.Open(new(_folder));
        Assert.Contains("entente data import atop", Assert.Throws<ImportException>(() => AtopObligations.Read(store, Repository.Record.States)).Message);
    }

    [Fact]
    public void Release_5_1_makes_a_treaty_of_every_phase_and_the_engine_takes_them()
    {
        var rule = Every.Find("atop", "5.1", "members", "atop5_1m.csv");
        Assert.SkipWhen(Every.Official(rule.File) is null, "ATOP's members are not beside the checkout.");
        var record = Read(Every.Official(rule.File)!, rows: 2_510);

        // One member, of number 8152, is no state of the record; with it goes the alliance that it had with one other.
        Assert.Equal([(1320, 8152)], record.Unknown);
        Assert.Equal(848, record.Treaties.Length);
        Assert.Equal(788, record.Treaties.SelectMany(t => t.Atop).Distinct().Count());
        Assert.Equal(2_510 - 2, record.Treaties.Sum(t => t.Parties.Length));
        Assert.All(record.Treaties, t => Assert.NotNull(t.Life));
        // A few alliances have two phases side by side.
        Assert.Equal((378, 372), (record.Treaties.Count(t => t.Ended is null), record.Treaties.Where(t => t.Ended is null).SelectMany(t => t.Atop).Distinct().Count()));
        // ATOP's own counts, less alliance 1320, which promises defence and consultation.
        Assert.Equal([279, 82, 126, 442, 387], AtopPromise.All.Select(p => record.Treaties.Where(t => t.Obligations.Any(o => o.Kind == p.Kind)).SelectMany(t => t.Atop).Distinct().Count()));
        // France had promised to defend Czechoslovakia.
        Assert.NotEqual(Status.NotTriggered, Docket(record).Strongest(Incident("DEU", "CSK", new(1938, 9, 28)), new("FRA"), new("CSK"), ObligationKind.Defence).Status);
    }

    private static Docket Docket(AtopRecord record) => new(Repository.Record.States, Repository.Record.Gazetteer, record.Treaties);

    private static (Status Status, string? HingesOn) Judged(AtopRecord record, string attacker, string target, string promisor, ObligationKind kind, Provocation provocation = Provocation.Unprovoked, string? beneficiary = null)
    {
        var (status, _, by) = Docket(record).Strongest(Incident(attacker, target) with { Provocation = provocation }, new(promisor), new(beneficiary ?? target), kind);
        return (status, by?.HingesOn);
    }

    private static Incident Incident(string attacker, string target) => Incident(attacker, target, new(1910, 6, 1));

    private static Incident Incident(string attacker, string target, DateOnly day) =>
        new(day, [new(new(attacker), Repository.Record.States[new StateId(attacker)].NameOn(day))], new(target), Site.Home(Repository.Record.States[new StateId(target)], day));

    /// <summary>A row of a member since 1900, with a number for the threat where one is given first, and the flags that say yes.</summary>
    private static Dictionary<string, string> Row(int alliance, string member, params string[] says)
    {
        var row = new Dictionary<string, string> { ["atopid"] = $"{alliance}", ["member"] = member, ["yrent"] = "1900", ["moent"] = "1", ["dayent"] = "1", ["ineffect"] = "1", ["bilat"] = "1", ["cowsys"] = "1", ["source"] = "1", ["version"] = "5.1" };
        foreach (string word in says)
            if (char.IsAsciiDigit(word[0]))
                (row["specthrt"], row["statthr1"]) = ("1", word);
            else
                row[word] = "1";
        return row;
    }

    private AtopRecord Made(params Dictionary<string, string>[] rows)
    {
        var columns = Every.Find("atop", "5.1", "members", "atop5_1m.csv").Table.Columns;
        var lines = rows.Select(r => string.Join(',', columns.Select(c => r.GetValueOrDefault(c.Name, "0")))).Prepend(string.Join(',', columns.Select(c => c.HeaderInFile)));
        string path = Path.Combine(_folder, "atop5_1m.csv");
        File.WriteAllText(path, string.Concat(lines.Select(l => l + "\r\n")), Encoding.ASCII);
        return Read(path, rows.Length);
    }

    private AtopRecord Read(string path, int rows)
    {
        var source = SourceCatalogue.Find("atop");
        var (release, table, file) = Every.Find("atop", "5.1", "members", "atop5_1m.csv");
        var folder = new StoreFolder(Path.Combine(_folder, Guid.NewGuid().ToString("N")));
        new Importer(Repository.Record.States.All, TimeProvider.System).Import(folder, [new(source, release, [new(table with { Rows = rows }, file, path)])]);
        using var store = DataStore.Open(folder);
        return AtopObligations.Read(store, Repository.Record.States);
    }
}
