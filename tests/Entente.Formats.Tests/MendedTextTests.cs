using System.Text;
using Entente.Formats.Bytes;

namespace Entente.Formats.Tests;

public sealed class MendedTextTests
{
    [Theory]
    [InlineData("Dačić", "Dačić")]
    [InlineData("", "")]
    public void Valid_text_stays_as_it_is(string text, string mended) => Assert.Equal(mended, Mended(Encoding.UTF8.GetBytes(text)));

    [Fact]
    public void A_byte_that_is_not_valid_is_a_character_of_Windows_1252() =>
        Assert.Equal("č…é“", Mended([0xC4, 0x8D, 0x85, 0xE9, 0x93]));

    [Fact]
    public void A_character_cut_short_at_the_end_is_bytes_of_Windows_1252() => Assert.Equal("aÄ", Mended([(byte)'a', 0xC4]));

    private static string Mended(byte[] bytes) => Encoding.UTF8.GetString(new FileContent("made.csv", bytes).Text(TextEncoding.Utf8WithWindows1252).Span);
}
