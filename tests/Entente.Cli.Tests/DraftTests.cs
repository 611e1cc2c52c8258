using Entente.Cli.Commands;
using Entente.Corpus;
using Entente.Studies;
using Entente.Studies.Drafting;

namespace Entente.Cli.Tests;

/// <summary>A draft is asked for, checked answer by answer, and written whole and sound or not at all.</summary>
public sealed class DraftTests : IDisposable
{
    private static readonly string[] Pact =
    [
        "--title", "Pact of Alton", "--signed", "1938-04-05", "--in-force", "1938-06-01", "--summary", "Two neighbours promise each other help when attacked.",
        "--party", "Aland", "--party", "Upper Deland", "--party-until", "1950-06-30", "--source", "Text of the pact", "--source-kind", "primary", "--read", "full", "--url", "https://example.org/pact",
        "--article", "2", "--kind", "defence", "--incident", "unprovoked-attack", "--area", "Home in Europe", "--force", "required", "--promise", "Each helps the other against an unprovoked attack.",
    ];

    private const string Lines = """
        League of Five
        2001-03-04
        league-of-five

        2002-01-01
        2010-12-31
        dissolved
        Three states confer in a crisis; it was dissolved when two of them had left.
        AAA
        Beland
        Celand

        Text of the league
        primary
        articles

        17 LTS 9
        A history of the league
        secondary
        summary
        https://example.org/history



        1
        consultation


        crisis
        Celand, european

        Each confers with the others in a crisis.
        text, account
        1
        exercises
        Celand
        Aland
        Celand trains the forces of Aland.


        """;

    private readonly string _folder = Copy();

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Options_alone_make_a_draft_that_passes_the_check()
    {
        var run = ProgramRun.Of(["corpus", "new", _folder, .. Pact]);
        Assert.Equal("", run.Error);
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("treaties/1919-1945/pact-of-alton.yaml", run.Output.Replace('\\', '/'));
        Golden.Verify("draft-of-options.yaml", File.ReadAllText(Path.Combine(_folder, "treaties", "1919-1945", "pact-of-alton.yaml")));
        Assert.Equal(0, ProgramRun.Of("corpus", "check", _folder).ExitCode);
        Assert.Equal(0, ProgramRun.Of("--corpus", _folder, "treaty", "pact-of-alton").ExitCode);
    }

    [Fact]
    public void Lines_of_standard_input_answer_what_no_option_does()
    {
        var run = ProgramRun.WithInput(Lines, "corpus", "new", _folder, "--instrument", "charter");
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("standard input, line 4 (in-force): an answer is needed", run.Error);
        run = ProgramRun.WithInput(Lines, "corpus", "new", _folder);
        Assert.Equal("", run.Error);
        Assert.Equal(0, run.ExitCode);
        Golden.Verify("draft-of-lines.yaml", File.ReadAllText(Path.Combine(_folder, "treaties", "1992-", "league-of-five.yaml")));
        Assert.Equal(0, ProgramRun.Of("corpus", "check", _folder).ExitCode);
    }

    [Fact]
    public void A_draft_is_shown_without_being_written()
    {
        var run = ProgramRun.Of(["corpus", "new", _folder, .. Pact, "--print"]);
        Golden.Verify("draft-of-options.yaml", run.Output);
        Assert.Empty(Directory.GetFiles(_folder, "pact-of-alton*", SearchOption.AllDirectories));
    }

