using Entente.Store.Catalogue;
using Entente.Store.Provenance;

namespace Entente.Store.Tests;

public sealed class CitationTests
{
    private static readonly Citation Article = new("Leeds2002Alliance", "article", ["Leeds, Brett Ashley", "Ritter, Jeffrey M."], 2002, "Alliance Treaty Obligations and Provisions, 1815–1944")
    {
        Container = "International Interactions", Volume = "28", Pages = "237–260",
    };

    [Fact]
    public void A_citation_reads_as_a_line() =>
        Assert.Equal("Leeds, Brett Ashley; Ritter, Jeffrey M.. 2002. “Alliance Treaty Obligations and Provisions, 1815–1944.” International Interactions 28: 237–260.".Replace("M..", "M."), Article.Plain);

    [Fact]
    public void A_citation_is_a_BibTeX_entry() =>
        Assert.Equal("@article{Leeds2002Alliance,\n  author = {Leeds, Brett Ashley and Ritter, Jeffrey M.},\n  year = {2002},\n  title = {{Alliance Treaty Obligations and Provisions, 1815–1944}},\n  journal = {International Interactions},\n  volume = {28},\n  pages = {237--260},\n}\n", Article.BibTeX);

    [Theory]
    [InlineData("6.0", "10.0")]
    [InlineData("4.01", "5.0")]
    [InlineData("2020-04", "2025-07")]
    [InlineData("5", "5.1")]
    public void Versions_are_ordered_as_people_read_them(string older, string newer) => Assert.True(VersionOrder.Instance.Compare(older, newer) < 0);
}
