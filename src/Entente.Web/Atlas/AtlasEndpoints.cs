using System.ComponentModel;
using Entente.Studies;
using Entente.Studies.Atlas.Layers;
using Entente.Web.Answers;
using Entente.Web.Api;
using Microsoft.Net.Http.Headers;

namespace Entente.Web.Atlas;

/// <summary>What the atlas draws from: the bundle, and what the store adds. Compressed in advance, asked for again only when it has changed.</summary>
internal static class AtlasEndpoints
{
    public static void MapAtlas(this RouteGroupBuilder api)
    {
        api.MapGet("atlas/record", Record).WithName("atlas-record").WithTags("atlas").WithSummary("The whole record for the browser, column by column").Produces<object>().ProducesProblem(StatusCodes.Status404NotFound);
        api.Ask<LayerList>("atlas/layers", "Past borders and layers that public datasets in the store give, and why others are not there",
            (HttpContext http, Questions ask) => Replies.Answer(http, ask.Layers, isLasting: false)).WithName("atlas-layers").WithTags("atlas");
        api.MapGet("atlas/layers/{id}", Layer).WithName("atlas-layer").WithTags("atlas").WithSummary("The ties of one such layer, column by column").Produces<LayerTies>().ProducesProblem(StatusCodes.Status404NotFound);
        api.MapGet("atlas/borders", Borders).WithName("atlas-borders").WithTags("atlas").WithSummary("Past borders through time, as TopoJSON").Produces<object>().ProducesProblem(StatusCodes.Status404NotFound);
    }

    private static Task Record(HttpContext http, Library library, [Description("The hash of the record; the answer to it never changes.")] string? v)
    {
        var bundle = library.Bundle;
        if (v is not null && v != bundle.Hash)
            throw new UnknownNameException($"There is no record '{v}' here; the present one is '{bundle.Hash}'.");
        return Send(http, bundle, isForever: v is not null);
    }

    private static async Task Layer(HttpContext http, Desk desk, Shelf shelf, [Description("The id of the layer.")] string id) =>
        await Send(http, await desk.TurnAsync(() => shelf.Layer(id), http.RequestAborted), isForever: false);

    private static async Task Borders(HttpContext http, Desk desk, Shelf shelf) =>
        await Send(http, await desk.TurnAsync(shelf.Map, http.RequestAborted), isForever: false);

    private static async Task Send(HttpContext http, Packed packed, bool isForever)
    {
        var headers = http.Response.GetTypedHeaders();
        headers.ETag = new($"\"{packed.Hash}\"");
        http.Response.Headers.CacheControl = isForever ? "public, max-age=31536000, immutable" : "no-cache";
        http.Response.Headers.Append(HeaderNames.Vary, HeaderNames.AcceptEncoding);
        if (Conditions.IsKnown(http.Request, headers.ETag))
        {
            http.Response.StatusCode = StatusCodes.Status304NotModified;
            return;
        }
        string? encoding = Encodings.Of(http.Request);
        byte[] bytes = encoding switch { "br" => packed.Brotli, "gzip" => packed.Gzip, _ => packed.Json };
        if (encoding is not null)
            http.Response.Headers.ContentEncoding = encoding;
        http.Response.ContentType = "application/json; charset=utf-8";
        http.Response.ContentLength = bytes.Length;
        await http.Response.Body.WriteAsync(bytes, http.RequestAborted);
    }
}
