using System.Globalization;
using System.Text;

namespace Entente.Panels.Recipes;

/// <summary>Writes a recipe as YAML that <see cref="RecipeReader"/> reads again: what stands beside every panel, and what a command line amounts to.</summary>
public static class RecipeWriter
{
    public static string Write(Recipe recipe)
    {
        var text = new StringBuilder();
        Line("unit", recipe.Unit == PanelUnit.KadYear ? recipe.Members == 3 ? "triad-year" : $"{recipe.Members}-ad-year" : RecipeWords.Of(recipe.Unit));
        if (recipe.IsDirected)
            Line("directed", "true");
        Line("system", RecipeWords.Of(recipe.System));
        Line("membership", recipe.Membership);
        if (recipe.Years is { } years)
            Line("years", $"{years.First}-{years.Last}");
        if (recipe.IsLikePeacesciencer)
            Line("like", "peacesciencer");
        if (recipe.Unit == PanelUnit.DisputeDyadYear)
            Line("disputes", recipe.Disputes);
        if (recipe.Edge is { } edge)
            Line("edge", edge);
        List("versions", recipe.Versions, v => $"{v.Key}: \"{v.Value}\"", isMapping: true);
        List("columns", recipe.Columns, c => c.As is null ? c.Column : $"{c.As}: {c.Column}");
        List("filters", recipe.Filters, Filter);
        List("spells", recipe.Spells, Spell);
        if (!recipe.Duplicates.SequenceEqual(Recipe.UsualDuplicates))
            Line("duplicates", $"[{string.Join(", ", recipe.Duplicates.Select(d => RecipeWords.Of(d)))}]");
        if (recipe.Sample is { } sample)
            Line("sample", string.Create(CultureInfo.InvariantCulture, $"{{rows: {sample.Rows}, seed: {sample.Seed}}}"));
        return text.ToString();

        void Line(string key, string value) => text.Append(key).Append(": ").Append(value).Append('\n');

        void List<T>(string key, IEnumerable<T> items, Func<T, string> write, bool isMapping = false)
        {
            if (!items.Any())
                return;
            text.Append(key).Append(":\n");
            foreach (var item in items)
                text.Append(isMapping ? "  " : "  - ").Append(write(item)).Append('\n');
        }
    }

    private static string Filter(PanelFilter filter) => filter switch
    {
        PanelFilter.Contiguous f => $"contiguous: {f.Level}",
        PanelFilter.Within f => string.Create(CultureInfo.InvariantCulture, $"{{within: {f.Kilometres}, by: {(f.ByTerritory ? "territory" : "capitals")}}}"),
        PanelFilter.InRegions f => $"{{regions: [{string.Join(", ", f.Regions)}], of: {(f.All ? "all" : "any")}}}",
        PanelFilter.Majors f => $"majors: {RecipeWords.Of(f.Quantity)}",
        PanelFilter.Of f => $"{{states: [{string.Join(", ", f.States.Select(s => $"\"{s}\""))}], of: {(f.All ? "all" : "any")}}}",
        PanelFilter.Where f => string.Create(CultureInfo.InvariantCulture, $"where: {f.Column} {Sign(f.Comparison)} {f.Value}"),
        _ => "politically-relevant",
    };

    private static string Sign(Comparison comparison) => comparison switch
    {
        Comparison.Equal => "=",
        Comparison.NotEqual => "!=",
        Comparison.Less => "<",
        Comparison.AtMost => "<=",
        Comparison.Greater => ">",
        _ => ">=",
    };

    private static string Spell(SpellRule spell) =>
        $"{{event: {spell.Event}, name: {spell.Column}, count: {(spell.CountsYears ? "years" : "rows")}, leave-out-ongoing: {Word(spell.LeavesOutOngoing)}, cumulative: {Word(spell.IsCumulative)}, powers: {spell.Powers.ToString(CultureInfo.InvariantCulture)}}}";

    private static string Word(bool flag) => flag ? "true" : "false";
}
