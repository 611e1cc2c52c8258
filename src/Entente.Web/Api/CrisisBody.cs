using System.ComponentModel;
using System.Text.Json;

namespace Entente.Web.Api;

/// <summary>What is sent to crisis. It is read as a case file is read; this shape is for the description of the interface.</summary>
[Description("An incident as in a case file, and what is known or assumed beside it.")]
internal sealed record CrisisBody(
    [property: Description("date, attackers, target, location, object, domain, actor, unprovoked and facts, as in GET casebook/{id}.")] JsonElement Incident,
    [property: Description("Facts that are known: asked, resisted, found, consulted, agreed, judged; no-asked for the opposite.")] string[]? Facts,
    [property: Description("States that have already acted for the victim.")] string[]? Acted,
    [property: Description("\"all\", \"none\", or a list of states.")] JsonElement? Comply);
