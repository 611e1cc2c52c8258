using Microsoft.Net.Http.Headers;

namespace Entente.Web.Answers;

/// <summary>Whether the one who asks has the answer already.</summary>
internal static class Conditions
{
    public static bool IsKnown(HttpRequest request, EntityTagHeaderValue tag) =>
        request.GetTypedHeaders().IfNoneMatch.Any(t => t.Compare(tag, useStrongComparison: false));
}
