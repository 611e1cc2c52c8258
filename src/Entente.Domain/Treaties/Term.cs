namespace Entente.Domain.Treaties;

/// <summary>The duration a treaty gave itself: years, renewal, notice.</summary>
public sealed record Term(int? Years, string? Renewal, string? Notice);
