namespace Entente.Web.Guarding;

/// <summary>Headers and problem documents around everything, the framework's own filter of host names included, which stands before all that a program adds.</summary>
internal sealed class Outermost(Settings settings) : IStartupFilter
{
    public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
    {
        app.UseMiddleware<HeaderMiddleware>(settings);
        app.UseMiddleware<ProblemMiddleware>();
        next(app);
    };
}
