using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Entente.Panels.Recipes;

/// <summary>The JSON schema of recipes, so that editors complete keys, words and the columns that a store has.</summary>
public static class RecipeSchema
{
    /// <summary>Writes the schema.</summary>
    /// <param name="columns">Names that <c>columns</c> completes; others are allowed too.</param>
    public static string Write(IEnumerable<string> columns)
    {
        using var memory = new MemoryStream();
        using (var w = new Utf8JsonWriter(memory, new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            w.WriteStartObject();
            w.WriteString("$schema", "https://json-schema.org/draft/2020-12/schema");
            w.WriteString("title", "Recipe of an Entente panel");
            w.WriteString("type", "object");
            w.WriteBoolean("additionalProperties", false);
            Words(w, "required", ["unit"]);
            w.WriteStartObject("properties");
            Property(w, "unit", "What a row is about; N-ad-year is a set of N states in a year.", () =>
            {
                w.WriteStartArray("anyOf");
                Choice(w, RecipeReader.Units());
                w.WriteStartObject();
                w.WriteString("type", "string");
                w.WriteString("pattern", "^[0-9]{1,2}-ad-year$");
                w.WriteEndObject();
                w.WriteEndArray();
            });
            Flag(w, "directed", "Each pair twice, once for either direction.");
            Property(w, "system", "Whose states and numbers.", () => Words(w, "enum", RecipeWords.All<StateSystem>()));
            Text(w, "membership", "Whose list of states: record (through today), or a dataset as cow-states@2016; none for leaders outside the state system too.", null);
            Text(w, "years", "The first and last year, as 1816-2016.", "^[0-9]{4}( ?[-–] ?[0-9]{4})?$");
            Property(w, "like", "Follow the R package where it differs, known errors among it, to make a table of it again.", () => Words(w, "enum", ["peacesciencer"]));
            Property(w, "versions", "The version of a dataset to use, where not the latest.", () =>
            {
                w.WriteString("type", "object");
                w.WriteStartObject("additionalProperties");
                w.WriteString("type", "string");
                w.WriteEndObject();
            });
            List(w, "columns", "Columns and families; a column may get a name of its own, as my_name: cow-nmc.states.cinc.", () =>
            {
                w.WriteStartArray("anyOf");
                Choice(w, columns);
                w.WriteStartObject();
                Words(w, "type", ["string", "object"]);
                w.WriteEndObject();
                w.WriteEndArray();
            });
            List(w, "filters", "Which rows to keep; all hold together.", () => Filters(w));
            List(w, "spells", "Columns of zeros and ones since whose last one the rows or years are counted.", () => Spells(w));
            List(w, "duplicates", "How several disputes of a pair in a year become one, in this order.", () => Words(w, "enum", RecipeWords.All<DisputeRule>()));
            Property(w, "sample", "A random sample of the sets of states.", () => Object(w, ["rows", "seed"], () =>
            {
                Number(w, "rows", 1, 50_000_000);
                Number(w, "seed", int.MinValue, int.MaxValue);
            }));
            Text(w, "edge", "The column whose pairs are the edges of a network.", null);
            Property(w, "disputes", "The disputes of dispute-dyad-year.", () => Words(w, "enum", ["cow-mids", "gml-mids"]));
            w.WriteEndObject();
            w.WriteEndObject();
        }
        return Encoding.UTF8.GetString(memory.ToArray());
    }

    private static void Filters(Utf8JsonWriter w)
    {
        w.WriteStartArray("anyOf");
        Choice(w, ["politically-relevant", "contiguous", "majors"]);
        w.WriteStartObject();
        Object(w, [], () =>
        {
            Number(w, "contiguous", 1, 5);
            NumberOrText(w, "within", "Kilometres.");
            Property(w, "by", "Between capitals or the nearest points of the territories.", () => Words(w, "enum", ["capitals", "territory"]));
            List(w, "regions", "Regions of the members.", () => Words(w, "enum", Region.All));
            Property(w, "majors", "How many members are major powers.", () => Words(w, "enum", RecipeWords.All<Quantity>()));
            List(w, "states", "Names, abbreviations or numbers of states.", () => Words(w, "type", ["string", "integer"]));
            Property(w, "of", "Whether all members or any of them.", () => Words(w, "enum", ["all", "any"]));
            Text(w, "where", "A comparison, as polity21 >= 6.", null);
        });
        w.WriteEndObject();
        w.WriteEndArray();
    }

    private static void Spells(Utf8JsonWriter w)
    {
        w.WriteStartArray("anyOf");
        w.WriteStartObject();
        w.WriteString("type", "string");
        w.WriteEndObject();
        w.WriteStartObject();
        Object(w, ["event"], () =>
        {
            Text(w, "event", "A column of zeros and ones.", null);
            Text(w, "name", "The name of the new column.", null);
            Property(w, "count", "Rows, or years so that gaps count too.", () => Words(w, "enum", ["rows", "years"]));
            Flag(w, "leave-out-ongoing", "Leave the further years of an event empty.");
            Flag(w, "cumulative", "Also count all peace so far.");
            Number(w, "powers", 1, 5);
        });
        w.WriteEndObject();
        w.WriteEndArray();
    }

    private static void Property(Utf8JsonWriter w, string name, string description, Action body)
    {
        w.WriteStartObject(name);
        w.WriteString("description", description);
        body();
        w.WriteEndObject();
    }

    private static void List(Utf8JsonWriter w, string name, string description, Action item) => Property(w, name, description, () =>
    {
        w.WriteString("type", "array");
        w.WriteStartObject("items");
        item();
        w.WriteEndObject();
    });

    private static void Object(Utf8JsonWriter w, IReadOnlyList<string> required, Action properties)
    {
        w.WriteString("type", "object");
        w.WriteBoolean("additionalProperties", false);
        if (required.Count > 0)
            Words(w, "required", required);
        w.WriteStartObject("properties");
        properties();
        w.WriteEndObject();
    }

    private static void NumberOrText(Utf8JsonWriter w, string name, string description) => Property(w, name, description, () => Words(w, "type", ["number", "string"]));

    private static void Flag(Utf8JsonWriter w, string name, string description) => Property(w, name, description, () => w.WriteString("type", "boolean"));

    private static void Text(Utf8JsonWriter w, string name, string description, string? pattern) => Property(w, name, description, () =>
    {
        Words(w, "type", ["string", "integer"]);
        if (pattern is not null)
            w.WriteString("pattern", pattern);
    });

    private static void Number(Utf8JsonWriter w, string name, long least, long most)
    {
        w.WriteStartObject(name);
        w.WriteString("type", "integer");
        w.WriteNumber("minimum", least);
        w.WriteNumber("maximum", most);
        w.WriteEndObject();
    }

    private static void Choice(Utf8JsonWriter w, IEnumerable<string> words)
    {
        w.WriteStartObject();
        Words(w, "enum", words);
        w.WriteEndObject();
    }

    private static void Words(Utf8JsonWriter w, string name, IEnumerable<string> words)
    {
        w.WriteStartArray(name);
        foreach (string word in words)
            w.WriteStringValue(word);
        w.WriteEndArray();
    }
}
