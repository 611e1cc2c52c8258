using System.Buffers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Entente.Rendering;

namespace Entente.Web.Answers;

/// <summary>What a study found, ready to be written in any of the forms in which the command line answers.</summary>
internal abstract record Answered
{
    /// <summary>Writes the bytes that the command would print.</summary>
    public abstract void Write(OutputFormat format, IBufferWriter<byte> to);

    public static Answered Of<T>(T value, Func<AnswerJson, JsonTypeInfo<T>> json, Func<T, Report> report) => new Typed<T>(value, json, report);

    private sealed record Typed<T>(T Value, Func<AnswerJson, JsonTypeInfo<T>> Json, Func<T, Report> Report) : Answered
    {
        public override void Write(OutputFormat format, IBufferWriter<byte> to)
        {
            if (format is OutputFormat.Json)
                WriteJson(to);
            else
                WriteText(format, to);
        }

        private void WriteJson(IBufferWriter<byte> to)
        {
            var json = Json(AnswerJson.Plain);
            using (var writer = new Utf8JsonWriter(to, new() { Encoder = json.Options.Encoder, Indented = json.Options.WriteIndented, SkipValidation = true }))
                JsonSerializer.Serialize(writer, Value, json);
            to.Write("\n"u8);
        }

        private void WriteText(OutputFormat format, IBufferWriter<byte> to)
        {
            using var text = new StringWriter { NewLine = "\n" };
            if (format is OutputFormat.Csv)
                CsvWriter.Write(Report(Value), text);
            else
                MarkdownWriter.Write(Report(Value), text);
            Encoding.UTF8.GetBytes(text.ToString(), to);
        }
    }
}
