namespace Entente.Studies.Figures;

/// <summary>Military expenditure as a share of GDP, in per cent.</summary>
/// <param name="Percent">The share, 4.12 for 4.12 per cent.</param>
/// <param name="AsPublished">Whether the publisher of the expenditure gives it so; else it is made from the two figures, of the years given.</param>
/// <param name="Years">"2024", or "2024/2023" for expenditure of 2024 over GDP of 2023.</param>
public sealed record BurdenView(double Percent, bool AsPublished, string Years);
