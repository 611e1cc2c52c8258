using Entente.Domain.Data;

namespace Entente.Sources.Rules;

/// <summary>A mark that stands for no value, and what it means.</summary>
/// <param name="Mark">As it is written: <c>-9</c>, <c>.</c>, <c>NA</c>. In a column of numbers every spelling of the same number counts.</param>
/// <param name="Reason">What it means.</param>
/// <param name="Meaning">What it says beyond the reason, in a few words; null where it says no more.</param>
public sealed record Absent(string Mark, Absence Reason, string? Meaning = null);
