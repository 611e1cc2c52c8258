using System.Text.Json;
using Entente.Corpus;
using Entente.Studies;
using Entente.Web.Answers;
using Entente.Web.Api;

namespace Entente.Web.Guarding;

/// <summary>An error as RFC 9457 writes it.</summary>
internal sealed record Problem(int Status, string Detail)
{
    /// <summary>Mistakes in a body that are told; the first ones show the way.</summary>
    private const int MostMistakes = 10;

    private static string Title(int status) => status switch
    {
        400 => "The question cannot be answered as asked",
        404 => "There is no such thing",
        405 => "Another method is needed",
        408 => "The request came too slowly",
        413 => "The body is too large",
        415 => "Another media type is needed",
        429 => "Too many requests",
        503 => "Busy",
        _ => status < 500 ? "The request cannot be read" : "Something broke",
    };

    public static Problem Of(HttpContext http, Exception e) => e switch
    {
        UnknownNameException when http.GetRouteData().Values.Count > 0 || Addresses.IsBelow(http.Request.Path, "/api/v1/atlas") => new(404, e.Message),
        QuestionException => new(400, e.Message),
        RecordException record => new(400, string.Join(' ', record.Problems.Take(MostMistakes).Select(p => p.Message))),
        BadHttpRequestException bad => new(bad.StatusCode, bad.StatusCode is 413 ? $"A body has at most {Limits.LargestBody / 1024} KB." : bad.Message),
        BusyException => new(503, e.Message),
        OperationCanceledException => new(503, "The answer took too long. Ask for less at a time, or again later."),
        _ => new(500, "Something broke here. It is our mistake; what was asked can be reported with the time of the request."),
    };

    /// <summary>What is said where only a status was set.</summary>
    public static Problem Of(HttpContext http, int status) => new(status, status switch
    {
        404 => $"There is nothing at {Short(http.Request.Path)}. The addresses are listed in /api/v1/openapi.json",
        405 => $"{Short(http.Request.Path)} does not take {Short(http.Request.Method)}.",
        400 => "The request names another host than this server answers for, or cannot be read.",
        503 => "The answer took too long. Ask for less at a time, or again later.",
        _ => Title(status) + ".",
    });

    public async Task WriteAsync(HttpContext http)
    {
        http.Response.StatusCode = Status;
        http.Response.ContentType = "application/problem+json";
        http.Response.ContentLength = null;
        http.Response.Headers.Remove("ETag");
        http.Response.Headers.CacheControl = "no-store";
        if (Status is 429 or 503)
            http.Response.Headers.RetryAfter = "1";
        using var bytes = new MemoryStream();
        using (var o = new Utf8JsonWriter(bytes, new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping, Indented = true }))
        {
            o.WriteStartObject();
            o.WriteString("type", "about:blank");
            o.WriteString("title", Title(Status));
            o.WriteNumber("status", Status);
            o.WriteString("detail", Detail);
            o.WriteEndObject();
        }
        await http.Response.Body.WriteAsync(bytes.GetBuffer().AsMemory(0, (int)bytes.Length), http.RequestAborted);
    }

    private static string Short(string text) => text.Length <= 100 ? text : $"{text[..100]}…";
}
