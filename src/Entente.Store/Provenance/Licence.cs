namespace Entente.Store.Provenance;

/// <summary>The terms under which a publisher gives its data.</summary>
/// <param name="Line">The terms in one sentence, shown on import.</param>
/// <param name="MayFetch">False where the publisher objects to downloads by software; then the user brings the file.</param>
/// <param name="MayShare">True where the licence allows passing the whole file on.</param>
public sealed record Licence(string Line, bool MayFetch = true, bool MayShare = false);
