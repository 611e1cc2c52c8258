using Entente.Domain.Time;

namespace Entente.Domain.Treaties;

/// <summary>Whether the articles themselves were read, and through which date the record is known to be current.</summary>
public sealed record Verification(bool ReadPrimaryText, EdtfDate Through, string? Note);
