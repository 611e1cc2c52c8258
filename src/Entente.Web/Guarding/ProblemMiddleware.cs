namespace Entente.Web.Guarding;

/// <summary>Makes every error a problem document, and lets none out as it is.</summary>
internal sealed class ProblemMiddleware(RequestDelegate next)
{
    public async Task InvokeAsync(HttpContext http)
    {
        try
        {
            await next(http);
        }
        catch (Exception e) when (!http.Response.HasStarted)
        {
            if (http.RequestAborted.IsCancellationRequested && e is OperationCanceledException or IOException)
                return;
            var problem = Problem.Of(http, e);
            if (problem.Status is 500)
                await Console.Error.WriteLineAsync($"error: {http.Request.Method} {http.Request.Path}: {e}");
            await problem.WriteAsync(http);
            return;
        }
        if (http.Response is { HasStarted: false, StatusCode: >= 400, ContentLength: null, ContentType: null })
            await Problem.Of(http, http.Response.StatusCode).WriteAsync(http);
    }
}
