namespace Entente.Domain.Treaties;

/// <summary>Whether the text was published when it bound.</summary>
public enum Publicity : byte { Public, Secret, PartlySecret }
