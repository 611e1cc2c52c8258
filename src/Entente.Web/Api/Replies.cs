using Entente.Domain.Text;
using Entente.Rendering;
using Entente.Studies;
using Entente.Web.Answers;
using Microsoft.Net.Http.Headers;

namespace Entente.Web.Api;

/// <summary>Puts a question of the interface to the desk and sends the answer.</summary>
internal static class Replies
{
    /// <summary>No name or day is longer; what is would only cost time.</summary>
    private const int LongestValue = 200;

    private const int MostValues = 64;

    /// <summary>Answers a question that its address asks in full.</summary>
    /// <param name="http">The request.</param>
    /// <param name="ask">Finds the answer.</param>
    /// <param name="isLasting">Whether the same question has the same answer as long as the record is the same.</param>
    public static async Task Answer(HttpContext http, Func<Answered> ask, bool isLasting = true)
    {
        Check(http.Request);
        var form = Form(http.Request);
        if (isLasting && IsKnown(http))
            return;
        string? encoding = Encodings.Of(http.Request);
        string? question = isLasting ? $"{form} {encoding} {http.Request.Path}{http.Request.QueryString}" : null;
        byte[] answer = await http.RequestServices.GetRequiredService<Desk>().AskAsync(question, form, encoding, ask, http.RequestAborted);
        await Send(http, form, encoding, answer);
    }

    public static async Task Send(HttpContext http, OutputFormat form, string? encoding, byte[] answer)
    {
        http.Response.Headers.Append(HeaderNames.Vary, HeaderNames.AcceptEncoding);
        if (encoding is not null)
            http.Response.Headers.ContentEncoding = encoding;
        http.Response.ContentType = form switch { OutputFormat.Json => "application/json; charset=utf-8", OutputFormat.Csv => "text/csv; charset=utf-8", _ => "text/markdown; charset=utf-8" };
        http.Response.ContentLength = answer.Length;
        await http.Response.Body.WriteAsync(answer, http.RequestAborted);
    }

    /// <summary>Refuses what the address does not know, rather than answering another question than the one that was meant.</summary>
    /// <exception cref="QuestionException">A parameter is not known, stands too often or is too long.</exception>
    public static void Check(HttpRequest request)
    {
        var known = request.HttpContext.GetEndpoint()?.Metadata.GetMetadata<Parameters>()?.Names ?? [];
        foreach (var (name, values) in request.Query)
        {
            if (!known.Contains(name))
                throw new QuestionException($"The parameter '{Short(name)}' has no meaning here.{Nearest.Hint(name, known)} Known parameters: {string.Join(", ", known)}.");
            if (values.Count > MostValues)
                throw new QuestionException($"{name}: it stands {values.Count} times; at most {MostValues} are read.");
            if (values.FirstOrDefault(v => v?.Length > LongestValue) is { } value)
                throw new QuestionException($"{name}: '{Short(value)}' is longer than {LongestValue} characters; no name or day is.");
        }
        foreach (var (name, value) in request.RouteValues)
            if (value is string { Length: > LongestValue } text)
                throw new UnknownNameException($"{name}: '{Short(text)}' is longer than {LongestValue} characters; no name is.");
    }

    public static OutputFormat Form(HttpRequest request) => request.Query["format"].ToString() switch
    {
        "" or "json" => OutputFormat.Json,
        "csv" => OutputFormat.Csv,
        "md" => OutputFormat.Md,
        var other => throw new QuestionException("format", $"'{other}' is not one of json, csv, md.{Nearest.Hint(other, ["json", "csv", "md"])}"),
    };

    private static bool IsKnown(HttpContext http)
    {
        var tag = new EntityTagHeaderValue($"\"{http.RequestServices.GetRequiredService<Library>().Bundle.Hash}\"", isWeak: true);
        http.Response.Headers.ETag = tag.ToString();
        http.Response.Headers.CacheControl = "no-cache";
        if (!Conditions.IsKnown(http.Request, tag))
            return false;
        http.Response.StatusCode = StatusCodes.Status304NotModified;
        return true;
    }

    private static string Short(string text) => text.Length <= 40 ? text : $"{text[..40]}…";
}
