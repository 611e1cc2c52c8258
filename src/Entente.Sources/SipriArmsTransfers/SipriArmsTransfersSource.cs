using Entente.Domain.Data;
using Entente.Sources.Publishers;
using Entente.Sources.Rules;
using Entente.Store.Tables;

namespace Entente.Sources.SipriArmsTransfers;

/// <summary>SIPRI's register of deliveries of major arms since 1950, and its totals for pairs of states in a year.</summary>
/// <remarks>
/// Traps of the register: three columns without a name hold a question mark where the year or number before or after is an estimate; several years of delivery
/// stand in one cell, and the value of an order is not divided among them; recipients and suppliers are names, among them rebels and organisations; nine rows
/// are exact repetitions of others, so that there is no key; four rows are subtotals gone astray, without a recipient and with numbers under supplier and year:
/// they are kept, and marked in <c>is_subtotal</c>. Values are trend indicators (TIV): the military worth of what was delivered, not its price.
/// Traps of the totals: made for a study from the register as it then was, zeros included; the Soviet Union is called Russia in all years. Sources: SIPRI; Gannon 2025.
/// </remarks>
public static class SipriArmsTransfersSource
{
    public static Source Source { get; } = new("sipri-arms-transfers", "SIPRI Arms Transfers Database", Sipri.Name)
    {
        Home = new("https://www.sipri.org/databases/armstransfers"),
        Licence = Sipri.Licence,
        Citations =
        [
            new("SIPRI2025Arms", "misc", [Sipri.Name], 2025, "SIPRI Arms Transfers Database") { Url = "https://www.sipri.org/databases/armstransfers" },
            new("Gannon2025Complementarity", "article", ["Gannon, J. Andrés"], 2025, "Complementarity in Alliances: How Strategic Compatibility and Hierarchy Promote Efficient Cooperation in International Security")
            {
                Container = "American Journal of Political Science", Doi = "10.1111/ajps.12992",
            },
        ],
        Releases = [new("Gannon", [Totals]), new("2025", [Register]) { Published = "2025" }],
    };

    private static TableRule Totals => new("directed_years", Observation.DirectedDyadYear, "arms delivered by a state to another in a year")
    {
        Files = [new("sipri_dyad-year.csv") { Sha256 = "d87e05aa8b1cce61063cc06829de747a6b9e9e67f6e61ca386f6352f3aea0295" }], Rows = 81_335,
        Columns =
        [
            Col.Year(), Col.Text("sender", "supplier, by name").Required(), Col.Cow("ccode1", "supplier"), Col.Text("receiver", "recipient, by name").Required(), Col.Cow("ccode2", "recipient"),
            Col.Real("value", "TIV, millions", "what was delivered in the year").Between(0, 100_000).Required(),
        ],
        Key = ["ccode1", "ccode2", "year"],
    };

    private static TableRule Register => new("register", Observation.Other, "order of major arms by a recipient from a supplier")
    {
        Files = [new("trade-register.csv") { Sha256 = "f699ad370550dc91f3793dd60fc9d2ffa86f645ab79ecec00bcfd9f451b1d63c" }], Rows = 29_507,
        Columns =
        [
            Col.Text("Recipient", "recipient, by name: a state, an organisation or rebels; empty in a stray subtotal").BlankIfNotApplicable(), Col.Text("Supplier", "supplier, by name").Required(),
            Col.YearOf("Year of order", "year in which the arms were ordered").NotApplicable(SubtotalsUnderYear), Estimate("year_estimated", "year of order", SubtotalsDelivered),
            Count("Number ordered", "how many were ordered"), Estimate("ordered_estimated", "number ordered"), Col.Text("Weapon designation", "type of weapon").BlankIfNotApplicable(),
            Col.Text("Weapon description", "kind of weapon").BlankIfNotApplicable(), Count("Number delivered", "how many were delivered"), Estimate("delivered_estimated", "number delivered"),
            Col.Text("Year(s) of delivery", "years in which deliveries were made; several are separated by semicolons", "years").BlankIfNotApplicable(),
            Col.Text("status", "new, second hand, or second hand but modernised").OneOf("New", "Second hand", "Second hand but modernized").BlankIfNotApplicable(),
            Col.Text("Comments", "remarks of the register on the deal").BlankIfNotApplicable(), Worth("SIPRI TIV per unit", "one of what was ordered"), Worth("SIPRI TIV for total order", "all that was ordered"),
            Worth("SIPRI TIV of delivered weapons", "all that was delivered"),
        ],
        Derived =
        [
            new(new Column("is_subtotal", ColumnType.Integer, "yes = 1", "the row is no order but a subtotal gone astray"), (table, row, to) => to.Add(table["Recipient"].AbsenceAt(row) == Absence.Present ? 0L : 1L)),
        ],
        Years = (1950, 2024), ListsOnlyCases = true,
    };

    /// <summary>What the four stray rows have under year of order, and after it.</summary>
    private static string[] SubtotalsUnderYear => ["0.36", "18", "3.5", "9"];

    private static string[] SubtotalsDelivered => ["0", "3.25", "9"];

    private static ColumnRule Count(string name, string label) => Col.Int(name, "pieces", label).Between(0, 1_000_000);

    private static ColumnRule Worth(string name, string of) => Col.Real(name, "TIV, millions", $"trend-indicator value of {of}").Between(0, 100_000);

    private static ColumnRule Estimate(string name, string of, params string[] strays) =>
        Col.Text(name, $"a question mark where the {of} is an estimate", "mark").OneOf("?").NotApplicable(strays).BlankIfNotApplicable().Under(" ");
}
