using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Entente.Domain.Data;
using Entente.Panels.Recipes;
using Entente.Store.Catalogue;
using Entente.Store.Provenance;
using Entente.Store.Tables;

namespace Entente.Panels.Output;

/// <summary>What stands beside the file of a panel: from what recipe it was made, what its columns mean and where they come from, why cells are empty, what to cite.</summary>
/// <remarks>The same recipe and the same datasets give the same text: it names no day and no machine. Property names are those of docs/panels; see <see cref="PathOf"/> for the name of the file.</remarks>
public static class Sidecar
{
    private static readonly JsonWriterOptions Readable = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The version of the program, which every sidecar names.</summary>
    public static string ProgramVersion { get; } = typeof(Sidecar).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];

    /// <summary>The name of the file beside a panel: <c>dyads.parquet.json</c> beside <c>dyads.parquet</c>.</summary>
    public static string PathOf(string panelPath) => panelPath + ".json";

    /// <summary>Writes the file beside a panel that was written.</summary>
    /// <param name="panel">The panel.</param>
    /// <param name="summary">Its cells, counted.</param>
    /// <param name="panelPath">The file of the panel, whose checksum is taken.</param>
    /// <returns>The path of the new file.</returns>
    /// <exception cref="PanelException">The panel's file cannot be read, or the new one not written.</exception>
    public static string Write(Panel panel, PanelSummary summary, string panelPath)
    {
        try
        {
            using var file = File.OpenRead(panelPath);
            Whole.Write(PathOf(panelPath), Text(panel, summary, Path.GetFileName(panelPath), file.Length, Convert.ToHexStringLower(SHA256.HashData(file))));
            return PathOf(panelPath);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new PanelException($"'{PathOf(panelPath)}' cannot be written: {e.Message.TrimEnd('.')}. The panel itself stands.", e);
        }
    }

    /// <summary>The text of the file.</summary>
    /// <param name="panel">The panel.</param>
    /// <param name="summary">Its cells, counted.</param>
    /// <param name="fileName">The name of the panel's file, without its folder.</param>
    /// <param name="bytes">The size of that file.</param>
    /// <param name="sha256">Its checksum, in lower-case hexadecimal.</param>
    public static string Text(Panel panel, PanelSummary summary, string fileName, long bytes, string sha256)
    {
        using var text = new MemoryStream();
        using (var json = new Utf8JsonWriter(text, Readable))
        {
            json.WriteStartObject();
            json.WriteString("program", $"entente {ProgramVersion}");
            json.WriteStartObject("file");
            json.WriteString("name", fileName);
            json.WriteString("format", RecipeWords.Of(PanelFile.FormatOf(fileName)));
            json.WriteNumber("bytes", bytes);
            json.WriteString("sha256", sha256);
            json.WriteEndObject();
            json.WriteNumber("rows", summary.Rows);
            Years(json, "years", summary.Years);
            RecipeJson.Write(json, "recipe", panel.Recipe);
            json.WriteString("recipe_yaml", RecipeWriter.Write(panel.Recipe));
            json.WriteStartObject("record");
            json.WriteBoolean("used", panel.UsesRecord);
            json.WriteString("checked_through", $"{panel.RecordThrough:yyyy-MM-dd}");
            json.WriteEndObject();
            json.WriteStartArray("columns");
            for (int c = 0; c < summary.Columns.Count; c++)
                Column(json, summary.Columns[c], isKey: c < panel.Keys);
            json.WriteEndArray();
            json.WriteStartArray("datasets");
            foreach (var version in panel.Versions)
                Dataset(json, version, panel.Citations);
            json.WriteEndArray();
            json.WriteString("bibtex", string.Join('\n', panel.Citations.Select(c => c.BibTeX)));
            json.WriteStartArray("notes");
            foreach (string note in panel.Notes)
                json.WriteStringValue(note);
            json.WriteEndArray();
            json.WriteEndObject();
        }
        return Encoding.UTF8.GetString(text.GetBuffer(), 0, (int)text.Length) + "\n";
    }

    private static void Column(Utf8JsonWriter json, ColumnSummary summary, bool isKey)
    {
        var info = summary.Column.Info;
        json.WriteStartObject();
        json.WriteString("name", summary.Column.Name);
        json.WriteBoolean("is_key", isKey);
        json.WriteString("family", info.Family);
        json.WriteString("level", RecipeWords.Of(info.Level));
        json.WriteString("type", RecipeWords.Of(summary.Column.Type));
        json.WriteString("unit", info.Unit);
        json.WriteString("label", info.Label);
        if (ValueLabels.Of(summary.Column) is { } codes)
        {
            json.WriteStartObject("values");
            foreach (var (code, meaning) in codes.Labels.OrderBy(l => l.Key))
                json.WriteString($"{code}", meaning);
            json.WriteEndObject();
        }
        if (info.Level == ColumnLevel.Dyad)
            json.WriteBoolean("is_directed", info.IsDirected);
        json.WriteStartObject("source");
        json.WriteString("full_name", info.FullName);
        json.WriteString("dataset", info.Dataset);
        json.WriteString("version", info.Version);
        json.WriteString("table", info.Table);
        json.WriteEndObject();
        Years(json, "coverage", info.Years);
        json.WriteStartObject("cells");
        foreach (var absence in Enum.GetValues<Absence>())
            json.WriteNumber(RecipeWords.Of(absence).Replace('-', '_'), summary[absence]);
        json.WriteEndObject();
        Years(json, "years_with_values", summary.Years);
        Value(json, "least", summary.Column.Type, summary.Least);
        Value(json, "most", summary.Column.Type, summary.Most);
        json.WriteEndObject();
    }

    private static void Dataset(Utf8JsonWriter json, DatasetVersion version, IReadOnlyList<Citation> used)
    {
        json.WriteStartObject();
        json.WriteString("dataset", version.Dataset);
        json.WriteString("version", version.Version);
        json.WriteString("title", version.Title);
        json.WriteString("publisher", version.Publisher);
        json.WriteString("licence", version.Licence.Line);
        json.WriteStartArray("files");
        foreach (var file in version.Files)
        {
            json.WriteStartObject();
            json.WriteString("name", file.Name);
            json.WriteNumber("bytes", file.Bytes);
            json.WriteString("sha256", file.Sha256);
            json.WriteBoolean("is_as_published", file.IsAsPublished);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteStartArray("citations");
        foreach (var citation in version.Citations.Where(c => used.Any(u => u.Key == c.Key)))
            Cite(json, citation);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Cite(Utf8JsonWriter json, Citation citation)
    {
        json.WriteStartObject();
        json.WriteString("key", citation.Key);
        json.WriteString("plain", citation.Plain);
        json.WriteString("bibtex", citation.BibTeX);
        json.WriteEndObject();
    }

    private static void Years(Utf8JsonWriter json, string name, (int First, int Last)? years)
    {
        if (years is not { } run)
        {
            json.WriteNull(name);
            return;
        }
        json.WriteStartObject(name);
        json.WriteNumber("first", run.First);
        json.WriteNumber("last", run.Last);
        json.WriteEndObject();
    }

    private static void Value(Utf8JsonWriter json, string name, ColumnType type, double? value)
    {
        if (value is not { } number || !double.IsFinite(number))
            json.WriteNull(name);
        else if (type == ColumnType.Day)
            json.WriteString(name, $"{DateOnly.FromDayNumber((int)number):yyyy-MM-dd}");
        else
            json.WriteNumber(name, number);
    }
}
