using Entente.Web.Api;

namespace Entente.Web.Guarding;

/// <summary>Tells browsers to trust what comes from here and nothing else.</summary>
/// <remarks>A view made to be embedded (<c>?embed=1</c>) may stand in a frame of the atlas itself and of the sites that the settings name; nothing else may stand in any.</remarks>
internal sealed class HeaderMiddleware(RequestDelegate next, Settings settings)
{
    private const string Policy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; worker-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors ";

    private readonly string _embedded = $"{Policy}{string.Join(' ', ["'self'", .. settings.EmbedFrom])}";

    public Task InvokeAsync(HttpContext http)
    {
        var headers = http.Response.Headers;
        bool isEmbedded = http.Request.Query["embed"] == "1" && !Addresses.IsQuestion(http.Request.Path);
        headers.ContentSecurityPolicy = isEmbedded ? _embedded : $"{Policy}'none'";
        // The older header knows no list of sites; where one is given, it is left to the policy, which every browser of today obeys.
        if (!isEmbedded || settings.EmbedFrom.Count == 0)
            headers.XFrameOptions = isEmbedded ? "SAMEORIGIN" : "DENY";
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "no-referrer";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=()";
        return next(http);
    }
}
