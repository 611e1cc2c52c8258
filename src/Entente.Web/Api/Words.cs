namespace Entente.Web.Api;

/// <summary>What parameters mean, said once for the interface and for the tools.</summary>
internal static class Words
{
    public const string On = "The day, as 1914-07-28. Default: the last day through which the record was checked.";
    public const string OnlyOn = "Only what holds on this day, as 1914-07-28. Default: all of the record.";
    public const string State = "A state: a common name, a state id or ISO code as FRA, cow:220 or gw:220. Names mean what they meant on the day.";
    public const string Kind = "Only obligations of this kind: defence, offence, neutrality, non-aggression, friendship, consultation, assistance, mobilisation, no-separate-peace, intelligence-sharing, arms-supply, basing, status-of-forces, exercises, dialogue, humanitarian or cooperation.";
    public const string Treaty = "The id, title or a common name of a treaty, as nato.";
    public const string Format = "json (the default), csv or md.";
    public const string Location = "A place of the gazetteer, or a state for its home territory. Default: the target's home territory.";
    public const string Object = "territory, armed-forces, public-vessel or aircraft. Default: territory.";
    public const string Domain = "land, sea, air or cyber. Default: land.";
    public const string Unprovoked = "true, false or disputed. Default: true.";
    public const string Fact = "A fact that is known: asked, resisted, found, consulted, agreed or judged; no-asked for its opposite. May stand several times.";
    public const string Acted = "A state that has already acted for the victim. May stand several times.";
    public const string Comply = "Who does what it owes: all (the default), none, or a list as FRA,GBR.";
    public const string Attacker = "A state that attacks. May stand several times.";
    public const string NonState = "An attacker that is no state, by name. May stand several times.";
    public const string Unit = "What a row is about: state-year, dyad-year, triad-year, leader-year, alliance and so on.";
    public const string System = "Whose states and numbers: cow (the default) or gw.";
    public const string As = "The whole table as a file: parquet, arrow, csv, csv.gz or dta.";
    public const string Target = "The state attacked.";
}
