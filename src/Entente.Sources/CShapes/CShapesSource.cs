using Entente.Sources.Publishers;
using Entente.Sources.Rules;
using Entente.Store.Tables;

namespace Entente.Sources.CShapes;

/// <summary>CShapes 2.0: the borders of states and dependent territories from 1886 to 2019, by the COW and by the Gleditsch–Ward list.</summary>
/// <remarks>
/// The original is TopoJSON, in which neighbours share their arcs; the GeoJSON was made from it, rounded to four decimals (about 11 m), so
/// that some fifty of its polygons touch themselves. Longitude stands before latitude, on WGS 84. Traps: dependencies are polygons of their
/// own, under numbers that are no state's (to 9401); only rows of status <c>independent</c> are states of a system. "N/A" as a status is a
/// value of the source. Source: Schvitz et al. 2022.
/// </remarks>
public static class CShapesSource
{
    public static Source Source { get; } = new("cshapes", "CShapes 2.0", "ETH Zürich, International Conflict Research")
    {
        Home = new("https://icr.ethz.ch/data/cshapes/"),
        Licence = new("Creative Commons BY-NC-SA 4.0: to be named, not for commercial use, passed on under the same terms."),
        Citations = [Works.CShapes],
        Releases =
        [
            new("2.0",
            [
                Borders("cow", Col.Cow("cowcode", "COW state number, or for a dependency one of CShapes' own"), 805,
                    "0c5122320b3cf517213849954c1ad26decb604cfe430f6f620ceac54064b5b08", "20a51b03376e67fb4dcc97ea5fa92ba3c0ae63bbf96b19ae82ae0705504239db"),
                Borders("gw", Col.Gw("gwcode", "Gleditsch–Ward state number, or for a dependency one of CShapes' own"), 710,
                    "9f73468bb56aae6a6b22bb5e56bf5f3e013b9ee17c641aba37db97bcb5c1c3bc", "07c3701982c14ef1c1193782c1ed8701f8a2dedb14a6882341864adc5769661e"),
            ]) { Published = "2021" },
        ],
    };

    private static TableRule Borders(string coding, ColumnRule state, int rows, string topoJson, string geoJson) =>
        new($"borders_{coding}", Observation.StateSpell, "state or dependency through a run of days with the same borders")
        {
            Files =
            [
                new($"cshapes_2_{coding}.topojson") { Format = FileFormat.TopoJson, Sha256 = topoJson },
                new($"cshapes_2_{coding}.geojson") { Format = FileFormat.GeoJson, Sha256 = geoJson, LeftOut = ["id"] },
            ],
            Key = [state.Name, "start"], Rows = rows, Years = (1886, 2019), Checks = [RowCheck.Ordered("start", "end")],
            Columns =
            [
                state.Between(1, 9_999), Col.Text("country_name", "name of the state or dependency").Required(), Col.Day("start", "first day of these borders").Required(),
                Col.Day("end", "last day of these borders; the last of 2019 where they last").Required(),
                Col.Text("status", "whether it is a state, or how it depends on one", "code").OneOf("independent", "colony", "protectorate", "occupied", "mandate", "N/A").Required(),
                Col.Int("owner", "number", "state to which it belongs, in the same numbers; a state belongs to itself").Between(1, 9_999).NotApplicable("0"), Col.Text("capname", "capital"),
                Col.Real("caplong", "degrees east", "longitude of the capital").Between(-180, 180), Col.Real("caplat", "degrees north", "latitude of the capital").Between(-90, 90),
                Col.Flag("b_def", "the borders are defined").Required(), Col.Int("fid", "number", "number of the polygon in the file").Between(1, 9_999).Required(),
                Col.Text("geometry", "the territory: polygons in longitude and latitude on WGS 84", "GeoJSON").Required(),
            ],
        };
}
