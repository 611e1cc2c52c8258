using System.Collections.Immutable;

namespace Entente.Studies.Coverages;

/// <summary>How much the record holds, by decade and region.</summary>
/// <param name="CurrentThrough">The day to which the record goes; a treaty without end counts as in force in each decade until then.</param>
/// <param name="Regions">The regions counted, in the order of the register.</param>
/// <param name="Decades">Every decade from the first to the last that holds anything.</param>
/// <param name="Cells">A cell for each way of dating, decade and region, those that are empty included; "all" stands for every decade or region.</param>
/// <param name="Undated">Treaties that know neither signature nor entry into force, and stand in no decade.</param>
public sealed record Coverage(string CurrentThrough, ImmutableArray<string> Regions, ImmutableArray<string> Decades, ImmutableArray<CoverageCell> Cells, int Undated)
{
    public const string All = "all";

    /// <summary>What is counted for a decade (or all of them) in a region (or all).</summary>
    public CoverageCell At(CoverageDating dating, string decade, string region) => Cells.First(c => c.DatedBy == dating && c.Decade == decade && c.Region == region);
}
