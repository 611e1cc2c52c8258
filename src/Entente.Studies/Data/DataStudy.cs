using Entente.Corpus;
using Entente.Domain.Data;
using Entente.Domain.States;
using Entente.Domain.Text;
using Entente.Sources;
using Entente.Sources.Fetching;
using Entente.Sources.Importing;
using Entente.Sources.UserTables;
using Entente.Store;
using Entente.Store.Catalogue;
using Entente.Store.Reading;
using Entente.Store.Tables;
using Entente.Store.Writing;
using Entente.Studies.Data.Mappings;

namespace Entente.Studies.Data;

/// <summary>The public datasets: bringing them in, looking after them, citing them, asking for a single value.</summary>
/// <param name="folder">The store.</param>
/// <param name="record">The record, for the states that it knows; opened only where a table names states.</param>
/// <param name="clock">Tells when something was imported.</param>
public sealed class DataStudy(StoreFolder folder, Lazy<Record> record, TimeProvider clock)
{
    /// <summary>What is in the store, by dataset; with <paramref name="known"/> also what could be.</summary>
    public IReadOnlyList<DatasetView> List(bool known)
    {
        using var store = DataStore.Open(folder);
        var there = store.Versions.ToLookup(v => v.Dataset);
        var views = SourceCatalogue.All.Where(s => known || there.Contains(s.Id))
            .Select(s => new DatasetView(s.Id, s.Title, s.Publisher, s.Licence.Line, [.. there[s.Id].Select(View)], [.. s.Releases.Select(r => r.Version)]));
        var others = there.Where(g => SourceCatalogue.All.All(s => s.Id != g.Key)).Select(g => new DatasetView(g.Key, g.First().Title, g.First().Publisher, g.First().Licence.Line, [.. g.Select(View)], []));
        return [.. views.Concat(others).OrderBy(v => v.Id, StringComparer.Ordinal)];
    }

    /// <summary>Brings in the releases of one dataset that lie at a path.</summary>
    /// <exception cref="ImportException">A file breaks a rule, or none is of the dataset.</exception>
    public AdditionView Add(string dataset, string path, string? version, OutsideMembership outside, Action<string>? progress, CancellationToken cancellation) =>
        new([.. Import(Recognition.Find(SourceCatalogue.Find(dataset), new UserFiles(path), version), outside, progress, cancellation)], []);

    /// <summary>Brings in a table that the program does not know, as its mapping says what it holds: the dataset <c>user/NAME</c>.</summary>
    /// <exception cref="ImportException">The mapping cannot be read, or the file breaks what it says.</exception>
    public AdditionView AddTable(string name, string mapping, string path, OutsideMembership outside, Action<string>? progress, CancellationToken cancellation)
    {
        var (table, format) = MappingReader.Read(name, mapping);
        return new([.. Import([table.In(path, format)], outside, progress, cancellation)], []);
    }

    /// <summary>Brings in everything below a folder that is a file of some dataset; what is refused is told, the rest comes in.</summary>
    public AdditionView AddAll(string path, OutsideMembership outside, Action<string>? progress, CancellationToken cancellation)
    {
        var refused = new List<RefusalView>();
        var found = Recognition.Everything(SourceCatalogue.All, new UserFiles(path));
        var importer = new Importer(record.Value.States.All, clock);
        var added = importer.Import(folder, found, outside, progress, (release, e) => refused.Add(new(release.Source.Id, release.Release.Version, e.Message)), cancellation);
        if (added.Count + refused.Count == 0)
            throw new ImportException($"No file in '{path}' is of a dataset that this program reads. All of them: entente data list --known");
        return new([.. added.Select(View)], refused);
    }

    /// <summary>Downloads a release from its publisher, or from a mirror, and brings it in.</summary>
    /// <exception cref="ImportException">It may not be fetched, or breaks a rule.</exception>
    /// <exception cref="FetchException">The download did not come to a good end.</exception>
    public async Task<AdditionView> Fetch(string dataset, string? version, Uri? mirror, OutsideMembership outside, Action<string>? progress, CancellationToken cancellation)
    {
        var limits = new FetchLimits();
        using var http = Downloader.Ordinary();
        var fetched = await new Fetcher(folder, new Downloader(http, limits, clock), limits).Fetch(SourceCatalogue.Find(dataset), version, mirror, progress, cancellation);
        try
        {
            var added = Add(dataset, fetched.Files, fetched.Release.Version, outside, progress, cancellation);
            fetched.Delete();
            return added;
        }
        catch (ImportException e)
        {
            throw new ImportException($"{e.Message} The download was set aside in {fetched.SetAside()}.", e);
        }
    }

    /// <summary>Takes a version out of the store.</summary>
    public VersionView Remove(string dataset, string version)
    {
        using var writer = StoreWriter.Open(folder);
        var present = writer.Find(dataset, version) ?? throw NotThere(dataset, version, writer.Versions);
        writer.Remove(dataset, version);
        writer.Commit();
        return View(present);
    }

    public VerificationView Verify(bool repair, Action<string>? progress)
    {
        if (repair)
            StoreWriter.Repair(folder);
        using var store = DataStore.Open(folder);
        return new(store.Versions.Count, store.Versions.Sum(v => v.Tables.Count), Inspection.Of(store, progress));
    }

