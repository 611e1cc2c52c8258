using Entente.Web.Api;
using Entente.Web.Guarding;
using Microsoft.Extensions.FileProviders;

namespace Entente.Web.Pages;

/// <summary>The files of the built front end; a page that says how to build it where there are none.</summary>
internal static class AtlasFiles
{
    private const string Absent = """
        <!doctype html>
        <html lang="en">
        <meta charset="utf-8">
        <title>Entente: the atlas is not built</title>
        <h1>The atlas is not built yet</h1>
        <p>The server answers, but the pages of the atlas are not there. Build them in the checkout with Node.js 20 or later, and start the atlas again:</p>
        <pre>cd web
        npm ci
        npm run build
        cd ..
        ./entente atlas</pre>
        <p>Until then everything can be asked at <a href="/api/v1/about">/api/v1</a>; <a href="/api/v1/openapi.json">openapi.json</a> describes it.</p>
        </html>

        """;

    /// <param name="app">The application.</param>
    /// <param name="root">The folder of the files.</param>
    public static void UseAtlasFiles(this WebApplication app, string root)
    {
        string index = Path.Combine(root, "index.html");
        if (Directory.Exists(root))
            app.UseStaticFiles(new StaticFileOptions { FileProvider = new PhysicalFileProvider(root), OnPrepareResponse = file => file.Context.Response.Headers.CacheControl = Caching(file.Context.Request.Path) });
        // An address of the atlas is drawn by the atlas; what looks like a file and is none is an error, and so is an unknown address of the interface.
        // No route of its own: it would take what another address refuses for its method or its media type.
        app.Use((http, next) => http.GetEndpoint() is not null ? next(http) : IsPage(http.Request) ? Page(http, index) : Problem.Of(http, StatusCodes.Status404NotFound).WriteAsync(http));
    }

    // The build names these files by their contents.
    private static string Caching(PathString path) => Addresses.IsBelow(path, "/assets") ? "public, max-age=31536000, immutable" : "no-cache";

    private static bool IsPage(HttpRequest request) =>
        HttpMethods.IsGet(request.Method) && !Addresses.IsQuestion(request.Path) && !Path.GetFileName(request.Path.Value ?? "").Contains('.');

    private static async Task Page(HttpContext http, string index)
    {
        http.Response.ContentType = "text/html; charset=utf-8";
        http.Response.Headers.CacheControl = "no-cache";
        if (File.Exists(index))
        {
            await http.Response.SendFileAsync(index, http.RequestAborted);
            return;
        }
        http.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
        await http.Response.WriteAsync(Absent, http.RequestAborted);
    }
}
