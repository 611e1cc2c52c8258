using CsCheck;
using Entente.Domain.Relations;
using Entente.Domain.Text;
using Entente.Domain.Treaties;

namespace Entente.Domain.Tests;

public sealed class NamesTests
{
    [Theory]
    [InlineData("The Côte d’Ivoire", "cote d ivoire")]
    [InlineData("U.S.S.R.", "ussr")]
    [InlineData("Türkiye", "turkiye")]
    [InlineData("  São   Tomé & Príncipe ", "sao tome and principe")]
    public void Names_fold_to_what_they_share(string name, string folded) => Assert.Equal(folded, Names.Fold(name));

    [Fact]
    public void Folding_twice_changes_nothing() => Gen.String.Sample(s => Names.Fold(Names.Fold(s)) == Names.Fold(s));

    [Theory]
    [InlineData("Grmany", "Germany")]
    [InlineData("Phillipines", "Philippines")]
    public void A_misspelt_name_finds_the_nearest(string misspelt, string meant) => Assert.Equal(meant, Nearest.Among(misspelt, ["Germany", "Philippines", "Greece"])[0]);

    [Fact]
    public void Distance_is_a_metric_in_small() =>
        Gen.Select(Gen.String[Gen.Char["abc"], 0, 6], Gen.String[Gen.Char["abc"], 0, 6]).Sample((a, b) => Nearest.Distance(a, b) == Nearest.Distance(b, a) && (Nearest.Distance(a, b) == 0) == (a == b));

    [Fact]
    public void Every_word_of_a_vocabulary_reads_back()
    {
        ReadsBack<ObligationKind>();
        ReadsBack<IncidentKind>();
        ReadsBack<ConditionKind>();
        ReadsBack<EndKind>();
    }

    [Fact]
    public void Words_written_out_are_those_of_the_names()
    {
        SpellsItsNames<ObligationKind>();
        SpellsItsNames<SourceKind>();
        SpellsItsNames<ReadingDepth>();
        SpellsItsNames<RelationChange>();
    }

    private static void SpellsItsNames<T>() where T : struct, Enum =>
        Assert.Equal(Enum.GetNames<T>().Select(n => string.Concat(n.Select((c, i) => (i > 0 && char.IsAsciiLetterUpper(c) ? "-" : "") + char.ToLowerInvariant(c)))), Vocabulary<T>.Words);

    private static void ReadsBack<T>() where T : struct, Enum =>
        Assert.All(Enum.GetValues<T>(), v => Assert.True(Vocabulary<T>.TryParse(v.Word(), out var read) && read.Equals(v)));
}
