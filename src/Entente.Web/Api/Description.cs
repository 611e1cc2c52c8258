using System.Text.Json.Serialization.Metadata;
using Entente.Web.Answers;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace Entente.Web.Api;

/// <summary>What the description of the interface says of it as a whole.</summary>
internal static class Description
{
    public static void Apply(OpenApiOptions options)
    {
        options.AddSchemaTransformer((schema, context, _) =>
        {
            if (context.JsonTypeInfo.Type != typeof(CrisisBody) && context.JsonTypeInfo.Type.Assembly != typeof(Microsoft.AspNetCore.Mvc.ProblemDetails).Assembly)
                Require(schema, context.JsonTypeInfo);
            return Task.CompletedTask;
        });
        options.AddDocumentTransformer(Tell);
    }

    // An answer has all its fields, but for those that are written only where there is something to say.
    private static void Require(OpenApiSchema schema, JsonTypeInfo type)
    {
        var optional = type.Properties.Where(p => p.ShouldSerialize is not null).Select(p => p.Name).ToHashSet(StringComparer.Ordinal);
        if (schema.Properties is { Count: > 0 } properties)
            schema.Required = new HashSet<string>(properties.Keys.Where(k => !optional.Contains(k)).Order(StringComparer.Ordinal), StringComparer.Ordinal);
    }

    private static Task Tell(OpenApiDocument document, OpenApiDocumentTransformerContext context, CancellationToken cancellation)
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
    }
}
