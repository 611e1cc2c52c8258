using System.Text.Json;
using Entente.Panels.Recipes;

namespace Entente.Panels.Output;

/// <summary>Writes a recipe as JSON, with the words that a recipe's file uses.</summary>
internal static class RecipeJson
{
    public static void Write(Utf8JsonWriter json, string name, Recipe recipe)
    {
        json.WriteStartObject(name);
        json.WriteString("unit", recipe.UnitName);
        if (recipe.Unit == PanelUnit.KadYear)
            json.WriteNumber("members", recipe.Members);
        json.WriteBoolean("directed", recipe.IsDirected);
        json.WriteString("system", RecipeWords.Of(recipe.System));
        json.WriteString("membership", recipe.Membership);
        if (recipe.Years is { } years)
        {
            json.WriteStartArray("years");
            json.WriteNumberValue(years.First);
            json.WriteNumberValue(years.Last);
            json.WriteEndArray();
        }
        if (recipe.IsLikePeacesciencer)
            json.WriteString("like", "peacesciencer");
        if (recipe.Unit == PanelUnit.DisputeDyadYear)
            json.WriteString("disputes", recipe.Disputes);
        if (recipe.Edge is { } edge)
            json.WriteString("edge", edge);
        if (recipe.Sample is { } sample)
        {
            json.WriteStartObject("sample");
            json.WriteNumber("rows", sample.Rows);
            json.WriteNumber("seed", sample.Seed);
            json.WriteEndObject();
        }
        json.WriteStartObject("versions");
        foreach (var (dataset, version) in recipe.Versions)
            json.WriteString(dataset, version);
        json.WriteEndObject();
        json.WriteStartArray("columns");
        foreach (var column in recipe.Columns)
        {
            json.WriteStartObject();
            json.WriteString("column", column.Column);
            if (column.As is { } alias)
                json.WriteString("as", alias);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteStartArray("filters");
        foreach (var filter in recipe.Filters)
            Filter(json, filter);
        json.WriteEndArray();
        json.WriteStartArray("spells");
        foreach (var spell in recipe.Spells)
            Spell(json, spell);
        json.WriteEndArray();
        Words(json, "duplicates", recipe.Duplicates.Select(d => RecipeWords.Of(d)));
        json.WriteEndObject();
    }

    private static void Filter(Utf8JsonWriter json, PanelFilter filter)
    {
        json.WriteStartObject();
        switch (filter)
        {
            case PanelFilter.Contiguous f:
                json.WriteNumber("contiguous", f.Level);
                break;
            case PanelFilter.Within f:
                json.WriteNumber("within", f.Kilometres);
                json.WriteString("by", f.ByTerritory ? "territory" : "capitals");
                break;
            case PanelFilter.InRegions f:
                Words(json, "regions", f.Regions);
                json.WriteString("of", f.All ? "all" : "any");
                break;
            case PanelFilter.Majors f:
                json.WriteString("majors", RecipeWords.Of(f.Quantity));
                break;
            case PanelFilter.Of f:
                Words(json, "states", f.States);
                json.WriteString("of", f.All ? "all" : "any");
                break;
            case PanelFilter.Where f:
                json.WriteString("where", f.Column);
                json.WriteString("comparison", RecipeWords.Of(f.Comparison));
                json.WriteNumber("value", f.Value);
                break;
            default:
                json.WriteBoolean("politically_relevant", true);
                break;
        }
        json.WriteEndObject();
    }

    private static void Spell(Utf8JsonWriter json, SpellRule spell)
    {
        json.WriteStartObject();
        json.WriteString("event", spell.Event);
        json.WriteString("name", spell.Column);
        json.WriteString("count", spell.CountsYears ? "years" : "rows");
        json.WriteBoolean("leave_out_ongoing", spell.LeavesOutOngoing);
        json.WriteBoolean("cumulative", spell.IsCumulative);
        json.WriteNumber("powers", spell.Powers);
        json.WriteEndObject();
    }

    private static void Words(Utf8JsonWriter json, string name, IEnumerable<string> words)
    {
        json.WriteStartArray(name);
        foreach (string word in words)
            json.WriteStringValue(word);
        json.WriteEndArray();
    }
}
