using System.Text;
using Entente.Formats.Bytes;
using Entente.Formats.Tables;

namespace Entente.Formats.Tests;

public sealed class DelimitedReaderTests
{
    [Theory]
    [InlineData("a,b\n1,x\n2,y\n")]
    [InlineData("a,b\r\n1,x\r\n2,y\r\n")]
    [InlineData("a,b\r1,x\r2,y\r")]
    public void Every_line_end_is_read(string text) => Assert.Equal(["1|x@2", "2|y@3"], Rows(text));

    [Fact]
    public void A_byte_order_mark_is_no_part_of_the_first_name()
    {
        using var reader = new DelimitedReader(File("\uFEFFa,b\n1,2\n"), new());
        Assert.Equal(["a", "b"], reader.Header);
    }

    [Fact]
    public void Line_breaks_inside_quotes_belong_to_the_cell_and_count_as_lines() =>
        Assert.Equal(["1|two\nlines@2", "2|y@4"], Rows("a,b\n1,\"two\nlines\"\n2,y\n"));

    [Fact]
    public void Mixed_line_ends_are_refused_with_the_line() =>
        Assert.Contains("line 3: the line ends in LF, the lines before it in CR LF", Refusal("a,b\r\n1,x\r\n2,y\n3,z\n"));

    [Fact]
    public void A_last_line_cut_short_is_refused() => Assert.Contains("cut short", Refusal("a,b\n1,x\n2"));

    [Fact]
    public void A_file_published_without_a_last_line_end_says_so_in_its_layout() =>
        Assert.Equal(["1|x@2"], Rows("a,b\n1,x", new() { EndsWithLineEnd = false }));

    [Fact]
    public void Latin_1_becomes_UTF_8() =>
        Assert.Equal(["1|Côte d’Ivoire@2"], Rows(new FileContent("f.csv", Encoding.Latin1.GetBytes("a,b\n1,C\u00f4te d\u0092Ivoire\n")), new() { Encoding = TextEncoding.Windows1252 }));

    [Fact]
    public void A_byte_that_is_not_UTF_8_is_refused_with_line_and_byte() =>
        Assert.Contains("f.csv, line 2: the byte 0xF4 is not UTF-8", Assert.Throws<MalformedFileException>(() => Rows(new FileContent("f.csv", Encoding.Latin1.GetBytes("a,b\n1,C\u00f4te\n")), new())).Message);

    [Fact]
    public void Quotes_that_do_not_match_are_refused() => Assert.Contains("quotes do not match", Refusal("a,b\n1,\"x\n2,y\n"));

    private static string Refusal(string text) => Assert.Throws<MalformedFileException>(() => Rows(text)).Message;

    private static List<string> Rows(string text, DelimitedLayout? layout = null) => Rows(File(text), layout ?? new());

    private static FileContent File(string text) => new("f.csv", Encoding.UTF8.GetBytes(text));

    private static List<string> Rows(FileContent file, DelimitedLayout layout)
    {
        using var reader = new DelimitedReader(file, layout);
        var rows = new List<string>();
        while (reader.Read())
            rows.Add(string.Join('|', Enumerable.Range(0, reader.Width).Select(i => Encoding.UTF8.GetString(reader[i]))) + "@" + reader.Line);
        return rows;
    }
}
