using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Entente.Rendering;

namespace Entente.Web.Answers;

/// <summary>What a study found, ready to be written in any of the forms in which the command line answers.</summary>
internal abstract record Answered
{
    /// <summary>The bytes that the command would print.</summary>
    public abstract byte[] Write(OutputFormat format);

    public static Answered Of<T>(T value, Func<AnswerJson, JsonTypeInfo<T>> json, Func<T, Report> report) => new Typed<T>(value, json, report);

    private sealed record Typed<T>(T Value, Func<AnswerJson, JsonTypeInfo<T>> Json, Func<T, Report> Report) : Answered
    {
        public override byte[] Write(OutputFormat format)
        {
            if (format is OutputFormat.Json)
                return [.. JsonSerializer.SerializeToUtf8Bytes(Value, Json(AnswerJson.Plain)), (byte)'\n'];
            using var text = new StringWriter { NewLine = "\n" };
            if (format is OutputFormat.Csv)
                CsvWriter.Write(Report(Value), text);
            else
                MarkdownWriter.Write(Report(Value), text);
            return Encoding.UTF8.GetBytes(text.ToString());
        }
    }
}
