using Entente.Web.Answers;
using Microsoft.AspNetCore.OpenApi;

namespace Entente.Web.Api;

/// <summary>What the description of the interface says of it as a whole.</summary>
internal static class Description
{
    public static void Apply(OpenApiOptions options) => options.AddDocumentTransformer((document, _, _) =>
    {
        document.Info = new()
        {
            Title = "Entente", Version = Library.Version,
            Description = "Treaties from 1815 to today as typed obligations: who owes what to whom, and what an attack sets off. The JSON of each answer is that of the command line.",
            License = new() { Name = "MIT (code), CC BY 4.0 (record)" },
        };
        // Wherever it is served from: the file of the build and the one of a server are the same.
        document.Servers = [new() { Url = "/" }];
        return Task.CompletedTask;
    });
}
