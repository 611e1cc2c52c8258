namespace Entente.Studies.Coverages;

/// <summary>What the record holds for a decade and a region.</summary>
/// <param name="DatedBy">What puts a treaty into the decade.</param>
/// <param name="Decade">As <c>1930s</c>, <c>before 1810</c>, or <c>all</c>.</param>
/// <param name="Region">A tag of the register of regions, or <c>all</c>.</param>
/// <param name="Treaties">Treaties with a party whose home lies in the region.</param>
/// <param name="Obligations">Obligations that bind or benefit a state whose home lies in the region; each counts once, however many states it joins.</param>
/// <param name="PrimaryText">Of the treaties, those whose articles were read.</param>
/// <param name="Secondary">Of the treaties, those that rest on scholarship, the press or a data set.</param>
public sealed record CoverageCell(CoverageDating DatedBy, string Decade, string Region, int Treaties, int Obligations, int PrimaryText, int Secondary);
