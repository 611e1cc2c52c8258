namespace Entente.Panels.Recipes;

/// <summary>A random sample of the rows of a unit, drawn without replacement; the same seed draws the same rows.</summary>
public sealed record PanelSample(int Rows, int Seed);
