using CsCheck;
using Entente.Corpus.Yaml;

namespace Entente.Corpus.Tests;

/// <summary>Broken and hostile YAML is refused with a line and a way out.</summary>
public sealed class YamlReaderTests
{
    [Theory]
    [InlineData("a: 1\nb: 2\na: 3\n", 3, "stands twice")]
    [InlineData("a: &x [1]\nb: *x\n", 1, "anchor")]
    [InlineData("a: *x\n", 1, "alias")]
    [InlineData("a: !!python/object:os.system ls\n", 1, "tag")]
    [InlineData("a: 1\n---\nb: 2\n", 2, "second YAML document")]
    [InlineData("a: [1, 2\nb: 3\n", 1, "is not closed")]
    [InlineData("? [a, b]\n: 1\n", 1, "key must be a single word")]
    [InlineData("", 0, "empty")]
    public void It_is_refused_with_its_line(string text, int line, string says)
    {
        var problem = Assert.Single(Assert.Throws<RecordException>(() => YamlReader.Read(text, "x.yaml")).Problems);
        Assert.Contains(says, problem.Message);
        Assert.True(line == 0 || problem.Line >= line, problem.ToString());
    }

    [Fact]
    public void Anchors_that_explode_are_refused_before_they_do()
    {
        var bomb = "a: &a [x,x,x,x,x,x,x,x,x]\n" + string.Concat(Enumerable.Range('b', 20).Select(c => $"{(char)c}: &{(char)c} [{string.Join(',', Enumerable.Repeat($"*{(char)(c - 1)}", 9))}]\n"));
        Assert.Contains("anchor", Assert.Throws<RecordException>(() => YamlReader.Read(bomb, "bomb.yaml")).Message);
    }

    [Fact]
    public void Deep_nesting_is_refused() =>
        Assert.Contains("nested deeper", Assert.Throws<RecordException>(() => YamlReader.Read(new string('[', 500) + new string(']', 500), "deep.yaml")).Message);

    [Fact]
    public void A_file_of_100_MB_is_refused_without_being_read()
    {
        string path = Path.GetTempFileName();
        try
        {
            using (var file = File.OpenWrite(path))
                file.SetLength(100L << 20);
            Assert.Contains("104,857,600 bytes", Assert.Throws<RecordException>(() => YamlReader.ReadFile(path, "big.yaml")).Message);
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Fact]
    public void No_text_makes_the_reader_fail_otherwise_than_by_saying_no() =>
        Gen.String[Gen.Char["ab:- \n[]{}&*!|>'\"#?,%@`\t"], 0, 60].Sample(text =>
        {
            try
            {
                YamlReader.Read(text, "fuzz.yaml");
            }
            catch (RecordException)
            {
                // Refused with a reason: what is wanted.
            }
        }, iter: 60_000);
}
