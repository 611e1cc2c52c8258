using System.Text;
using Entente.Formats.Bytes;
using Entente.Formats.Stata;

namespace Entente.Formats.Tests.Stata;

public sealed class StataReaderTests
{
    public static TheoryData<int, bool> Releases() => [.. from release in (int[])[108, 110, 111, 113, 114, 115, 117, 118, 119] from isBig in (bool[])[false, true] select (release, isBig)];

    [Theory]
    [MemberData(nameof(Releases))]
    public void Every_release_is_read_in_both_byte_orders(int release, bool isBigEndian)
    {
        using var reader = Open(StataBytes.Sample(release, isBigEndian));
        Assert.Equal((release, isBigEndian, "the sample", "28 Jul 1914 11:00", 3), (reader.Release, reader.IsBigEndian, reader.Label, reader.Timestamp, reader.RowCount));
        string[] tail = release >= 117 ? [""] : [];
        Assert.Equal(["b", "i", "l", "f", "d", "s", "day", .. release >= 117 ? (string[])["text"] : []], reader.Header);
        Assert.True(reader.Read());
        Assert.Equal(["-127", "-32767", "2147483620", "0.1", "-0.1", "été", "1914-07-28", .. release >= 117 ? (string[])["a long café"] : []], Rows.Cells(reader));
        Assert.All(Enumerable.Range(0, reader.Width), i => Assert.Null(reader.Missing(i)));
        Assert.True(reader.Read());
        Assert.Equal(["", "", "", "", "", "", "", .. tail], Rows.Cells(reader));
        Assert.Equal(".....", Letters(reader));
        Assert.True(reader.Read());
        Assert.Equal(["", "", "", "", "", "12345", "1960-01-01", .. tail], Rows.Cells(reader));
        Assert.Equal(release < 113 ? "...za" : "azaza", Letters(reader));
        Assert.Equal(3, reader.Line);
        Assert.False(reader.Read());
    }

    [Theory]
    [MemberData(nameof(Releases))]
    public void Variables_tell_type_format_and_labels(int release, bool isBigEndian)
    {
        using var reader = Open(StataBytes.Sample(release, isBigEndian));
        Assert.Equal(new StataVariable("b", StataType.Byte, "%8.0g", "a byte", "yesno"), reader.Variables[0]);
        Assert.Equal(["byte", "int", "long", "float", "double", "str5", "int", .. release >= 117 ? (string[])["strL"] : []], reader.Variables.Select(v => v.Type.ToString()));
        Assert.Equal("café", reader.Variables[5].Label);
        Assert.Equal([6], Enumerable.Range(0, reader.Width).Where(i => reader.Variables[i].IsDay));
        Assert.Equal(new Dictionary<int, string> { [0] = "no", [1] = "yes" }, reader.ValueLabels["yesno"]);
    }

    [Theory]
    [MemberData(nameof(Releases))]
    public void A_file_cut_anywhere_is_refused_with_the_byte(int release, bool isBigEndian)
    {
        byte[] whole = StataBytes.Sample(release, isBigEndian);
        for (int length = 0; length < whole.Length; length++)
        {
            // Value labels of the older releases are optional: a file that ends before them is whole.
            if (release < 117 && length == whole.Length - (4 + (release < 110 ? 9 : 33) + 3 + 31))
                continue;
            string message = Assert.Throws<MalformedFileException>(() => Open(whole[..length])).Message;
            Assert.Matches(length < 32 ? "f.dta(, byte \\d+)?: " : "f.dta, byte \\d+: ", message);
        }
    }

    [Fact]
    public void A_cut_file_names_the_part_and_the_way_out() =>
        Assert.Equal("f.dta, byte 91: the time of writing should have 18 bytes here, but only 3 are left: the file was cut short or damaged. Download it again; if it stays so, open it in Stata and save it anew.",
            Assert.Throws<MalformedFileException>(() => Open(StataBytes.Sample(114, false)[..94])).Message);

    [Fact]
    public void Other_files_are_refused_with_the_way_out() =>
        Assert.Contains("saved anew with Stata's 'saveold'", Assert.Throws<MalformedFileException>(() => Open("a,b\n1,2\n"u8.ToArray())).Message);

    [Fact]
    public void A_count_of_rows_beyond_the_file_is_refused_before_anything_is_allocated()
    {
        byte[] bytes = StataBytes.Sample(115, false);
        bytes.AsSpan(6, 4).Fill(0xFF);
        Assert.Contains("the rows should have", Assert.Throws<MalformedFileException>(() => Open(bytes)).Message);
    }

    [Fact]
    public void Text_that_is_not_UTF_8_is_refused_in_the_cell_and_read_on_demand_as_Windows_1252()
    {
        byte[] bytes = StataBytes.Sample(118, false);
        int at = bytes.AsSpan().IndexOf(Encoding.UTF8.GetBytes("été"));
        bytes[at + 1] = (byte)'x';
        using var reader = Open(bytes);
        reader.Read();
        Assert.Contains("f.dta, row 1, variable 's': the text is not UTF-8", Assert.Throws<MalformedFileException>(() => reader[5].Length).Message);
        using var legacy = new StataReader(new("f.dta", bytes), TextEncoding.Windows1252);
        legacy.Read();
        Assert.Equal("ÃxtÃ©", Encoding.UTF8.GetString(legacy[5]));
    }

    private static string Letters(StataReader reader) => string.Concat(Enumerable.Range(0, 5).Select(i => reader.Missing(i)));

    private static StataReader Open(byte[] bytes) => new(new("f.dta", bytes));
}
