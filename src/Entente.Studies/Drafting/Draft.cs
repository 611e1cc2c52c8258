namespace Entente.Studies.Drafting;

/// <summary>A new treaty as a file of the record.</summary>
/// <param name="Id">The id of the treaty.</param>
/// <param name="File">Where its file stands, or would stand, within the folder of the record.</param>
/// <param name="IsWritten">Whether it was written, or only shown.</param>
/// <param name="Text">The file.</param>
public sealed record Draft(string Id, string File, bool IsWritten, string Text);
