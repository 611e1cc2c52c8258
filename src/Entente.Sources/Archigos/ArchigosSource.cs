using Entente.Formats.Bytes;
using Entente.Sources.Publishers;
using Entente.Sources.Rules;
using Entente.Store.Tables;

namespace Entente.Sources.Archigos;

/// <summary>Archigos: the leaders of all states, with the days on which and the ways in which they came and went.</summary>
/// <remarks>
/// Traps: the column <c>ccode</c> has Gleditsch–Ward numbers (Germany 260 from 1949 on); the text is Latin-1; quotes are ordinary text; one day
/// has a space behind it, and the day of birth of one leader is no day (<c>1960-04-1970</c>), so that column is text; several numbers below
/// zero say why there is no value. Source: Goemans, Gleditsch and Chiozza 2009.
/// </remarks>
public static class ArchigosSource
{
    public static Source Source { get; } = new("archigos", "Archigos: A Database of Political Leaders", "Goemans, Gleditsch and Chiozza")
    {
        Home = new("https://www.rochester.edu/college/faculty/hgoemans/data.htm"),
        Licence = new("Free public download, with citation; no open licence is stated."),
        Citations = [Works.Archigos],
        Releases =
        [
            new("4.1",
            [
                new("leaders", Observation.Other, "tenure of a leader")
                {
                    Files =
                    [
                        new("Archigos.txt")
                        {
                            Sha256 = "ce8c81cb9110e876e1fd72496efd042cc70016d138b104de18f7721782065172", Layout = new() { Separator = '\t', Encoding = TextEncoding.Latin1, IsQuoted = false },
                        },
                    ],
                    Key = ["obsid"], Rows = 3_409, Checks = [RowCheck.Ordered("startdate", "enddate")],
                    Columns =
                    [
                        Col.Id("obsid", "tenure", ValueKind.Text), Col.Text("leadid", "the person", "id").Required(), Col.Gw("ccode", "Gleditsch–Ward state number, whatever the name of the column says"),
                        Col.Text("idacr", "abbreviation of the state", "code").Required(), Col.Text("leader", "name of the leader").Required(),
                        Col.Day("startdate", "first day in office").Required(), Col.Day("enddate", "last day in office, or last day of the data").Trimmed().Required(),
                        Col.Text("entry", "how the leader came to office", "code").OneOf("Regular", "Irregular", "Foreign Imposition", "Unknown").Required(),
                        Col.Text("exit", "how the leader lost office", "code")
                            .OneOf("Regular", "Irregular", "Natural Death", "Still in Office", "Foreign", "Retired Due to Ill Health", "Suicide", "Unknown").Required(),
                        Col.Text("exitcode", "the same more closely: by whom, with whose support", "code").Required(),
                        Col.Int("prevtimesinoffice", "times", "how often the leader had been in office before").Between(0, 20).Required(),
                        Col.Text("posttenurefate", "what became of the leader within a year of losing office", "code").Required(),
                        Col.Text("gender", "M a man, F a woman", "code").OneOf("M", "F").Required(),
                        Col.YearOf("yrborn", "year of birth").Missing("-999"), Col.YearOf("yrdied", "year of death; none for those alive").Missing("-999").NotApplicable("-777"),
                        Col.Text("borndate", "day of birth, yyyy-mm-dd; one is no day", "day").Missing("NA"), Col.Day("deathdate", "day of death").Missing("NA"),
                        Col.Text("dbpedia.uri", "page of the leader in DBpedia", "address").Missing("NA"),
                        Number("num.entry", "entry", 2).Missing("-666"), Number("num.exit", "exit", 4).Missing("-666").NotApplicable("-888"),
                        Number("num.exitcode", "exitcode", 111).Missing("-999").NotApplicable("-888"), Number("num.posttenurefate", "posttenurefate", 4).Missing("-666", "-999").NotApplicable("-777", "-888"),
                        Col.Text("fties", "relatives who were leaders too: kinship, name and id of each").NotApplicable("NA"), Col.Flag("ftcur", "as published; see the codebook on family ties").NotApplicable("NA"),
                    ],
                },
            ]) { Published = "2016" },
        ],
    };

    private static ColumnRule Number(string name, string of, double most) => Col.Real(name, "code", $"{of} as a number").Between(0, most);
}
