using Entente.Domain.Figures;
using Entente.Domain.States;
using Entente.Domain.Text;

namespace Entente.Corpus.Tests;

/// <summary>The latest figures of the publishers' own tables, rounded as the record rounds them, by source key, state and measure.</summary>
internal sealed class PublishedFigures
{
    private static readonly DateOnly Day = new(2024, 1, 1);

    // How publishers write what the record does not take for a name, since it would mean too much elsewhere.
    private static readonly Dictionary<string, string> Spellings = new(StringComparer.Ordinal)
    {
        ["Congo, DR"] = "COD", ["Congo, Republic"] = "COG", ["Korea, North"] = "PRK", ["Korea, South"] = "KOR", ["Gambia, The"] = "GMB",
    };

    private readonly Dictionary<(string Source, StateId State, Measure Measure), (double Value, int Year, double? Share)> _latest = [];

    private readonly Dictionary<string, StateId> _named = new(StringComparer.Ordinal);

    private PublishedFigures()
    {
    }

    public static PublishedFigures Read(string data)
    {
        var published = new PublishedFigures();
        published.WorldBank(Path.Combine(data, "world-bank", "gdp.csv"), "world-bank-gdp", Measure.Gdp, 1e6);
        published.WorldBank(Path.Combine(data, "world-bank", "population.csv"), "world-bank-population", Measure.Population, 1);
        published.Nato(Path.Combine(data, "nato-defexp", "nato_defexp_2014_2024_long.csv"));
        published.Sipri(Path.Combine(data, "sipri-milex", "sipri_milex_2024_long.csv"));
        published.Capabilities(Path.Combine(data, "peacesciencer", "cow_nmc.csv"));
        return published;
    }

    public (double Value, int Year, double? Share)? Latest(string source, StateId state, Measure measure) =>
        _latest.TryGetValue((source, state, measure), out var latest) ? latest : null;

    public static bool Has(string source) => source is "world-bank-gdp" or "world-bank-population" or "nato-2024" or "sipri-2025" or "cow-nmc-7";

    private void WorldBank(string file, string source, Measure measure, double scale)
    {
        foreach (var row in Rows(file))
            if (StateId.TryParse(row["Country Code"], out var state) && row["Value"].Length > 0)
                Note(source, state, measure, double.Parse(row["Value"]) / scale, int.Parse(row["Year"]), 4);
    }

    private void Nato(string file)
    {
        var rows = Rows(file).Where(r => r["value"].Length > 0).Select(r => (Row: r, State: Named(r["country"].TrimEnd('*').Trim()), Year: int.Parse(r["year"]), Value: double.Parse(r["value"]))).Where(r => !r.State.IsNone).ToList();
        var shares = rows.Where(r => r.Row["section"] == "Share of real GDP (%)").ToDictionary(r => (r.State, r.Year), r => r.Value);
        foreach (var (row, state, year, value) in rows)
            if (row["table"] == "TABLE2" && row["section"] == "Current prices and exchange rates")
                Note("nato-2024", state, Measure.MilitaryExpenditure, value, year, 4, Math.Round(shares[(state, year)], 2));
            else if (row["table"] == "TABLE7")
                Note("nato-2024", state, Measure.ArmedForcesPersonnel, value * 1000, year, 4);
    }

    private void Sipri(string file)
    {
        foreach (var row in Rows(file).Where(r => r["indicator"] == "current_usd_m" && r["status"] == "ok"))
            if (Named(row["country"]) is { IsNone: false } state)
                Note("sipri-2025", state, Measure.MilitaryExpenditure, double.Parse(row["value"]), int.Parse(row["year"]), 3);
    }

    private void Capabilities(string file)
    {
        foreach (var row in Rows(file).Where(r => double.TryParse(r["milper"], out double n) && n > 0))
            if (Repository.Record.States.ByCow(int.Parse(row["ccode"]), new(int.Parse(row["year"]), 12, 31)) is { } state)
                Note("cow-nmc-7", state.Id, Measure.ArmedForcesPersonnel, double.Parse(row["milper"]) * 1000, int.Parse(row["year"]), 15);
    }

    private void Note(string source, StateId state, Measure measure, double value, int year, int figures, double? share = null)
    {
        if (!(_latest.TryGetValue((source, state, measure), out var known) && known.Year > year))
            _latest[(source, state, measure)] = (double.Parse(value.ToString($"G{figures}")), year, share);
    }

    private StateId Named(string name)
    {
        if (!_named.TryGetValue(name, out var id))
            _named[name] = id = Spellings.TryGetValue(name, out string? known) ? new(known) : Repository.Record.States.Resolve(name, Day) is Resolution.Found(var state) ? state.Id : default;
        return id;
    }

    private static IEnumerable<Dictionary<string, string>> Rows(string file)
    {
        string[]? header = null;
        foreach (string line in File.ReadLines(file))
        {
            string[] cells = [.. Cells(line.TrimEnd('\r'))];
            if (header is null)
                header = cells;
            else
                yield return header.Zip(cells).ToDictionary(c => c.First, c => c.Second, StringComparer.Ordinal);
        }
    }

    private static IEnumerable<string> Cells(string line)
    {
        bool isQuoted = false;
        int start = 0;
        for (int i = 0; i <= line.Length; i++)
            if (i == line.Length || (line[i] == ',' && !isQuoted))
            {
                yield return line[start..i].Trim('"');
                start = i + 1;
            }
            else if (line[i] == '"')
            {
                isQuoted = !isQuoted;
            }
    }
}
