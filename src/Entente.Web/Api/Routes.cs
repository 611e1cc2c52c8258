namespace Entente.Web.Api;

/// <summary>Maps an address with what is said of it: its parameters, its answer, its errors.</summary>
internal static class Routes
{
    /// <param name="api">Below which the address stands.</param>
    /// <param name="pattern">The address.</param>
    /// <param name="summary">What it answers.</param>
    /// <param name="handler">Its parameters of text are those of the query; no others are accepted.</param>
    public static RouteHandlerBuilder Ask<T>(this RouteGroupBuilder api, string pattern, string summary, Delegate handler)
    {
        var route = api.MapGet(pattern, handler).Described<T>(summary, handler);
        return pattern.Contains('{') ? route.ProducesProblem(StatusCodes.Status404NotFound) : route;
    }

    public static RouteHandlerBuilder Described<T>(this RouteHandlerBuilder route, string summary, Delegate handler) => route
        .WithSummary(summary)
        .WithMetadata(new Parameters([.. handler.Method.GetParameters().Where(p => p.ParameterType == typeof(string) || p.ParameterType == typeof(string[])).Select(p => p.Name!), "format"]))
        .Produces<T>(StatusCodes.Status200OK, "application/json", "text/csv", "text/markdown")
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status429TooManyRequests)
        .ProducesProblem(StatusCodes.Status503ServiceUnavailable);
}
