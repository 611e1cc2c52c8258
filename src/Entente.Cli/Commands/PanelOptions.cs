using System.CommandLine;
using Entente.Domain.Text;
using Entente.Panels;
using Entente.Panels.Recipes;

namespace Entente.Cli.Commands;

/// <summary>The options that say what a panel shall be, and the recipe that they amount to, alone or on top of one from a file.</summary>
internal sealed class PanelOptions
{
    private readonly Argument<string?> _recipe = new("RECIPE") { Description = "A recipe in YAML; without one the options say what is wanted.", Arity = ArgumentArity.ZeroOrOne };
    private readonly Option<string?> _unit = new("--unit") { Description = $"What a row is about: {string.Join(", ", RecipeReader.Units())} (any number of states).", HelpName = "UNIT" };
    private readonly Option<string[]> _columns = new("--columns") { Description = "Columns and families, separated by commas; entente columns tells which there are.", HelpName = "NAME,NAME", AllowMultipleArgumentsPerToken = true };
    private readonly Option<string?> _years = new("--years") { Description = "Years, as 1946-2016.", HelpName = "FROM-TO" };
    private readonly Option<string?> _system = SystemOption();
    private readonly Option<bool> _directed = new("--directed") { Description = "Each pair twice, once for either direction." };
    private readonly Option<string[]> _filter = new("--filter") { Description = $"Which rows to keep: {string.Join(", ", RecipeReader.PlainFilters)}, or a comparison as \"polity21 >= 6\"; more in a recipe.", HelpName = "FILTER" };
    private readonly Option<string[]> _spells = new("--spells") { Description = "Columns of zeros and ones since whose last one is counted.", HelpName = "COLUMN" };
    private readonly Option<string?> _membership = new("--membership") { Description = "Whose list of states: record (through today), cow-states@2016, gw-states, isard. Default: record.", HelpName = "LIST" };
    private readonly Option<bool> _like = new("--like-peacesciencer") { Description = "Follow known errors of that package, to make a table of it again." };

    public PanelOptions() => _unit.CompletionSources.Add([.. RecipeReader.Units()]);

    public static Option<string?> SystemOption() => new("--system") { Description = "Whose states and numbers: cow or gw. Default: cow.", HelpName = "SYSTEM" };

    public void AddTo(Command command)
    {
        command.Add(_recipe);
        foreach (var option in (Option[])[_unit, _columns, _years, _system, _directed, _filter, _spells, _membership, _like])
            command.Add(option);
    }

    public StateSystem System(ParseResult parsed) => SystemOf(parsed.GetValue(_system));

    public static StateSystem SystemOf(string? word) => word is null ? StateSystem.Cow
        : RecipeWords.TryRead(word, out StateSystem system) ? system : throw new PanelException($"--system: '{word}' is unknown; expected cow or gw.");

    /// <exception cref="PanelException">The options do not amount to a recipe.</exception>
    public Recipe Recipe(ParseResult parsed)
    {
        var basis = Basis(parsed.GetValue(_recipe), parsed.GetValue(_unit));
        return basis with
        {
            Years = parsed.GetValue(_years) is { } span ? RecipeReader.TryYears(span) ?? throw new PanelException($"--years: '{span}' is no range of years; expected as 1816-2016.") : basis.Years,
            System = parsed.GetValue(_system) is null ? basis.System : System(parsed),
            IsDirected = basis.IsDirected || parsed.GetValue(_directed),
            Membership = parsed.GetValue(_membership) ?? basis.Membership,
            IsLikePeacesciencer = basis.IsLikePeacesciencer || parsed.GetValue(_like),
            Columns = [.. basis.Columns, .. Names(parsed.GetValue(_columns)!).Select(n => new ColumnRequest(n))],
            Filters = [.. basis.Filters, .. parsed.GetValue(_filter)!.Select(RecipeReader.Filter)],
            Spells = [.. basis.Spells, .. Names(parsed.GetValue(_spells)!).Select(n => new SpellRule(n))],
        };
    }

    public static IEnumerable<string> Names(string[] lists) => lists.SelectMany(l => l.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));

    private static Recipe Basis(string? path, string? unit) => (path, unit) switch
    {
        ({ }, { }) => throw new PanelException("--unit stands in the recipe already; leave one of the two out."),
        ({ }, null) => RecipeReader.ReadFile(path),
        (null, { }) => RecipeReader.TryUnit(unit, out var named, out int members) ? new Recipe(named) { Members = members } : throw new PanelException($"--unit: '{unit}' is unknown; expected {string.Join(", ", RecipeReader.Units())}.{Nearest.Hint(unit, RecipeReader.Units())}"),
        _ => throw new PanelException("What is wanted? Name a recipe, or a unit and columns, as: entente panel --unit state-year --columns nmc,democracy -o states.csv"),
    };
}
