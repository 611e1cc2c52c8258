using System.Collections.Immutable;
using Entente.Corpus;
using Entente.Corpus.Reading;
using Entente.Domain.Incidents;
using Entente.Domain.Text;
using Entente.Domain.Treaties;
using Entente.Obligations;
using Entente.Studies.Crises;

namespace Entente.Studies.Casebooks;

/// <summary>Runs every case of a folder and compares each expectation with the engine.</summary>
public sealed class CasebookStudy(Record record)
{
    private readonly CrisisStudy _crises = new(record);

    /// <exception cref="QuestionException">The folder is not there or holds no case.</exception>
    public CasebookResult Run(string folder)
    {
        if (!Directory.Exists(folder))
            throw new QuestionException($"There is no folder '{folder}'. Give one that holds case files, one YAML file a case.");
        string[] files = [.. Directory.EnumerateFiles(folder, "*.yaml").Order(StringComparer.Ordinal)];
        if (files.Length == 0)
            throw new QuestionException($"The folder '{folder}' holds no case (*.yaml).");
        var problems = new List<RecordProblem>();
        var lines = files.SelectMany(f => Case(f, problems)).ToImmutableArray();
        return new(files.Length, lines) { Problems = [.. problems] };
    }

    private List<CaseLine> Case(string path, List<RecordProblem> all)
    {
        var problems = new List<RecordProblem>();
        try
        {
            var map = new MapReader(CaseFile.Read(path), problems);
            var lines = Lines(map, Path.GetFileNameWithoutExtension(path), problems);
            if (problems.Count == 0)
                return lines;
        }
        catch (RecordException e)
        {
            problems.AddRange(e.Problems);
        }
        // A case that cannot be read fails as one line, so that its absence shows in the count.
        all.AddRange(problems);
        return [new(Path.GetFileNameWithoutExtension(path), LineKind.Refused, "a case that can be read", problems[0].ToString(), false)];
    }

    private List<CaseLine> Lines(MapReader map, string file, List<RecordProblem> problems)
    {
        if (map.Required("id") is var id && id != file)
            map.Note(map.At("id"), $"The id '{id}' differs from the file name '{file}'; make them equal.");
        map.Required("title");
        map.Flag("hypothetical");
        map.Texts("tests");
        map.Text("notes");
        var reader = new IncidentReader(record, problems);
        var incident = CaseFile.Block(map) is { } block ? reader.Read(block) : null;
        var expectations = map.Maps("expect").ToList();
        var breaches = map.Maps("breaches").ToList();
        map.Finish();
        if (incident is null)
            return [];
        var found = _crises.Docket.Breaches(incident);
        return [.. expectations.Select(e => Expectation(e, file, incident, reader)).OfType<CaseLine>(), .. breaches.Select(b => Breach(b, file, incident, reader, found)).OfType<CaseLine>()];
    }

    private CaseLine? Expectation(MapReader map, string file, Incident incident, IncidentReader reader)
    {
        var promisor = map.Map("promisor") is { } p ? reader.AnyState(p, incident.Date) : null;
        var beneficiary = map.Map("beneficiary") is { } b ? reader.AnyState(b, incident.Date) : null;
        var kind = map.RequiredWord<ObligationKind>("kind");
        var expected = map.RequiredWord<Status>("status");
        var also = map.Words<Status>("also_accept");
        string? reason = map.Text("reason");
        Apparatus(map, "hinges_on");
        if (promisor is null || beneficiary is null)
            return null;
        var (status, why, by) = _crises.Docket.Strongest(incident, promisor.Id, beneficiary.Id, kind);
        string pair = $"{promisor.NameOn(incident.Date)} → {beneficiary.NameOn(incident.Date)}, {kind.Word()}";
        return new(file, expected is Status.NotTriggered ? LineKind.Negative : LineKind.Positive, $"{pair}: {expected.Word()}{(reason is null ? "" : $" ({reason})")}",
            $"{status.Word()}{(why is Reason.None ? "" : $" ({DeterminationView.Word(why)})")}{(by is null ? "" : $" by {by.Treaty.Id}, art. {by.Obligation.Article}")}", status == expected || also.Contains(status))
        {
            ReasonAgrees = reason is null || status is not Status.NotTriggered ? null : DeterminationView.Word(why) == reason,
        };
    }

    private static CaseLine? Breach(MapReader map, string file, Incident incident, IncidentReader reader, ImmutableArray<Breach> found)
    {
        var by = map.Map("by") is { } p ? reader.State(p, incident.Date) : null;
        var against = map.Map("against") is { } b ? reader.State(b, incident.Date) : null;
        var kind = map.RequiredWord<BreachKind>("kind");
        Apparatus(map);
        if (by is null || against is null)
            return null;
        var same = found.Where(f => f.By == by.Id && f.Against == against.Id).ToList();
        return new(file, LineKind.Breach, $"{by.NameOn(incident.Date)} breaks {kind.Word()} toward {against.NameOn(incident.Date)}",
            same.Count == 0 ? "no breach" : string.Join(", ", same.Select(f => $"{f.Kind.Word()} by {f.Treaty.Id}")), same.Exists(f => f.Kind == kind));
    }

    // What a case tells its readers and does not ask of the engine.
    private static void Apparatus(MapReader map, params string[] more)
    {
        foreach (string key in more.Concat(["treaty", "why", "source"]))
            map.Text(key);
        map.Flag("verified");
        map.Flag("disputed");
        map.Finish();
    }
}
