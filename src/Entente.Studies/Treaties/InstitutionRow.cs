namespace Entente.Studies.Treaties;

/// <summary>An institution of a treaty, or one person's time in an office of it, one seat of its headquarters, one pledge.</summary>
/// <remarks><c>ShareOfGdp</c> is what is pledged, in per cent of the gross domestic product; null for anything but a pledge of a share.</remarks>
public sealed record InstitutionRow(string Name, string Kind, string? Holder, string? Since, string? Until, string? Seat, double? ShareOfGdp, string? Note);
