namespace Entente.Testing;

/// <summary>Output differs from the accepted file.</summary>
public sealed class GoldenException(string message) : Exception(message);
