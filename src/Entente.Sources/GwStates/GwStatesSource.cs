using Entente.Formats.Bytes;
using Entente.Sources.Rules;
using Entente.Store.Tables;

namespace Entente.Sources.GwStates;

/// <summary>The Gleditsch–Ward list of independent states since 1816, without microstates.</summary>
/// <remarks>
/// Traps: tab-separated, in Windows-1252 (one typographic apostrophe, which Latin-1 would make a control character); spells open when the list was made end on 2020-12-31;
/// the first spells begin on 1816-01-01 however old the state is; microstates stand in another list. Source: Gleditsch and Ward 1999.
/// </remarks>
public static class GwStatesSource
{
    public static Source Source { get; } = new("gw-states", "List of Independent States", "Kristian Skrede Gleditsch and Michael D. Ward")
    {
        Home = new("http://ksgleditsch.com/statelist.html"),
        Licence = new("Free public download with citation; no open licence is stated, so ask before passing whole files on."),
        Citations =
        [
            new("Gleditsch1999Interstate", "article", ["Gleditsch, Kristian S.", "Ward, Michael D."], 1999, "Interstate System Membership: A Revised List of the Independent States since 1816")
            {
                Container = "International Interactions", Volume = "25", Pages = "393–413", Doi = "10.1080/03050629908434958",
            },
        ],
        Releases =
        [
            new("2020",
            [
                new("states", Observation.StateSpell, "state while independent")
                {
                    Files = [new("ksgmdw.txt") { Sha256 = "70ba63cd8a936a25a701be5daffa1105411da5298ff890bf4bc27ed688892b2b", Layout = new() { Separator = '\t', Encoding = TextEncoding.Windows1252 } }],
                    Columns =
                    [
                        Col.Gw("statenumber"), Col.Text("stateid", "Gleditsch–Ward abbreviation", "code").Required(), Col.Text("countryname", "name of the state").Required(),
                        Col.Day("start", "first day of independence; 1816-01-01 for states that are older").Required(),
                        Col.Day("end", "last day of independence; 2020-12-31 for states that last").Required(),
                    ],
                    Checks = [new("'start' is at most 'end'", "end", (table, row) => table["start"].WholeAt(row) <= table["end"].WholeAt(row))],
                    Key = ["statenumber", "start"], Rows = 216, ListsOnlyCases = true, Years = (1816, 2020),
                },
            ]),
        ],
    };
}
