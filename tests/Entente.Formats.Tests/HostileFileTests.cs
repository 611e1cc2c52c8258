using System.Diagnostics;
using System.Text;
using Entente.Formats.Bytes;
using Entente.Formats.Excel;
using Entente.Formats.Geo;
using Entente.Formats.Stata;
using Entente.Formats.Tables;
using Entente.Formats.Tests.Excel;
using Entente.Formats.Tests.Geo;
using Entente.Formats.Tests.Stata;

namespace Entente.Formats.Tests;

/// <summary>Files changed at random: each reader gives a table or a MalformedFileException, soon and in little memory. ENTENTE_SLOW=1 tries many more.</summary>
public sealed class HostileFileTests
{
    private const long MostBytes = 64L << 20;
    private const double LongestSeconds = 5;

    private static readonly int Times = Environment.GetEnvironmentVariable("ENTENTE_SLOW") == "1" ? 50 : 1;

    [Theory]
    [InlineData(108, true)]
    [InlineData(111, false)]
    [InlineData(113, false)]
    [InlineData(114, true)]
    [InlineData(115, false)]
    [InlineData(117, true)]
    [InlineData(117, false)]
    [InlineData(118, true)]
    [InlineData(118, false)]
    [InlineData(119, false)]
    public void Stata_files(int release, bool isBigEndian) => Try(StataBytes.Sample(release, isBigEndian), 1500, bytes => new StataReader(new("f.dta", bytes)));

    [Fact]
    public void Stata_files_of_our_own() => Try(StataWriterTests.Sample(), 1500, bytes => new StataReader(new("f.dta", bytes)));

    [Fact]
    public void Excel_workbooks() => Try(ExcelTableTests.Bytes(), 1500, bytes => new ExcelTable(new("f.xlsx", bytes), new() { Sheet = "data", HeaderRow = 2 }));

    [Fact]
    public void GeoJSON() => Try(Encoding.UTF8.GetBytes(GeoTableTests.Features), 3000, bytes => new GeoJsonTable(new("f.json", bytes)));

    [Fact]
    public void TopoJSON() => Try(Encoding.UTF8.GetBytes(GeoTableTests.Topology), 3000, bytes => new TopoJsonTable(new("f.json", bytes)));

    [Fact]
    public void Delimited_text() => Try("a,b\r\n1,\"x, y\"\r\n2,\"two\r\nlines\"\r\n"u8.ToArray(), 3000, bytes => new DelimitedReader(new("f.csv", bytes), new()));

    [Theory]
    [InlineData("H4sIAAAAAAAAA0vUSeIy1KngMtKp5AIAwpZ+nQwAAAA=")]
    [InlineData("/Td6WFoAAATm1rRGAgAhARYAAAB0L+WjAQALYSxiCjEseAoyLHkKAEzgt25dEyFzAAEkDKYY2NgftvN9AQAAAAAEWVo=")]
    public void Compressed_files(string packed) => Try(Convert.FromBase64String(packed), 3000, bytes => new DelimitedReader(FileContent.Of("f.csv", bytes), new()));

    private static void Try(byte[] whole, int mutations, Func<byte[], TableReader> open)
    {
        ulong seed = 0x1648;
        int read = 0, refused = 0;
        for (int i = 0; i < mutations * Times; i++)
        {
            byte[] bytes = i == 0 ? whole : Mutated(whole, ref seed);
            long before = GC.GetAllocatedBytesForCurrentThread(), start = Stopwatch.GetTimestamp();
            try
            {
                using var table = open(bytes);
                while (table.Read())
                    for (int column = 0; column < table.Width; column++)
                        _ = table[column].Length;
                read++;
            }
            catch (MalformedFileException)
            {
                refused++;
            }
            catch (Exception e)
            {
                Assert.Fail($"mutation {i}: {e}\n{Convert.ToBase64String(bytes)}");
            }
            Assert.True(Stopwatch.GetElapsedTime(start).TotalSeconds < LongestSeconds, $"mutation {i} took {Stopwatch.GetElapsedTime(start)}: {Convert.ToBase64String(bytes)}");
            Assert.True(GC.GetAllocatedBytesForCurrentThread() - before < MostBytes, $"mutation {i} allocated {GC.GetAllocatedBytesForCurrentThread() - before:N0} bytes: {Convert.ToBase64String(bytes)}");
        }
        Assert.True(read > 0 && refused > 0, $"{read} read, {refused} refused");
    }

    /// <summary>One to four changes: a bit, a byte, an extreme number, a piece cut, doubled or taken from elsewhere.</summary>
    private static byte[] Mutated(byte[] whole, ref ulong seed)
    {
        var bytes = new List<byte>(whole);
        for (int changes = 1 + Next(ref seed, 4); changes > 0 && bytes.Count > 8; changes--)
        {
            int at = Next(ref seed, bytes.Count - 8), length = 1 + Next(ref seed, 8);
            switch (Next(ref seed, 8))
            {
                case 0 or 1:
                    bytes[at] ^= (byte)(1 << Next(ref seed, 8));
                    break;
                case 2 or 3:
                    bytes[at] = (byte)Next(ref seed, 256);
                    break;
                case 4:
                    for (int i = 0; i < length; i++)
                        bytes[at + i] = 0xFF;
                    break;
                case 5:
                    bytes.RemoveRange(at, length);
                    break;
                case 6:
                    bytes.InsertRange(at, bytes.GetRange(Next(ref seed, bytes.Count - 8), length));
                    break;
                default:
                    if (Next(ref seed, 4) == 0)
                        bytes.RemoveRange(at, bytes.Count - at);
                    else
                        bytes[at] = 0x7F;
                    break;
            }
        }
        return [.. bytes];
    }

    /// <summary>SplitMix64.</summary>
    private static int Next(ref ulong seed, int below)
    {
        ulong z = seed += 0x9E3779B97F4A7C15;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return (int)((z ^ (z >> 31)) % (ulong)below);
    }
}
