using System.Collections.Immutable;
using System.ComponentModel;
using System.Security.Cryptography;
using System.Text.Json;
using Entente.Studies;
using Entente.Studies.Casebooks;
using Entente.Studies.Crises;
using Entente.Web.Answers;

namespace Entente.Web.Api;

/// <summary>The addresses that put an incident to the record, and those that offer incidents.</summary>
internal static class CrisisEndpoints
{
    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false, MaxDepth = 16 };

    public static void MapCrises(this RouteGroupBuilder api)
    {
        api.Ask<ImmutableArray<CaseRow>>("casebook", "Incidents of history and of planning to choose from", (HttpContext http, Questions ask) => Replies.Answer(http, ask.Cases)).WithName("casebook").WithTags("crisis");
        api.Ask<CaseView>("casebook/{id}", "One incident, as it can be sent to crisis",
            (HttpContext http, Questions ask, [Description("The id of the case.")] string id) => Replies.Answer(http, () => ask.Case(id))).WithName("case").WithTags("crisis");
        api.Ask<CrisisView>("crisis", "Who owes what to whom when one state attacks another, what is broken, and how it spreads",
            (HttpContext http, Questions ask, [Description(Words.Attacker)] string[]? attacker, [Description(Words.NonState)] string[]? nonstate, [Description(Words.Target)] string? target, [Description(Words.On)] string? on,
                [Description(Words.Location)] string? location, [Description(Words.Object)] string? @object, [Description(Words.Domain)] string? domain, [Description(Words.Unprovoked)] string? unprovoked,
                [Description(Words.Fact)] string[]? fact, [Description(Words.Acted)] string[]? acted, [Description(Words.Comply)] string? comply) => Replies.Answer(http, () => ask.Crisis(new IncidentWords(attacker ?? [], target, on)
                {
                    NonState = nonstate ?? [], Location = location, Object = @object, Domain = domain, Unprovoked = unprovoked, Fact = fact ?? [], Acted = acted ?? [], Comply = comply,
                }))).WithName("crisis-by-words").WithTags("crisis");
        var post = Post;
        api.MapPost("crisis", post).Described<CrisisView>("The same for the incident block of a case file", post).Accepts<CrisisBody>("application/json")
            .ProducesProblem(StatusCodes.Status413PayloadTooLarge).ProducesProblem(StatusCodes.Status415UnsupportedMediaType).WithName("crisis").WithTags("crisis");
    }

    private static async Task Post(HttpContext http, Questions ask, Desk desk)
    {
        Replies.Check(http.Request);
        var form = Replies.Form(http.Request);
        byte[] body = await Body(http);
        string? encoding = Encodings.Of(http.Request);
        string question = $"{form} {encoding} crisis {Convert.ToBase64String(SHA256.HashData(body))}";
        byte[] answer = await desk.AskAsync(question, form, encoding, () => ask.Crisis(Parse(body)), http.RequestAborted);
        http.Response.Headers.CacheControl = "no-store";
        await Replies.Send(http, form, encoding, answer);
    }

    private static async Task<byte[]> Body(HttpContext http)
    {
        if (!http.Request.HasJsonContentType())
            throw new BadHttpRequestException("The body is JSON: send it with Content-Type: application/json", StatusCodes.Status415UnsupportedMediaType);
        using var body = new MemoryStream();
        await http.Request.Body.CopyToAsync(body, http.RequestAborted);
        return body.ToArray();
    }

    private static JsonElement Parse(byte[] body)
    {
        try
        {
            return JsonElement.Parse(body, Strict);
        }
        catch (JsonException e)
        {
            throw new QuestionException($"The body is not JSON that an incident can be written in: {e.Message}");
        }
    }
}
