using Entente.Formats.Bytes;
using Entente.Sources.Rules;
using Entente.Store.Tables;

namespace Entente.Sources.Reign;

/// <summary>REIGN: leaders, elections and regimes of the world, as of March 2021.</summary>
/// <remarks>
/// Traps: the list of leaders is UTF-8 with one byte of Windows-1252 left in it, has two columns without name or value, and gives two Icelandic
/// leaders one id; the list of elections writes a day that is not known as a space, and spells kinds of event in several ways; days of the
/// regimes are written month first. Source: Bell 2016.
/// </remarks>
public static class ReignSource
{
    public static Source Source { get; } = new("reign", "Rulers, Elections, and Irregular Governance", "One Earth Future Foundation")
    {
        Home = new("https://oefdatascience.github.io/REIGN.github.io/"),
        Licence = new("Free public download, with citation; no open licence is stated."),
        Citations = [new("Bell2016REIGN", "misc", ["Bell, Curtis"], 2016, "The Rulers, Elections, and Irregular Governance (REIGN) Dataset") { Publisher = "OEF Research" }],
        Releases = [new("2021-03", [Leaders, Elections, Regimes]) { Published = "2021-03" }],
    };

    private static TableRule Leaders => new("leaders", Observation.Other, "tenure of a leader")
    {
        Files =
        [
            new("leaderlist_3_21.csv")
            {
                Sha256 = "1663d94b6a00008c84c19979306c0997128225890b875c0aae5bbfb922829e44", Layout = new() { Encoding = TextEncoding.Utf8WithWindows1252 }, LeftOut = [""],
            },
        ],
        Key = ["leadid", "syear", "smonth"], Rows = 2_524,
        Derived = [Derived.Edtf("first_day", "first day in office", "syear", "smonth", "sdate")],
        Checks = [RowCheck.Ordered("syear", "eyear")],
        Columns =
        [
            Col.Text("stateabb", "COW abbreviation", "code").Required(), Col.Cow("ccode"), Col.Id("leadid", "the person", ValueKind.Text), Col.Text("leader", "name of the leader").Required(),
            Col.DayOfMonth("sdate", "day on which the tenure begins").Required(), Col.Month("smonth", "month in which the tenure begins").Required(), Col.YearOf("syear", "year in which the tenure begins").Required(),
            Col.Month("emonth", "month in which the tenure ends; none for those still in office").BlankIfNotApplicable(), Col.YearOf("eyear", "year in which the tenure ends; none for those still in office").BlankIfNotApplicable(),
            Col.YearOf("birthyear", "year of birth").Missing("-99"), Col.Flag("gender", "1 a man, 0 a woman").Missing("-99"),
            Col.Real("militarycareer", "yes = 1", "a career in the military; 0.5 as published").Between(0, 1).Missing("-99"),
            Col.Month("l_month", "month of an election; as published, see the codebook"), Col.YearOf("l_year", "year of an election; as published, see the codebook"),
            Col.Text("codedby", "initials of the coder"), Col.Text("notes", "notes of the coder"),
        ],
    };

    private static TableRule Elections => new("elections", Observation.Other, "step of an election")
    {
        Files = [new("electionlist_3_21.csv") { Sha256 = "deff85e9146fc7fefbc538dd6a945f0f104983c59045633c208910214f01a82a" }],
        Key = ["elecnum", "sequence"], Rows = 4_351, ListsOnlyCases = true,
        Derived = [Derived.Edtf("day", "day of the step", "elec_year", "elec_month", "elec_day")],
        Columns =
        [
            Col.Cow("ccode"), Col.Int("electionnumber", "number", "number of the election in its state; -1 stands before the first").Between(-1, 999).Required(), Col.Text("country", "name of the state").Required(),
            Col.YearOf("elec_year", "year of the step; later than the release for elections to come").Required(), Col.Month("elec_month", "month of the step").Required(),
            Col.DayOfMonth("elec_day", "day of the step").Missing(" "), Col.Int("sequence", "number", "number of the step in its election").Between(1, 9).Required(),
            Col.Text("event", "what happened: announced, held, voided …; several spellings", "code").Required(), Col.Id("elecnum", "number of the election"),
            Col.Text("type", "L legislative, X executive, R referendum", "code").OneOf("L", "X", "R").Required(), Col.Text("direct", "direct; as published, see the codebook", "code").OneOf("Y", "N", "A").Required(),
            YesOrNo("regular"), YesOrNo("victory"), YesOrNo("change"),
            Col.Text("runoff", "round of an election in rounds; N none", "code").OneOf("N", "Y", "1", "2", "3", "4"),
        ],
    };

    private static TableRule Regimes => new("regimes", Observation.StateSpell, "regime of a state")
    {
        Files = [new("regime_list.csv") { Sha256 = "acb8a511084b86917fbbf2d4437fc7cb6ae25217df81dd915d74183e7daef155" }],
        Key = ["gwf_casename"], Rows = 627, Checks = [RowCheck.Ordered("gwf_startdate", "gwf_enddate")],
        Columns =
        [
            Col.Cow("cowcode"), Col.Text("gwf_country", "name of the state").Required(), Col.Id("gwf_casename", "name of the regime", ValueKind.Text),
            Col.Day("gwf_startdate", "first day of the regime").Written("M/d/yyyy").Required(), Col.Day("gwf_enddate", "last day of the regime, or of the data").Written("M/d/yyyy").Required(),
            Col.Text("gwf_regimetype", "kind of regime", "code").Trimmed().Required(),
        ],
    };

    private static ColumnRule YesOrNo(string name) => Col.Text(name, $"{name}; as published, see the codebook", "Y or N").OneOf("Y", "N");
}
