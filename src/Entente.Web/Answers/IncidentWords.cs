namespace Entente.Web.Answers;

/// <summary>An incident in the words of the options of the command line; null where nothing was said.</summary>
internal sealed record IncidentWords(IReadOnlyList<string> Attacker, string? Target, string? On)
{
    public IReadOnlyList<string> NonState { get; init; } = [];

    public string? Location { get; init; }

    public string? Object { get; init; }

    public string? Domain { get; init; }

    public string? Unprovoked { get; init; }

    public IReadOnlyList<string> Fact { get; init; } = [];

    public IReadOnlyList<string> Acted { get; init; } = [];

    public string? Comply { get; init; }
}
