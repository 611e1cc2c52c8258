namespace Entente.Domain.Treaties;

/// <summary>A place test: a tie to the beneficiary, an area of the gazetteer, or both.</summary>
public sealed record Within(WithinKind Kind, string? AreaId)
{
    public override string ToString() => Kind switch
    {
        WithinKind.Area => AreaId!,
        WithinKind.OwnTerritory => "own-territory",
        WithinKind.OwnAdministered => "own-administered",
        WithinKind.Metropolitan => "metropolitan",
        WithinKind.OwnIn => $"own-in:{AreaId}",
        _ => $"administered-in:{AreaId}",
    };

    /// <summary>Reads the form that records use.</summary>
    public static Within Parse(string text) => text switch
    {
        "own-territory" => new(WithinKind.OwnTerritory, null),
        "own-administered" => new(WithinKind.OwnAdministered, null),
        "metropolitan" => new(WithinKind.Metropolitan, null),
        _ when text.StartsWith("own-in:", StringComparison.Ordinal) => new(WithinKind.OwnIn, text["own-in:".Length..]),
        _ when text.StartsWith("administered-in:", StringComparison.Ordinal) => new(WithinKind.AdministeredIn, text["administered-in:".Length..]),
        _ => new(WithinKind.Area, text),
    };
}
