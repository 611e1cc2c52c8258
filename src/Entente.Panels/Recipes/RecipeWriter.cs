using System.Globalization;
using System.Text;

namespace Entente.Panels.Recipes;

/// <summary>Writes a recipe as YAML that <see cref="RecipeReader"/> reads again: what stands beside every panel, and what a command line amounts to.</summary>
public static class RecipeWriter
{
    public static string Write(Recipe recipe)
    {
        var text = new StringBuilder();
        Line("unit", recipe.UnitName);
        if (recipe.IsDirected)
            Line("directed", "true");
        Line("system", RecipeWords.Of(recipe.System));
        Line("membership", Plain(recipe.Membership));
        if (recipe.Years is { } years)
            Line("years", $"{years.First:0000}-{years.Last:0000}");
        if (recipe.IsLikePeacesciencer)
            Line("like", "peacesciencer");
        if (recipe.Unit == PanelUnit.DisputeDyadYear)
            Line("disputes", Plain(recipe.Disputes));
        if (recipe.Edge is { } edge)
            Line("edge", Plain(edge));
        List("versions", recipe.Versions, v => $"{Plain(v.Key)}: {Quoted(v.Value)}", isMapping: true);
        List("columns", recipe.Columns, c => c.As is null ? Plain(c.Column) : $"{Plain(c.As)}: {Plain(c.Column)}");
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
        PanelFilter.InRegions f => $"{{regions: [{string.Join(", ", f.Regions.Select(Plain))}], of: {(f.All ? "all" : "any")}}}",
        PanelFilter.Majors f => $"majors: {RecipeWords.Of(f.Quantity)}",
        PanelFilter.Of f => $"{{states: [{string.Join(", ", f.States.Select(Quoted))}], of: {(f.All ? "all" : "any")}}}",
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
        $"{{event: {Plain(spell.Event)}{(spell.Name is null ? "" : $", name: {Plain(spell.Name)}")}, count: {(spell.CountsYears ? "years" : "rows")}, leave-out-ongoing: {Word(spell.LeavesOutOngoing)}, cumulative: {Word(spell.IsCumulative)}, powers: {spell.Powers.ToString(CultureInfo.InvariantCulture)}}}";

    // What any reader of YAML takes for the text that it is stands bare, the rest in quotes.
    private static string Plain(string text) => text.Length > 0 && (char.IsAsciiLetterOrDigit(text[0]) || text[0] == '_') && text.All(c => char.IsAsciiLetterOrDigit(c) || c is '_' or '-' or '.' or '@') ? text : Quoted(text);

    private static string Quoted(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (char c in text)
            _ = c is '"' or '\\' ? quoted.Append('\\').Append(c) : char.IsControl(c) ? quoted.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}") : quoted.Append(c);
        return quoted.Append('"').ToString();
    }

    private static string Word(bool flag) => flag ? "true" : "false";
}
