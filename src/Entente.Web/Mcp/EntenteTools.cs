using System.ComponentModel;
using System.Text;
using System.Text.Json;
using Entente.Corpus;
using Entente.Rendering;
using Entente.Studies;
using Entente.Web.Answers;
using Entente.Web.Api;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;

namespace Entente.Web.Mcp;

/// <summary>The tools that language models may call. They only read, and answer with the JSON of the command line.</summary>
[McpServerToolType]
internal sealed class EntenteTools(Questions questions, PanelDesk panels, Desk desk)
{
    private const int LongestValue = 200;

    [McpServerTool(Name = "brief", Title = "What two states owe each other", ReadOnly = true, Destructive = false, Idempotent = true, OpenWorld = false)]
    [Description("What two states owe each other on a day, article by article, how they stand, and what changed in the ten years before. Example: a=USA, b=PHL, on=2026-01-01. Example: a=Germany, b=Austria-Hungary, on=1914-07-28.")]
    public Task<CallToolResult> Brief([Description(Words.State)] string a, [Description(Words.State)] string b, [Description(Words.On)] string? on = null, CancellationToken cancellation = default) =>
        Ask(() => questions.Brief(a, b, on), cancellation, a, b, on);

    [McpServerTool(Name = "obligations", Title = "Duties of or toward a state", ReadOnly = true, Destructive = false, Idempotent = true, OpenWorld = false)]
    [Description("The obligations in force on a day of one state (of), toward one (to), or both. At least one of the two is needed. Example: of=Japan, on=1941-06-22. Example: to=Poland, on=1939-09-01, kind=defence.")]
    public Task<CallToolResult> Obligations([Description(Words.State)] string? of = null, [Description(Words.State)] string? to = null, [Description(Words.On)] string? on = null, [Description(Words.Kind)] string? kind = null, CancellationToken cancellation = default) =>
        Ask(() => of is null && to is null ? throw new QuestionException("Whose obligations? Give of, to, or both.") : questions.Obligations(of, to, on, kind), cancellation, of, to, on, kind);

    [McpServerTool(Name = "treaty", Title = "One treaty", ReadOnly = true, Destructive = false, Idempotent = true, OpenWorld = false)]
    [Description("One treaty: parties with dates, rules by article, reservations, institutions, sources. Example: name=nato. Example: name=\"Franco-Russian Alliance\".")]
    public Task<CallToolResult> Treaty([Description(Words.Treaty)] string name, [Description(Words.OnlyOn)] string? on = null, CancellationToken cancellation = default) =>
        Ask(() => questions.Treaty(name, on), cancellation, name, on);

    [McpServerTool(Name = "treaties", Title = "Treaties of a state, on a day, of a kind", ReadOnly = true, Destructive = false, Idempotent = true, OpenWorld = false)]
    [Description("The treaties of the record: id, title, dates, parties, kinds of obligations. Narrow it by party, day and kind. Example: party=FRA, on=1914-07-28. Example: kind=defence, on=2026-01-01.")]
    public Task<CallToolResult> Treaties([Description(Words.State)] string? party = null, [Description(Words.OnlyOn)] string? on = null, [Description(Words.Kind)] string? kind = null, CancellationToken cancellation = default) =>
        Ask(() => questions.Treaties(party, on, kind), cancellation, party, on, kind);

    [McpServerTool(Name = "state", Title = "Who a state is", ReadOnly = true, Destructive = false, Idempotent = true, OpenWorld = false)]
    [Description("Who a state is on a day: names, codes, standing, predecessors, treaties, whom it owes help and who owes it help. Example: name=Germany, on=1938. Example: name=Persia, on=1920-01-01.")]
    public Task<CallToolResult> State([Description(Words.State)] string name, [Description(Words.On)] string? on = null, CancellationToken cancellation = default) =>
        Ask(() => questions.State(name, on), cancellation, name, on);

