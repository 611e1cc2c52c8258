using Entente.Domain.Relations;
using Entente.Domain.Treaties;

namespace Entente.Domain.Text;

/// <summary>The words of the vocabularies that a brief needs, written out.</summary>
/// <remarks>
/// To read them from the names of an enumeration wakes reflection, which takes the native program as long as a twentieth of its start.
/// A test holds them to the names.
/// </remarks>
internal static class SpeltOut
{
    /// <summary>The words in the order of the enumeration; null for a vocabulary that is not written out.</summary>
    public static string[]? Words<T>() where T : struct, Enum
    {
        if (typeof(T) == typeof(ObligationKind))
            return ["defence", "offence", "neutrality", "non-aggression", "friendship", "consultation", "assistance", "mobilisation", "no-separate-peace", "intelligence-sharing",
                "arms-supply", "basing", "status-of-forces", "exercises", "dialogue", "humanitarian", "cooperation"];
        if (typeof(T) == typeof(SourceKind))
            return ["primary", "secondary"];
        if (typeof(T) == typeof(ReadingDepth))
            return ["full", "articles", "excerpt", "summary"];
        if (typeof(T) == typeof(RelationChange))
            return ["established", "severed", "restored", "downgraded", "upgraded", "suspended", "resumed", "recognised", "recognition-withdrawn", "envoy-recalled", "envoy-returned", "expulsion"];
        return null;
    }
}
