namespace Entente.Store.Reading;

/// <summary>Something in the store that is not as it was written.</summary>
/// <param name="Version">The dataset and version.</param>
/// <param name="File">The file, relative to the store.</param>
/// <param name="What">What is wrong with it, as a clause.</param>
public sealed record Damage(string Version, string File, string What);
