using System.Collections.Immutable;
using Entente.Domain.Text;
using Entente.Rendering.Blocks;
using Entente.Studies.Coverages;

namespace Entente.Rendering;

/// <summary>Lays the coverage of the record out: four maps of decades and regions, and how the treaties of each decade were checked.</summary>
public static class CoverageReport
{
    public static Report Of(Coverage c)
    {
        var (signed, alive) = (c.At(CoverageDating.Signed, Coverage.All, Coverage.All), c.At(CoverageDating.InForce, Coverage.All, Coverage.All));
        var report = new ReportBuilder($"Coverage of the record, current through {c.CurrentThrough}")
            .Paragraph($"{signed.Treaties} treaties with {signed.Obligations} obligations; {alive.Treaties} of the treaties were in force at some time. {signed.PrimaryText} rest on the articles themselves, {signed.Secondary} on secondary sources alone.{(c.Undated == 0 ? "" : $" {c.Undated} stand in no decade.")}")
            .Paragraph("A treaty counts in every region in which a party has its home, an obligation in those of whom it binds and benefits; so regions add up to more than all.");
        Map(report, c, "Treaties by decade of signature", CoverageDating.Signed, x => x.Treaties);
        Map(report, c, "Treaties in force in the decade", CoverageDating.InForce, x => x.Treaties);
        Map(report, c, "Obligations by decade of signature", CoverageDating.Signed, x => x.Obligations);
        Map(report, c, "Obligations in force in the decade", CoverageDating.InForce, x => x.Obligations);
        report.Heading("How treaties were checked, by decade of signature").HeatMap("checked", "decade", Labels(c),
            [Row(c, "primary-text", CoverageDating.Signed, Coverage.All, x => x.PrimaryText), Row(c, "secondary", CoverageDating.Signed, Coverage.All, x => x.Secondary)]);
        return report.Csv(c.Cells, ("dated_by", x => x.DatedBy.Word()), ("decade", x => x.Decade), ("region", x => x.Region), ("treaties", x => x.Treaties.ToString()),
            ("obligations", x => x.Obligations.ToString()), ("primary_text", x => x.PrimaryText.ToString()), ("secondary", x => x.Secondary.ToString())).Build();
    }

    private static void Map(ReportBuilder report, Coverage c, string heading, CoverageDating dating, Func<CoverageCell, int> count) =>
        report.Heading(heading).HeatMap("region", "decade", Labels(c), c.Regions.Append(Coverage.All).Select(r => Row(c, r, dating, r, count) with { IsShaded = r != Coverage.All }));

    private static HeatRow Row(Coverage c, string name, CoverageDating dating, string region, Func<CoverageCell, int> count) =>
        new(name, [.. c.Decades.Select(d => count(c.At(dating, d, region)))], count(c.At(dating, Coverage.All, region)), IsShaded: true);

    private static ImmutableArray<string> Labels(Coverage c) => [.. c.Decades.Select(d => d.Replace("before ", "<").TrimEnd('s'))];
}
