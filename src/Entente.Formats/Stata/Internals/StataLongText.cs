namespace Entente.Formats.Stata.Internals;

/// <summary>Where a strL lies in the file.</summary>
internal readonly record struct StataLongText(int Offset, int Bytes);