    /// <summary>How two versions differ, cell by cell.</summary>
    public DiffView Diff(string dataset, string older, string newer, string? table, int most, double tolerance)
    {
        using var store = DataStore.Open(folder);
        var (a, b) = (Version(store, dataset, older), Version(store, dataset, newer));
        if (table is not null && a[table] is null)
            throw new QuestionException($"{dataset} {older} has no table '{table}'; it has {string.Join(", ", a.Tables.Select(t => t.Name))}.{Nearest.Hint(table, a.Tables.Select(t => t.Name))}");
        if (table is not null)
            (a, b) = (a with { Tables = [.. a.Tables.Where(t => t.Name == table)] }, b with { Tables = [.. b.Tables.Where(t => t.Name == table)] });
        return new(dataset, older, newer, [.. VersionComparison.Of(store, a, b, most, tolerance).Select(c =>
            new TableDiffView(c.Table, c.OldRows, c.NewRows, c.RowsAdded, c.RowsRemoved, c.ColumnsAdded, c.ColumnsRemoved, [.. c.Changed.Select(x => new ColumnDiffView(x.Column, x.Cells))], c.Cells))]);
    }

    /// <summary>The works to cite for some datasets, or for all in the store when none is named.</summary>
    public IReadOnlyList<CitationView> Cite(IReadOnlyList<string> datasets)
    {
        using var store = DataStore.Open(folder);
        var wanted = datasets.Count > 0 ? datasets.Select(d => Cited(store, d)) : store.Versions.Select(v => ($"{v.Dataset} {v.Version}", v.Citations));
        return [.. from pair in wanted
                   from citation in pair.Item2
                   group pair.Item1 by citation.Key into work
                   let citation = wanted.SelectMany(w => w.Item2).First(c => c.Key == work.Key)
                   orderby work.Key
                   select new CitationView(work.Key, citation.Plain, citation.BibTeX, [.. work.Distinct()])];
    }

    /// <summary>One value, or why there is none.</summary>
    public CellView Look(string dataset, string? version, string column, string state, string? other, int year)
    {
        using var store = DataStore.Open(folder);
        var source = Version(store, dataset, version);
        var table = source.Tables.FirstOrDefault(t => t.Shape[column] is not null && t.Shape.Year is not null && t.Shape.States.Count() == (other is null ? 1 : 2))
            ?? throw new QuestionException($"{source.Dataset} {source.Version} has no table by {(other is null ? "state" : "pair of states")} and year with a column '{column}'.{Nearest.Hint(column, source.Tables.SelectMany(t => t.Shape.Columns).Select(c => c.Name))}");
        var asking = new Asking(record.Value);
        var bearers = ((string?[])[state, other]).OfType<string>().Select(s => asking.State(s, new DateOnly(year, 7, 1))).ToList();
        var numbers = table.Shape.States.Zip(bearers, (c, s) => Number(c.Role, s, year)).ToList();
        var cell = new CellReader(store, new MembershipIndex(record.Value.States.All)).Ask(source, table.Name, new(column, numbers, year));
        var shape = table.Shape[column]!;
        return new(source.Dataset, source.Version, table.Name, column, shape.Unit, shape.Label, bearers[0].Name, bearers.Count > 1 ? bearers[1].Name : null, year,
            cell.Value?.ToString(), Word(cell.Absence), cell.Why, source.Citations[0].Plain);
    }

    private IEnumerable<VersionView> Import(IEnumerable<FoundRelease> found, OutsideMembership outside, Action<string>? progress, CancellationToken cancellation) =>
        new Importer(record.Value.States.All, clock).Import(folder, found, outside, progress, refused: null, cancellation).Select(View);

    private static int Number(ColumnRole role, State state, int year) =>
        role == ColumnRole.GwState ? state.GwOn(new DateOnly(year, 12, 31)).Number : state.CowOn(new DateOnly(year, 12, 31)).Number;

    private static string Word(Absence absence) => absence switch
    {
        Absence.Present => "present",
        Absence.NotApplicable => "not-applicable",
        Absence.OutsideMembership => "outside-membership",
        Absence.BeyondCoverage => "beyond-coverage",
        _ => "not-coded",
    };

    private static (string, IReadOnlyList<Store.Provenance.Citation>) Cited(DataStore store, string named)
    {
        string[] parts = named.Split('@', 2);
        var version = Version(store, parts[0], parts.Length > 1 ? parts[1] : null);
        return ($"{version.Dataset} {version.Version}", version.Citations);
    }

    private static DatasetVersion Version(DataStore store, string dataset, string? version) => store.Find(dataset, version) ?? throw NotThere(dataset, version, store.Versions);

    private static QuestionException NotThere(string dataset, string? version, IEnumerable<DatasetVersion> there)
    {
        var versions = there.Where(v => v.Dataset == dataset).Select(v => v.Version).ToList();
        string add = dataset.StartsWith(UserTable.Prefix, StringComparison.Ordinal)
            ? $"Bring it in with: entente data add --table {dataset[UserTable.Prefix.Length..]} --mapping FILE PATH"
            : $"Bring it in with: entente data add {dataset} PATH";
        return new(versions.Count > 0
            ? $"The store has no version '{version}' of {dataset}; it has {string.Join(", ", versions)}. {add}"
            : $"The store has no dataset '{dataset}'.{Nearest.Hint(dataset, there.Select(v => v.Dataset).Concat(SourceCatalogue.All.Select(s => s.Id)).Distinct())} {add}");
    }

    private static VersionView View(DatasetVersion v) => new(v.Dataset, v.Version, v.ImportedAt, v.Years?.First, v.Years?.Last,
        [.. v.Tables.Select(t => new TableView(t.Name, t.Shape.Of, t.Rows, t.Shape.Columns.Count, t.Shape.Years?.First, t.Shape.Years?.Last))],
        [.. v.Files.Select(f => new FileView(f.Name, f.Bytes, f.Sha256, f.IsAsPublished))], v.Notes, v.Licence.Line);
}
