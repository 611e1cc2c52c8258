using Entente.Sources.Rules;

namespace Entente.Sources.Importing;

/// <summary>A table of a release that was recognised in a file.</summary>
/// <param name="Rule">The table.</param>
/// <param name="File">The rule of the file that it is in.</param>
/// <param name="Path">Where the file lies.</param>
/// <param name="Among">The files among which it was found, which may still have it at hand.</param>
public sealed record FoundTable(TableRule Rule, FileRule File, string Path, UserFiles Among);
