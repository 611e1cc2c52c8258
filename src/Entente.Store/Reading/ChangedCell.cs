namespace Entente.Store.Reading;

/// <summary>A cell that differs between two versions.</summary>
/// <param name="Key">The row's key, as <c>ccode 2, year 1816</c>.</param>
/// <param name="Column">The column.</param>
/// <param name="Old">What the older version says; null when it has no value.</param>
/// <param name="New">What the newer version says.</param>
public sealed record ChangedCell(string Key, string Column, string? Old, string? New);
