using Entente.Sources.Rules;
using Entente.Store.Tables;

namespace Entente.Sources.Dcad;

/// <summary>The Defense Cooperation Agreement Dataset: bilateral agreements on defence.</summary>
/// <remarks>
/// Traps: three agreements pair a state with itself (145, 541, 750), so that one of the parties is wrong; 652 is once called EGY, 145 once VEN; two abbreviations end in a space;
/// one agreement enters into force two years before its signature. Negative numbers from −44 to −99 are codes: <c>renewType</c> consists of them and keeps them; among the
/// years of <c>span</c> and <c>renewYears</c> they are read as no value. Some end years are estimates. The dyad-year file of the study is not read. Source: Kinne 2020.
/// </remarks>
public static class DcadSource
{
    private static readonly string[] Categories = ["DCA", "DIC", "TREX", "PROCUREMENT", "COMMISSION", "RESEARCH"];

    public static Source Source { get; } = new("dcad", "Defense Cooperation Agreement Dataset", "Brandon J. Kinne")
    {
        Licence = new("Free public download with citation; no open licence is stated."),
        Citations =
        [
            new("Kinne2020DCAD", "article", ["Kinne, Brandon J."], 2020, "The Defense Cooperation Agreement Dataset (DCAD)") { Container = "Journal of Conflict Resolution", Volume = "64", Pages = "729–755" },
        ],
        Releases = [new("1.0", [Agreements, States])],
    };

    private static TableRule Agreements => new("agreements", Observation.Other, "bilateral agreement on defence")
    {
        Files = [new("DCAD-v1.0-main.csv") { Sha256 = "f7d56e1703ae7cd7395b636210fa5d33a5fc3feafe5686734c212ffd5af7405a" }],
        Key = ["DCAid"], Rows = 1_871, ListsOnlyCases = true, Years = (1980, 2010), OutsideMembership = 4,
        Derived = [Derived.Edtf("signed", "day of signature", "signYear", "signMonth", "signDay"), Derived.Edtf("in_force", "day of entry into force", "EIFYear", "EIFMonth", "EIFDay")],
        Checks = [RowCheck.Ordered("signYear", "endYearEstimate")],
        Columns =
        [
            Col.Cow("ccode1", "COW state number of the first party"), Col.Text("cowName1", "COW abbreviation of the first party", "code").Trimmed().Required(),
            Col.Cow("ccode2", "COW state number of the second party"), Col.Text("cowName2", "COW abbreviation of the second party", "code").Trimmed().Required(),
            Col.DayOfMonth("signDay", "day of signature"), Col.Month("signMonth", "month of signature"), Col.Year("signYear", "year of signature"),
            Col.DayOfMonth("EIFDay", "day of entry into force"), Col.Month("EIFMonth", "month of entry into force"), Col.YearOf("EIFYear", "year of entry into force"),
            Col.Text("type", "general framework or single sector", "code").OneOf("general", "sector").Required(), Category(1).Required(), Category(2).BlankIfNotApplicable(), Category(3).BlankIfNotApplicable(),
            Col.Int("span", "years", "years for which it is concluded").Between(1, 100).Missing("-77", "-88"),
            Col.Int("renewType", "code", "kind of renewal; see the codebook of the study").Between(-88, -44),
            Col.Int("renewYears", "years", "years for which it is renewed").Between(1, 100).Missing("-44", "-55", "-66", "-77", "-88"),
            Col.Flag("terminated", "known to be terminated").Missing("-88", "-99"), Col.Int("durationActual", "years", "years for which it lasted, where known").Between(0, 100),
            Col.YearOf("endYearEstimate", "last year in force, in part estimated; 2010 where it goes on").Required(), Col.Code("asymmetry", "asymmetric commitments, 0–2; see the codebook of the study", 0, 2).Required(),
            Col.Text("categoryConf", "confidence in the category", "code").OneOf("high", "med", "low", "atypical").Required(), Col.Int("UNTS", "id", "registration with the United Nations").BlankIfNotApplicable(),
            Col.Text("fullText", "whether the full text was at hand; see the codebook of the study", "code").OneOf("Y", "N", "NE", "TE"), Col.Text("sourceType", "treaty collection or news", "code").OneOf("treaty", "factiva").Required(),
            Col.Text("source", "where it was found"), Col.Code("factivaConf", "confidence in the news report, 1–5", 1, 5), Col.Flag("factivaSign", "signature reported in the news").Missing("-99"),
            Col.Flag("factivaEIF", "entry into force reported in the news"), Col.Id("DCAid", "id of the agreement", ValueKind.Text),
        ],
    };

    private static TableRule States => new("states", Observation.StateYear, "state in a year, 2001–2010")
    {
        Files = [new("kinne_dca.csv") { Sha256 = "6e6106f608407910626e371e5b7ad80dcab4cef0d6c851b61e2cdb298c906304" }],
        Key = ["ccode", "year"], Rows = 1_709,
        Columns =
        [
            Col.Cow("ccode"), Col.Text("stateabb", "COW abbreviation", "code").Required(), Col.Year(), Col.Flag("dca", "defence cooperation agreement in the year; see the codebook of the study").Required(),
            Col.Flag("dca_ongoing", "defence cooperation agreement in force").Required(), Col.Real("abs_ideal_diff", "ideal points", "distance of ideal points in the General Assembly; from whom, see the codebook of the study").Between(0, 10),
            Col.Flag("ambassador", "ambassador; see the codebook of the study"), Col.Int("arms_imports", "as published", "arms imports").Between(0, 100_000).Required(), Col.Flag("NATO", "member of NATO").Required(),
        ],
    };

    private static ColumnRule Category(int number) => Col.Text($"category{number}", $"matter {number} of the agreement", "code").OneOf(Categories);
}
