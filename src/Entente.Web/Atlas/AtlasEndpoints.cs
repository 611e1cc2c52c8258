using System.ComponentModel;
using Entente.Studies;
using Entente.Web.Answers;
using Microsoft.Net.Http.Headers;

namespace Entente.Web.Atlas;

/// <summary>The bundle over HTTP: compressed in advance, asked for again only when the record has changed.</summary>
internal static class AtlasEndpoints
{
    public static void MapAtlas(this RouteGroupBuilder api) =>
        api.MapGet("atlas/record", Send).WithName("atlas-record").WithTags("atlas").WithSummary("The whole record for the browser, column by column").Produces<object>().ProducesProblem(StatusCodes.Status404NotFound);

    private static async Task Send(HttpContext http, Library library, [Description("The hash of the record; the answer to it never changes.")] string? v)
    {
        var bundle = library.Bundle;
        if (v is not null && v != bundle.Hash)
            throw new UnknownNameException($"There is no record '{v}' here; the present one is '{bundle.Hash}'.");
        var headers = http.Response.GetTypedHeaders();
        headers.ETag = new($"\"{bundle.Hash}\"");
        http.Response.Headers.CacheControl = v is null ? "no-cache" : "public, max-age=31536000, immutable";
        http.Response.Headers.Append(HeaderNames.Vary, HeaderNames.AcceptEncoding);
        if (Conditions.IsKnown(http.Request, headers.ETag))
        {
            http.Response.StatusCode = StatusCodes.Status304NotModified;
            return;
        }
        string? encoding = Encodings.Of(http.Request);
        byte[] bytes = encoding switch { "br" => bundle.Brotli, "gzip" => bundle.Gzip, _ => bundle.Json };
        if (encoding is not null)
            http.Response.Headers.ContentEncoding = encoding;
        http.Response.ContentType = "application/json; charset=utf-8";
        http.Response.ContentLength = bytes.Length;
        await http.Response.Body.WriteAsync(bytes, http.RequestAborted);
    }
}
