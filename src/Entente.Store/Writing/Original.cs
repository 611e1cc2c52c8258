using Entente.Store.Catalogue;

namespace Entente.Store.Writing;

/// <summary>A file given by the user, to be kept untouched beside the tables made from it.</summary>
/// <param name="Path">Where it lies now; it may be compressed.</param>
/// <param name="About">What is recorded of it.</param>
public sealed record Original(string Path, StoredFile About);
