using System.Text.Json;
using CsCheck;
using Entente.Corpus.Reading;
using Entente.Corpus.Writing;
using Entente.Corpus.Yaml;
using Entente.Domain.Treaties;

namespace Entente.Corpus.Tests;

/// <summary>What is written is read again as it was, whatever stands in it.</summary>
public sealed class TreatyWriterTests
{
    [Fact]
    public void Every_treaty_of_the_record_is_read_again_as_it_was_written() => Assert.All(
        Repository.Record.Treaties.Concat(RecordFolder.Read(Repository.Test("data", "small-record")).Treaties),
        t => Assert.Equal(JsonSerializer.Serialize(t), JsonSerializer.Serialize(Read(TreatyWriter.Write(t)))));

    [Fact]
    public void Any_text_survives() =>
        Gen.String[Gen.Char["ab5 -:#,[]{}&*!|>'\"?%@`\n\tß–\\."], 1, 200].Sample(text =>
        {
            var tree = new YamlMapping("", 0, 0, new Dictionary<string, YamlEntry>(StringComparer.Ordinal)
            {
                ["a"] = new(Scalar("a"), Scalar(text)),
                ["b"] = new(Scalar("b"), new YamlSequence("", 0, 0, [Scalar(text)])),
            });
            var again = (YamlMapping)YamlReader.Read(YamlWriter.Write(tree, new HashSet<string>(StringComparer.Ordinal)), "x.yaml");
            return ((YamlScalar)again.Entries["a"].Value).Text == text && ((YamlScalar)((YamlSequence)again.Entries["b"].Value).Items[0]).Text == text;
        }, iter: 20_000);

    private static YamlScalar Scalar(string text) => new("", 0, 0, text);

    private static Treaty Read(string text)
    {
        var problems = new List<RecordProblem>();
        var treaty = new TreatyReader(YamlReader.Read(text, "x.yaml"), problems, new()).Read();
        Assert.Empty(problems);
        return treaty;
    }
}
