using System.Collections.Immutable;

namespace Entente.Studies.Drafting;

/// <summary>A question about a new treaty: the name under which a script answers it, and what is asked.</summary>
public sealed record DraftQuestion(string Name, string Ask)
{
    /// <summary>What silence means: null where an answer is needed, empty where the matter may be left out.</summary>
    public string? Default { get; init; }

    /// <summary>The words that answer it, where they are a closed list.</summary>
    public ImmutableArray<DraftChoice> Choices { get; init; } = [];

    /// <summary>Asked again and again until the answer is silence.</summary>
    public bool IsRepeated { get; init; }
}
