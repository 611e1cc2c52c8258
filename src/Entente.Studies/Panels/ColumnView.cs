namespace Entente.Studies.Panels;

/// <summary>A column that a panel can have.</summary>
/// <param name="Name">Its short name; a panel of several states adds the number of the state or pair.</param>
/// <param name="FullName">The name under which it can always be asked for.</param>
/// <param name="Family">The family under which it comes with its kin.</param>
/// <param name="About">What its cells are about: <c>state</c>, <c>dyad</c> or the <c>unit</c> itself.</param>
/// <param name="Direction">For pairs: <c>first to second</c> or <c>both</c>.</param>
/// <param name="Type">How its values are stored.</param>
/// <param name="Unit">The unit of its values, as published.</param>
/// <param name="Label">What it tells.</param>
/// <param name="Source">Dataset and version, or <c>computed</c>.</param>
/// <param name="FirstYear">The first year of which the source speaks.</param>
/// <param name="LastYear">The last one.</param>
public sealed record ColumnView(string Name, string FullName, string Family, string About, string? Direction, string Type, string Unit, string Label, string Source, int? FirstYear, int? LastYear);
