using CsCheck;
using Entente.Domain.Time;

namespace Entente.Domain.Tests;

public sealed class EdtfDateTests
{
    [Theory]
    [InlineData("1949-04-04", "1949-04-04", "1949-04-04")]
    [InlineData("1815-06", "1815-06-01", "1815-06-30")]
    [InlineData("1936", "1936-01-01", "1936-12-31")]
    [InlineData("1936~", "1936-01-01", "1936-12-31")]
    [InlineData("1948-02?", "1948-02-01", "1948-02-29")]
    [InlineData("193X", "1930-01-01", "1939-12-31")]
    [InlineData("19XX", "1900-01-01", "1999-12-31")]
    [InlineData("1999-XX", "1999-01-01", "1999-12-31")]
    [InlineData("1999-12-XX", "1999-12-01", "1999-12-31")]
    [InlineData("1999-XX-XX", "1999-01-01", "1999-12-31")]
    [InlineData("1914-22", "1914-06-01", "1914-08-31")]
    [InlineData("1914-24", "1914-12-01", "1915-02-28")]
    public void A_date_spans_the_days_it_may_mean(string text, string earliest, string latest)
    {
        var date = EdtfDate.Parse(text);
        Assert.Equal((earliest, latest), (date.Earliest.ToString("O"), date.Latest.ToString("O")));
        Assert.Equal(text, date.ToString());
    }

    [Theory]
    [InlineData("1914-13-01")]
    [InlineData("1914-02-30")]
    [InlineData("1900-02-29")]
    [InlineData("4 August 1914")]
    [InlineData("04/08/1914")]
    [InlineData("1914-8-4")]
    [InlineData("1914-22-01")]
    [InlineData("19X4")]
    [InlineData("193X-05")]
    [InlineData("Y170000002")]
    [InlineData("-0044-03-15")]
    [InlineData("0000")]
    [InlineData("")]
    [InlineData("?")]
    public void What_is_no_date_is_refused_with_a_reason(string text)
    {
        Assert.False(EdtfDate.TryParse(text, out _, out string? problem));
        Assert.NotEmpty(problem!);
    }

    [Fact]
    public void Marks_tell_uncertain_and_approximate()
    {
        Assert.True(EdtfDate.Parse("1936?") is { IsUncertain: true, IsApproximate: false });
        Assert.True(EdtfDate.Parse("1936~") is { IsUncertain: false, IsApproximate: true });
        Assert.True(EdtfDate.Parse("1936%") is { IsUncertain: true, IsApproximate: true });
    }

    [Fact]
    public void Every_day_reads_back_as_it_was_written() =>
        Gen.Int[0, DateOnly.MaxValue.DayNumber].Select(DateOnly.FromDayNumber).Sample(day => EdtfDate.Parse(EdtfDate.Of(day).ToString()) is { IsDay: true } read && read.Earliest == day);

    [Fact]
    public void No_text_makes_the_reader_fail_otherwise_than_by_saying_no() =>
        Gen.String[Gen.Char["0123456789X-?~%/. Y"], 0, 12].Sample(text => EdtfDate.TryParse(text, out var date) ? date.Earliest <= date.Latest : true, iter: 20_000);

    [Theory]
    [InlineData("1882-05-20/1915-05-04", "1882-05-20/1915-05-04")]
    [InlineData("1949-08-24/..", "1949-08-24/..")]
    [InlineData("1815-06/1866", "1815-06-01/1866-12-31")]
    public void An_interval_becomes_a_spell(string text, string spell) => Assert.Equal(spell, EdtfInterval.Parse(text).ToSpell().ToString());

    [Fact]
    public void An_interval_that_ends_before_it_begins_is_refused() => Assert.Throws<FormatException>(() => EdtfInterval.Parse("1915/1882"));
}
