using System.Text;
using Entente.Formats.Bytes;
using Entente.Sources.Rules;
using Entente.Sources.Tests.Contract;

namespace Entente.Sources.Tests;

/// <summary>How the published files are written: line ends, marks of encoding, names. That they are read all the same is the contract's to show.</summary>
public sealed class PublishedBytesTests
{
    private const byte CarriageReturn = (byte)'\r', LineFeed = (byte)'\n';

    [Theory]
    [InlineData("cow-states", "states2016.csv")]
    [InlineData("cow-mid", "MIDA 4.3.csv")]
    [InlineData("cow-mid", "MIDB 5.0.csv")]
    [InlineData("atop", "atop5_1a.csv")]
    [InlineData("un-ideal-points", "IdealpointestimatesAll_Apr2020.csv")]
    [InlineData("capital-distance", "capdist.csv")]
    [InlineData("coups", "powell_thyne_coups_final.txt")]
    public void Lines_end_as_in_Windows(string dataset, string file)
    {
        var bytes = Official(dataset, file);
        Assert.True(bytes.Count(LineFeed) > 0);
        Assert.Equal(bytes.Count(LineFeed), bytes.Count("\r\n"u8));
    }

    [Theory]
    [InlineData("cow-wars", "Inter-StateWarData_v4.0.csv")]
    [InlineData("cow-wars", "Extra-StateWarData_v4.0.csv")]
    [InlineData("cow-wars", "Non-StateWarData_v4.0.csv")]
    [InlineData("icb", "icb1v12.csv")]
    [InlineData("icb", "icb2v12.csv")]
    public void Lines_end_as_on_old_Macintoshes(string dataset, string file)
    {
        var bytes = Official(dataset, file);
        Assert.True(bytes.Count(CarriageReturn) > 0);
        Assert.Equal(0, bytes.Count(LineFeed));
    }

    [Theory]
    [InlineData("icb", "icb1v12.csv")]
    [InlineData("icb", "icb2v12.csv")]
    [InlineData("sipri-arms-transfers", "trade-register.csv")]
    public void A_mark_of_UTF_8_stands_before_the_text(string dataset, string file) => Assert.True(Official(dataset, file).StartsWith<byte>([0xEF, 0xBB, 0xBF]));

    [Theory]
    [InlineData("gw-states", "ksgmdw.txt")]
    [InlineData("cow-wars", "Extra-StateWarData_v4.0.csv")]
    [InlineData("cow-wars", "INTRA-STATE WARS v5.1 CSV.csv")]
    [InlineData("troopdata", "basedata.csv")]
    [InlineData("archigos", "Archigos.txt")]
    [InlineData("un-ideal-points", "IdealpointestimatesAll_Apr2020.csv")]
    public void The_text_is_no_UTF_8(string dataset, string file) =>
        Assert.Throws<DecoderFallbackException>(() => new UTF8Encoding(false, throwOnInvalidBytes: true).GetCharCount(Official(dataset, file)));

    [Theory]
    [InlineData("gw-states", "ksgmdw.txt", '\t')]
    [InlineData("archigos", "Archigos.txt", '\t')]
    [InlineData("coups", "powell_thyne_ccode_year.txt", '\t')]
    [InlineData("desta", "DESTA.csv", ';')]
    [InlineData("embassies-wikidata", "database_of_embassies.csv", ';')]
    public void Cells_are_not_separated_by_commas(string dataset, string file, char separator)
    {
        Assert.Equal(separator, Rule(dataset, file).Layout.Separator);
        var bytes = Official(dataset, file);
        Assert.True(bytes[..bytes.IndexOf(LineFeed)].Count((byte)separator) > 3);
    }

    private static ReadOnlySpan<byte> Official(string dataset, string file)
    {
        string? path = Every.Official(Rule(dataset, file));
        Assert.SkipWhen(path is null, $"The published file {file} is not beside the checkout.");
        return FileContent.Read(path!).Bytes.Span;
    }

    private static FileRule Rule(string dataset, string file) => Every.All().First(a => a.Source.Id == dataset && a.File.Name == file).File;
}
