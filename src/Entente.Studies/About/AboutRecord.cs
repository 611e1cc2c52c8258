namespace Entente.Studies.About;

/// <summary>What answers: the record, how much it holds, and under which terms.</summary>
/// <param name="Program">The name of the program.</param>
/// <param name="Version">Its version.</param>
/// <param name="Record">The hash of the record, by which the atlas tells one from another.</param>
/// <param name="FirstDay">The first day that can be asked about.</param>
/// <param name="CurrentThrough">The latest day through which a treaty was checked.</param>
public sealed record AboutRecord(string Program, string Version, string Record, string FirstDay, string CurrentThrough)
{
    public required int States { get; init; }

    public required int Treaties { get; init; }

    public required int Obligations { get; init; }

    /// <summary>Changes in the diplomatic relations of pairs.</summary>
    public required int Relations { get; init; }

    public required int Places { get; init; }

    public string LicenceOfCode { get; init; } = "MIT";

    public string LicenceOfRecord { get; init; } = "CC BY 4.0";

    public string Limits { get; init; } = "An answer says what the texts oblige states to do, as far as the record goes. It does not say what states will do.";
}
