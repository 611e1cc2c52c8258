namespace Entente.Studies.Data;

/// <summary>What an import brought in, and what it refused.</summary>
public sealed record AdditionView(IReadOnlyList<VersionView> Added, IReadOnlyList<RefusalView> Refused);
