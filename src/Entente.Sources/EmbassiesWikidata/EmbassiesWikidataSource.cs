using Entente.Sources.Rules;
using Entente.Store.Tables;

namespace Entente.Sources.EmbassiesWikidata;

/// <summary>Embassies, consulates and other missions of the world, as Wikidata knew them in November 2022.</summary>
/// <remarks>
/// Traps: the header ends with a semicolon, the rows do not; quotes are ordinary text; several values in a cell are separated by |; countries are named and have ids of Wikidata, not
/// numbers, and some operators bear one name under several ids; one id (Q106686567) stands for an embassy of Iraq and one of Nepal; years of creation are written as
/// 1 January. It is incomplete by its own account, and newer versions exist.
/// </remarks>
public static class EmbassiesWikidataSource
{
    public static Source Source { get; } = new("embassies-wikidata", "Database of embassies, from Wikidata", "database-of-embassies project and contributors to Wikidata")
    {
        Home = new("https://github.com/database-of-embassies/database-of-embassies"),
        Licence = new("Content of Wikidata, in the public domain (CC0).", MayShare: true),
        Citations = [new("DatabaseOfEmbassies2022Wikidata", "misc", ["database-of-embassies project", "Wikidata contributors"], 2022, "Database of Embassies") { Url = "https://github.com/database-of-embassies/database-of-embassies" }],
        Releases =
        [
            new("2022-11-16",
            [
                new("missions", Observation.Other, "diplomatic or consular mission")
                {
                    Files =
                    [
                        new("database_of_embassies.csv")
                        {
                            Layout = new() { Separator = ';', IsQuoted = false, HeaderEndsInSeparator = true }, Sha256 = "2d02d16f16becd1ea85960234bec216e5decd539297142ebf6677d76603db10a",
                        },
                    ],
                    Rows = 9_852,
                    Columns =
                    [
                        Col.Text("operator", "state that keeps the mission, by name").Required(), Entity("operatorQID", "state that keeps the mission").Required(),
                        Col.Text("jurisdictions", "countries for which it is competent, by name, separated by |"), Entity("jurisdictionQIDs", "countries for which it is competent, separated by |"),
                        Col.Text("country", "country in which it lies, by name").Required(), Entity("countryQID", "country in which it lies").Required(), Col.Text("city", "city"), Entity("cityQID", "city"),
                        Col.Text("address", "address; empty throughout"), Col.Real("latitude", "degrees", "latitude").Between(-90, 90), Col.Real("longitude", "degrees", "longitude").Between(-180, 180), Col.Text("phone", "telephone"),
                        Address("email", "electronic mail"), Address("website", "site"), Col.Text("facebook", "account at Facebook", "id"), Col.Text("twitter", "account at Twitter", "id"), Col.Text("youtube", "channel at YouTube", "id"),
                        Address("picture", "picture"), Col.Text("pictureAuthor", "author of the picture"), Col.Text("pictureLicense", "licence of the picture"), Address("pictureLicenseURL", "text of that licence"),
                        Col.Text("type", "kind of mission").Required(), Entity("typeQID", "kind of mission").Required(), Col.Text("creation", "when it was founded; 1 January often stands for the year", "time"), Entity("QID", "the mission").Required(),
                    ],
                },
            ]) { Published = "2022-11-16" },
        ],
    };

    private static ColumnRule Entity(string name, string label) => Col.Text(name, $"{label}, in Wikidata", "address");

    private static ColumnRule Address(string name, string label) => Col.Text(name, label, "address");
}
