using Entente.Panels;
using Entente.Panels.Recipes;
using Entente.Rendering;
using Entente.Store;
using Entente.Studies;
using Entente.Studies.Panels;

namespace Entente.Web.Answers;

/// <summary>Makes panels for those who ask over HTTP: the same tables as the command line, in files that are gone once they are sent.</summary>
internal sealed class PanelDesk(Library library, StoreFolder folder, Desk desk)
{
    /// <summary>Tables longer than this are for the command line.</summary>
    private const long MostRows = 3_000_000;

    private static readonly Dictionary<string, string> Forms = new(StringComparer.Ordinal)
    {
        ["parquet"] = "application/vnd.apache.parquet", ["arrow"] = "application/vnd.apache.arrow.file", ["csv"] = "text/csv; charset=utf-8", ["csv.gz"] = "application/gzip", ["dta"] = "application/x-stata-dta",
    };

    public static Recipe Recipe(string text) => Asked(() => RecipeReader.Read(text, "recipe"));

    public static Recipe Recipe(string? unit, string? columns, string? years, string? system, string? directed, IReadOnlyList<string> filters, string? spells, string? membership) => Asked(() =>
    {
        if (unit is null || !RecipeReader.TryUnit(unit, out var named, out int members))
            throw new PanelException($"unit: {(unit is null ? "what is a row about?" : $"'{unit}' is unknown;")} expected {string.Join(", ", RecipeReader.Units())}.");
        return new Recipe(named)
        {
            Members = members,
            IsDirected = directed switch { null or "false" => false, "true" => true, _ => throw new PanelException($"directed: '{directed}' is neither true nor false.") },
            System = system is null ? StateSystem.Cow : RecipeWords.TryRead(system, out StateSystem word) ? word : throw new PanelException($"system: '{system}' is unknown; expected cow or gw."),
            Years = years is null ? null : RecipeReader.TryYears(years) ?? throw new PanelException($"years: '{years}' is no range of years; expected as 1816-2016."),
            Membership = membership ?? "record",
            Columns = [.. Names(columns).Select(n => new ColumnRequest(n))],
            Filters = [.. filters.Select(RecipeReader.Filter)],
            Spells = [.. Names(spells).Select(n => new SpellRule(n))],
        };
    });

    /// <summary>What a panel is, and its first rows.</summary>
    public Answered View(Recipe recipe, CancellationToken cancellation) =>
        Answered.Of(Asked(() => Study().Make(Small(recipe), null, [], coverage: false, null, cancellation)), j => j.PanelView, PanelReports.Made);

    /// <summary>The whole table as a file; it is gone when the answer is closed.</summary>
    /// <exception cref="QuestionException">The form is not known, or the panel cannot be made.</exception>
    public async Task<MadeFile> FileAsync(Func<Recipe> recipe, string form, CancellationToken cancellation)
    {
        if (!Forms.TryGetValue(form, out string? type))
            throw new QuestionException($"as: '{form}' is unknown; expected {string.Join(", ", Forms.Keys)}.");
        string room = Directory.CreateTempSubdirectory("entente-panel-").FullName;
        try
        {
            string path = Path.Combine(room, $"panel.{form}");
            await desk.TurnAsync(() => Asked(() => Study().Make(Small(recipe()), path, [], coverage: false, null, cancellation)), cancellation);
            return new(room, path, type);
        }
        catch
        {
            Directory.Delete(room, recursive: true);
            throw;
        }
    }

    private PanelStudy Study() => new(folder, new(library.Record)) { MostRows = MostRows };

    // Sets of states are made in blocks that may go on for hours; a sample of them is small.
    private static Recipe Small(Recipe recipe) => recipe is { Unit: PanelUnit.KadYear, Members: > 2, Sample: null }
        ? throw new QuestionException("All sets of three states and more are too many to be sent; ask for a sample: {rows: 10000, seed: 7}, or make them with the command: entente panel")
        : recipe;

    private static string[] Names(string? list) => list?.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) ?? [];

    private static T Asked<T>(Func<T> ask)
    {
        try
        {
            return ask();
        }
        catch (Exception e) when (e is PanelException or StoreException)
        {
            throw new QuestionException(e.Message);
        }
    }
}
