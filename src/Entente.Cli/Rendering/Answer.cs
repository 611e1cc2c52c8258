using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Entente.Rendering;

namespace Entente.Cli.Rendering;

/// <summary>Writes what a study found in the format asked for.</summary>
internal static class Answer
{
    public static void Write<T>(OutputFormat format, T value, Func<AnswerJson, JsonTypeInfo<T>> json, Func<T, Report> report)
    {
        using var o = new StreamWriter(StandardOutput.Open(), new System.Text.UTF8Encoding(false), 1 << 11) { NewLine = "\n" };
        switch (format)
        {
            case OutputFormat.Json:
                o.WriteLine(JsonSerializer.Serialize(value, json(AnswerJson.Plain)));
                break;
            case OutputFormat.Csv:
                CsvWriter.Write(report(value), o);
                break;
            case OutputFormat.Md:
                MarkdownWriter.Write(report(value), o);
                break;
            default:
                new TextReportWriter(o, !Console.IsOutputRedirected).Write(report(value));
                break;
        }
    }
}
