namespace Entente.Studies.Data;

/// <summary>A release that could not be brought in, and why.</summary>
public sealed record RefusalView(string Dataset, string Version, string Message);