    [McpServerTool(Name = "crisis", Title = "What an attack sets off", ReadOnly = true, Destructive = false, Idempotent = true, OpenWorld = false)]
    [Description("Who owes what to whom when one state attacks another, which promises the attack breaks, who is bound to both sides, and how it spreads. Each determination is triggered, contingent (it hinges on a fact that is not given) or not-triggered, with the tests behind it. Example: attackers=[RUS], target=FIN, on=2023-04-05. Example: attackers=[China], target=Philippines, on=2025-06-09, location=\"Second Thomas Shoal\", object=public-vessel, domain=sea.")]
    public Task<CallToolResult> Crisis([Description(Words.Target)] string target, [Description("The states that attack.")] string[]? attackers = null, [Description(Words.On)] string? on = null,
        [Description(Words.Location)] string? location = null, [Description(Words.Object)] string? @object = null, [Description(Words.Domain)] string? domain = null, [Description(Words.Unprovoked)] string? unprovoked = null,
        [Description("Facts that are known: asked, resisted, found, consulted, agreed or judged; no-asked for the opposite.")] string[]? facts = null, [Description("States that have already acted for the victim.")] string[]? acted = null,
        [Description("Attackers that are no states, by name.")] string[]? nonstate = null, [Description(Words.Comply)] string? comply = null, CancellationToken cancellation = default) =>
        Ask(() => questions.Crisis(new IncidentWords(attackers ?? [], target, on)
        {
            NonState = nonstate ?? [], Location = location, Object = @object, Domain = domain, Unprovoked = unprovoked, Fact = facts ?? [], Acted = acted ?? [], Comply = comply,
        }), cancellation, [target, on, location, @object, domain, unprovoked, comply, .. attackers ?? [], .. facts ?? [], .. acted ?? [], .. nonstate ?? []]);

    [McpServerTool(Name = "casebook", Title = "Incidents to choose from", ReadOnly = true, Destructive = false, Idempotent = true, OpenWorld = false)]
    [Description("Incidents of history and of planning: all of them with id, title and day; or one, in the form of a case file. Example: no arguments. Example: id=1914-07-28-austria-serbia.")]
    public Task<CallToolResult> Casebook([Description("The id of one case.")] string? id = null, CancellationToken cancellation = default) =>
        Ask(() => id is null ? questions.Cases() : questions.Case(id), cancellation, id);

    [McpServerTool(Name = "data_list", Title = "Public data sets in the store", ReadOnly = true, Destructive = false, Idempotent = true, OpenWorld = false)]
    [Description("The public data sets of the field that are in the store of this machine, with versions, years and licences; with known=true also those that could be brought in. Example: known=true.")]
    public Task<CallToolResult> DataList([Description("Also the data sets that could be brought in.")] bool known = false, CancellationToken cancellation = default) =>
        Ask(() => questions.Data(known ? "true" : null), cancellation);

    [McpServerTool(Name = "columns", Title = "Columns of tables for analysis", ReadOnly = true, Destructive = false, Idempotent = true, OpenWorld = false)]
    [Description("The columns that a panel (a table by state, pair or alliance and year) can have from the data sets in the store, with unit, source, years and meaning. Example: search=cinc. Example: search=alliance, unit=dyad-year.")]
    public Task<CallToolResult> Columns([Description("Words that name, family, source or label must have.")] string? search = null, [Description(Words.Unit)] string? unit = null, [Description(Words.System)] string? system = null, CancellationToken cancellation = default) =>
        Ask(() => questions.Columns(search, unit, system), cancellation, search, unit, system);

    [McpServerTool(Name = "panel", Title = "A table for analysis: what is in it", ReadOnly = true, Destructive = false, Idempotent = true, OpenWorld = false)]
    [Description("What a panel holds: rows, columns with their sources, empty cells by reason, the works to cite, the first rows. Example: unit=state-year, columns=\"nmc,democracy\", years=1946-2016. Example: unit=dyad-year, columns=\"cinc,conttype\", filter=[politically-relevant].")]
    public Task<CallToolResult> Panel([Description(Words.Unit)] string unit, [Description("Columns and families, separated by commas.")] string? columns = null, [Description("Years, as 1946-2016.")] string? years = null, [Description(Words.System)] string? system = null,
        [Description("Each pair twice, once for either direction.")] bool directed = false, [Description("politically-relevant, contiguous, majors, or a comparison as polity21 >= 6.")] string[]? filter = null, CancellationToken cancellation = default) =>
        Ask(() => panels.View(PanelDesk.Recipe(unit, columns, years, system, directed ? "true" : null, filter ?? [], null, null), cancellation), cancellation, [unit, columns, years, system, .. filter ?? []]);

    // What is wrong with a question is an answer too, for the model to read and to ask better; anything else stays here.
    private async Task<CallToolResult> Ask(Func<Answered> ask, CancellationToken cancellation, params string?[] words)
    {
        if (Array.Find(words, w => w?.Length > LongestValue) is { } word)
            return Said($"'{word[..40]}…' is longer than {LongestValue} characters; no name or day is.", isError: true);
        try
        {
            return Said(Encoding.UTF8.GetString(await desk.AskAsync(null, OutputFormat.Json, null, ask, cancellation)));
        }
        catch (Exception e) when (e is QuestionException or RecordException or BusyException or JsonException)
        {
            return Said(e.Message, isError: true);
        }
    }

    private static CallToolResult Said(string text, bool isError = false) => new() { Content = [new TextContentBlock { Text = text }], IsError = isError };
}
