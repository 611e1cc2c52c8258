using Entente.Sources.Rules;
using Entente.Store.Tables;

namespace Entente.Sources.Icb;

/// <summary>International Crisis Behavior: crises since 1918, and every state that was in one.</summary>
/// <remarks>
/// Traps: lines end in a carriage return alone, and the last does not end at all; crisis 474 (Huthi rebellion) and its actor 1043 have nothing but name and numbers; actor 427 has
/// <c>UCB2</c> for <c>ICB2</c>; days of 66, 77 and 88 are no days, so that such a date is known to the month; <c>-99</c> stands for a value that is missing, once <c>99</c> for a year;
/// an actor can be in one crisis twice. States have Gleditsch–Ward numbers, with some the list does not have (Vichy France 219, Hijaz 671, Najd 672). Source: Brecher, Wilkenfeld, Beardsley, James and Quinn 2017.
/// </remarks>
public static class IcbSource
{
    public static Source Source { get; } = new("icb", "International Crisis Behavior", "International Crisis Behavior Project")
    {
        Home = new("https://sites.duke.edu/icbdata/"),
        Licence = new("Free public download, with citation; no open licence is stated."),
        Citations =
        [
            new("Brecher2017International", "misc", ["Brecher, Michael", "Wilkenfeld, Jonathan", "Beardsley, Kyle", "James, Patrick", "Quinn, David"], 2017, "International Crisis Behavior Data, Version 12"),
            new("Brecher1997Study", "book", ["Brecher, Michael", "Wilkenfeld, Jonathan"], 1997, "A Study of Crisis") { Publisher = "University of Michigan Press" },
        ],
        Releases = [new("12", [Crises, Actors]) { Published = "2017" }],
    };

    private static TableRule Crises => new("crises", Observation.Other, "international crisis")
    {
        Files = [File("icb1v12.csv", "4807fcf877622ea0598f7a8ab6445f96c0fd55fbe704ad52e62b6e56e513dcbf")], Rows = 476,
        Columns = [Col.Text("icb1", "part of the dataset").OneOf("ICB1").Required(), Col.Id("crisno", "crisis"), Col.Text("crisname", "name of the crisis").Required(), .. Coded(IcbColumns.OfCrisis)],
        Key = ["crisno"],
        Derived =
        [
            Derived.Edtf("trigger_day", "beginning of the crisis", "yrtrig", "motrig", "datrig"), Derived.Edtf("end_day", "end of the crisis", "yrterm", "moterm", "daterm"),
            Derived.Edtf("mediation_day", "beginning of the mediation", "yrmedst", "momedst", "damedst"), Derived.Edtf("mediation_end_day", "end of the mediation", "yrmedend", "momedend", "damedend"),
        ],
        Checks = [RowCheck.Ordered("yrtrig", "yrterm")], ListsOnlyCases = true, Years = (1918, 2015),
    };

    private static TableRule Actors => new("actors", Observation.Other, "state in an international crisis")
    {
        Files = [File("icb2v12.csv", "53e43185605aa943888e5b6fbd7ead3a0fe88faa71cca0044ae0fdb18a41f7fc")], Rows = 1_052,
        Columns =
        [
            Col.Text("icb2", "part of the dataset").OneOf("ICB2", "UCB2").Required(), Col.Int("crisno", "id", "crisis").Required(), Col.Id("cracno", "actor in a crisis"), Col.Gw("cracid", "state"),
            Col.Text("actor", "state, by abbreviation").Required(), Col.YearOf("systrgyr", "year in which the crisis began"), Col.Month("systrgmo", "month in which the crisis began"),
            Col.Code("systrgda", "day on which the crisis began", 1, 88), Col.Text("crisname", "name of the crisis").Required(), .. Coded(IcbColumns.OfActor),
        ],
        Key = ["cracno"],
        Derived =
        [
            Derived.Edtf("crisis_day", "beginning of the crisis", "systrgyr", "systrgmo", "systrgda"), Derived.Edtf("trigger_day", "beginning of the crisis for the state", "yrtrig", "motrig", "datrig"),
            Derived.Edtf("response_day", "major response of the state", "yerres", "monres", "dayres"), Derived.Edtf("end_day", "end of the crisis for the state", "yrterm", "moterm", "daterm"),
        ],
        Checks = [RowCheck.Ordered("yrtrig", "yrterm")], ListsOnlyCases = true, Years = (1918, 2015),
    };

    private static FileRule File(string name, string checksum) => new(name) { Sha256 = checksum, Layout = new() { EndsWithLineEnd = false } };

    private static IEnumerable<ColumnRule> Coded(string lines) => Codebook.Columns(lines).Select(c => c.Name == "yrmedend" ? c.Missing("-99", "99") : c.Missing("-99"));
}
