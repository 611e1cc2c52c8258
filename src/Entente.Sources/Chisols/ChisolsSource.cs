using Entente.Sources.Rules;
using Entente.Store.Tables;

namespace Entente.Sources.Chisols;

/// <summary>CHISOLS: in which years the societal groups that support a state's leader changed.</summary>
/// <remarks>
/// Trap: up to seven changes in a year stand in columns side by side, each with year, month and day; a year without the change has empty cells.
/// Regimes are told apart only where they apply: a democracy is no kind of autocracy. Source: Mattes, Leeds and Matsumura 2016.
/// </remarks>
public static class ChisolsSource
{
    public static Source Source { get; } = new("chisols", "Change in Source of Leader Support", "Mattes, Leeds and Matsumura")
    {
        Home = new("http://www.chisols.org"),
        Licence = new("Free public download, with citation; no open licence is stated."),
        Citations =
        [
            new("Mattes2016CHISOLS", "article", ["Mattes, Michaela", "Leeds, Brett Ashley", "Matsumura, Naoko"], 2016, "Measuring Change in Source of Leader Support: The CHISOLS Dataset")
            {
                Container = "Journal of Peace Research", Volume = "53", Pages = "259–267",
            },
        ],
        Releases =
        [
            new("4.0",
            [
                new("states", Observation.StateYear, "state in a year")
                {
                    Files = [new("CHISOLSstyr4_0.csv") { Sha256 = "414b5b1c7bb6b9231e6c2bff4fe34b54cbb9c30b8aeb0c208f72df343f7f6ced" }],
                    Key = ["ccode", "year"], Rows = 9_703,
                    Columns =
                    [
                        Col.Text("statename", "name of the state").Required(), Col.Cow("ccode"), Col.Year(), Col.Text("leader", "leader at the end of the year").Required(),
                        Col.Text("leaderpos", "office of the leader").Required(), Col.Text("affiliation", "party or group of the leader").Required(),
                        Count("totalldrtrans", "changes of leader"), Col.Flag("leadertrans", "the leader changed").Required(),
                        Count("solschange", "changes of the source of support"), Col.Flag("solschdum", "the source of support changed").Required(),
                        Count("solschange30", "changes of the source of support, without leaders of less than 30 days"), Col.Flag("solsch30dum", "the source of support changed, leaders of less than 30 days left aside").Required(),
                        Count("solsminchange", "minor changes of the source of support"), Col.Flag("solsminchdum", "the source of support changed in a minor way").Required(),
                        .. SevenTimes(n => Day("leaderch", n, "change of leader")),
                        .. SevenTimes(n => [Col.Flag($"solschange{n}", $"change of leader {n} changed the source of support").Required(), .. Day("solsch", n, "change of the source of support")]),
                        .. SevenTimes(n => [Col.Flag($"solsminch{n}", $"change of leader {n} changed the source of support in a minor way").Required(), .. Day("solsminch", n, "minor change of the source of support")]),
                        Col.Flag("nonindep", "not independent in part of the year").Required(), Col.Flag("dem", "a democracy; not said of a year of transition").Missing("Transition Year"),
                        Regime("pres", "presidential democracy"), Regime("parl", "parliamentary democracy"), Regime("mixed", "mixed democracy"), Regime("mil", "military regime"),
                        Regime("indmil", "indirect military regime"), Regime("sp", "single-party regime"), Regime("per", "personal regime"), Regime("mon", "monarchy"), Regime("warlord", "rule of warlords"),
                        Regime("hybrid", "hybrid regime"), Regime("olig", "oligarchy"), Regime("other", "other autocracy"), Col.Flag("regtrans", "the regime changed").Required(),
                        Regime("demtrans", "one kind of democracy gave way to another"), Regime("auttrans", "one kind of autocracy gave way to another"), Regime("autend", "an autocracy ended"),
                        From("sourcereg", "whether it is a democracy"), From("sourcedemtype", "the kind of democracy"), From("sourceauttype", "the kind of autocracy"),
                        Col.Int("version", "number", "release").OneOf("4").Required(),
                    ],
                },
            ]) { Published = "2016" },
        ],
    };

    private static IEnumerable<ColumnRule> SevenTimes(Func<int, ColumnRule[]> columns) => Enumerable.Range(1, 7).SelectMany(columns);

    private static ColumnRule[] Day(string stem, int n, string what) =>
    [
        Col.YearOf($"{stem}yr{n}", $"year of {what} {n}").BlankIfNotApplicable(), Col.Month($"{stem}mo{n}", $"month of {what} {n}").BlankIfNotApplicable(),
        Col.DayOfMonth($"{stem}day{n}", $"day of {what} {n}").BlankIfNotApplicable(),
    ];

    private static ColumnRule Count(string name, string what) => Col.Int(name, "changes", what).Between(0, 50).Required();

    private static ColumnRule Regime(string name, string what) => Col.Flag(name, what).NotApplicable("Not Applicable");

    private static ColumnRule From(string name, string what) => Col.Text(name, $"source for {what}; 5 is the project itself", "code").NotApplicable("Not Applicable");
}
