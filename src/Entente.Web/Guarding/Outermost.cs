namespace Entente.Web.Guarding;

/// <summary>Headers, problem documents and what every address answers alike around everything, the framework's own filter of host names included, which stands before all that a program adds.</summary>
internal sealed class Outermost(Settings settings) : IStartupFilter
{
    public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
    {
        app.UseMiddleware<HeaderMiddleware>(settings);
        app.UseMiddleware<ProblemMiddleware>();
        // Who asks for the head gets the headers of the whole: every address answers it as a GET, and the server itself leaves the body out.
        app.Use((http, next) =>
        {
            if (HttpMethods.IsHead(http.Request.Method))
                http.Request.Method = HttpMethods.Get;
            return next(http);
        });
        next(app);
    };
}