    [Theory]
    [InlineData("--title", "League of the Four", "is in the record already: league-of-four-1951, signed 1951-04-01. Correct that record")]
    [InlineData("--title", "X", "too short")]
    [InlineData("--id", "league-of-four-1951", "is taken by 'League of the Four', signed 1951-04-01. Choose another, as league-of-four-1938")]
    [InlineData("--id", "aland-beland-pact-1931", "or correct that record if it is the same treaty")]
    [InlineData("--id", "Pact of Alton", "is no id: words of small letters and digits, joined by hyphens, as pact-of-alton")]
    [InlineData("--instrument", "pakt", "is not one of treaty, protocol")]
    [InlineData("--signed", "1938-02-30", "that month has 28 days. Where the day is not known, write 1938-02")]
    [InlineData("--signed", "1066-10-14", "lies before the record begins")]
    [InlineData("--signed", "2938-04-05", "Check the year")]
    [InlineData("--signed", "5 April 1938", "Expected a day (1949-04-04)")]
    [InlineData("--in-force", "1937-01-01", "lies before the signature, 1938-04-05")]
    [InlineData("--ended", "1937-01-01", "lies before the first day in force")]
    [InlineData("--summary", "Short.", "20 letters at least")]
    [InlineData("--party", "Allland", "Did you mean 'Aland'")]
    [InlineData("--party", "cow:999", "No state is known as")]
    [InlineData("--party-until", "1970-01-01", "existed to 1960-12-31")]
    [InlineData("--source-kind", "primry", "Did you mean 'primary'?")]
    [InlineData("--url", "example.org", "begins with https:// or http://")]
    [InlineData("--read", "all", "is not one of full, articles, excerpt, summary")]
    [InlineData("--through", "31.12.2025", "is not a date")]
    [InlineData("--kind", "defense", "Did you mean 'defence'?")]
    [InlineData("--from", "Celand", "CCC is no party and can promise nothing; the parties are AAA, DDD")]
    [InlineData("--to", "Nowhere", "No state is known as 'Nowhere'")]
    [InlineData("--incident", "attack", "is not one of armed-attack")]
    [InlineData("--adversary", "europaen", "Did you mean 'european'?")]
    [InlineData("--area", "european-hom", "Did you mean 'european-home'?")]
    [InlineData("--area", "Atlantis", "knows no area 'Atlantis'. ? lists them; an area that is missing is added to places/areas.yaml first")]
    [InlineData("--force", "maybe", "is not one of automatic, required, discretionary, excluded")]
    [InlineData("--promise", "Help.", "10 letters at least")]
    [InlineData("--cites", "text", "answers no question that was asked")]
    public void An_answer_that_is_wrong_is_refused_at_its_place_and_nothing_is_written(string option, string answer, string says)
    {
        int at = Array.IndexOf(Pact, option);
        string[] arguments = at < 0 ? [.. Pact, option, answer] : [.. Pact[..(at + 1)], answer, .. Pact[(at + 2)..]];
        var run = ProgramRun.Of(["corpus", "new", _folder, .. arguments]);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains($"{option}: ", run.Error);
        Assert.Contains(says, run.Error);
        Assert.Contains("othing was written", run.Error);
        Assert.Empty(Directory.GetFiles(_folder, "*alton*", SearchOption.AllDirectories));
    }

    [Fact]
    public void A_question_without_answer_is_named_with_its_words()
    {
        var run = ProgramRun.Of("corpus", "new", _folder, "--title", "Pact of Alton", "--signed", "1938-04-05", "--in-force", "1938-04-05", "--ended", "1939-01-01");
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("--how-ended: an answer is needed", run.Error);
        Assert.Contains("expired, denounced", run.Error);
    }

    [Fact]
    public void A_record_that_is_broken_comes_first()
    {
        File.WriteAllText(Path.Combine(_folder, "treaties", "1992-", "broken.yaml"), "id: broken\n");
        var run = ProgramRun.Of(["corpus", "new", _folder, .. Pact]);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("broken.yaml(1,1): error ENT: 'title' is missing", run.Error);
    }

    [Fact]
    public void At_a_terminal_a_wrong_answer_is_told_and_asked_again()
    {
        using var talk = new StringWriter();
        var respondent = new Respondent(new Dictionary<string, string[]>(StringComparer.Ordinal) { ["kind"] = ["defense"] }, new StringReader("?\n\nhelp\ndefence\n"), talk);
        string kind = respondent.Answer(DraftQuestions.Kind, text => text == "defence" ? text : throw new QuestionException($"'{text}' is not it."));
        Assert.Equal("defence", kind);
        Assert.Contains("--kind: 'defense' is not it.", talk.ToString());
        Assert.Contains("An answer is needed here.", talk.ToString());
        Assert.Contains("'help' is not it.", talk.ToString());
        Assert.Contains("help if it is attacked", talk.ToString());
    }

    [Fact]
    public void At_a_terminal_the_end_of_the_answers_ends_it_and_nothing_is_written()
    {
        using var talk = new StringWriter();
        var respondent = new Respondent(new Dictionary<string, string[]>(StringComparer.Ordinal), new StringReader("Pact of Alton\n1938-04-05\n"), talk);
        Assert.Contains("nothing was written", Assert.Throws<QuestionException>(() => new DraftStudy(_folder).Run(respondent, isOnlyShown: false)).Message);
        Assert.Empty(RecordCompiler.Check(_folder));
        Assert.Equal(5, Directory.GetFiles(Path.Combine(_folder, "treaties"), "*", SearchOption.AllDirectories).Length);
    }

    private static string Copy()
    {
        string from = Repository.Test("data", "small-record");
        string to = Directory.CreateTempSubdirectory("entente-draft-").FullName;
        foreach (string file in Directory.GetFiles(from, "*.yaml", SearchOption.AllDirectories))
        {
            string copy = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
        return to;
    }
}
