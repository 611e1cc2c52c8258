namespace Entente.Domain.Treaties;

/// <summary>What the duty demands once it is due: the part of force, the procedure that shapes it, the means named.</summary>
public sealed record Response(ForceOfResponse Force, string? Procedure, string? Means);
