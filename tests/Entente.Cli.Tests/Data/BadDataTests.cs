using System.Text;
using Entente.Store;

namespace Entente.Cli.Tests.Data;

/// <summary>What goes wrong with data, asked as a user asks: a sentence that names place and way out, exit code 2, no stack trace, the store as it was.</summary>
public sealed class BadDataTests
{
    private const string File = "un_roll_call_issues.csv";

    private readonly string _folder = Directory.CreateTempSubdirectory("entente-bad-").FullName;

    private string Store => Path.Combine(_folder, "store");

    [Theory]
    [InlineData("Did you mean 'un-votes'?", "add", "un-vote", ".")]
    [InlineData("Did you mean 'un-votes'?", "fetch", "un-vote")]
    [InlineData("'2021-3' is no release of un-votes", "add", "un-votes", "README.md", "--version", "2021-3")]
    [InlineData("'2021-3' is no release of un-votes", "fetch", "un-votes", "--version", "2021-3")]
    [InlineData("There is no file or folder 'nowhere.csv'", "add", "un-votes", "nowhere.csv")]
    [InlineData("'README.md' is no file of un-votes", "add", "un-votes", "README.md")]
    [InlineData("None of the", "add", "un-votes", "docs")]
    [InlineData("No file in 'docs' is of a dataset", "add", "--all", "docs")]
    [InlineData("give the dataset's id and the path", "add", "un-votes")]
    [InlineData("is not one of keep, drop", "add", "un-votes", "README.md", "--outside-membership", "perhaps")]
    [InlineData("neither shipped nor fetched", "add", "cow-alliances", "README.md")]
    [InlineData("neither shipped nor fetched", "fetch", "cow-alliances")]
    [InlineData("is not an address that begins with https://", "fetch", "un-votes", "--from", "elsewhere")]
    [InlineData("The store has no dataset 'un-vots'. Did you mean 'un-votes'?", "show", "un-vots", "vote", "--of", "USA", "--in", "1950")]
    [InlineData("The store has no dataset 'un-votes'", "diff", "un-votes", "1", "2")]
    [InlineData("The store has no dataset 'un-votes'", "remove", "un-votes", "2021-03")]
    [InlineData("The store has no dataset 'un-votes'", "cite", "un-votes")]
    public void A_question_that_cannot_be_answered_says_why(string says, params string[] arguments) => AssertRefused(Data(arguments), says);

    [Theory]
    [InlineData("the column 'issue' is missing", "issue column gone")]
    [InlineData("the column 'surplus' is not one of this release's", "column added")]
    [InlineData("the columns are not in the published order", "columns swapped")]
    [InlineData("line 3, column 'rcid': '1,234' stands where a whole number", "thousands")]
    [InlineData("line 4: the line ends in CR LF, the lines before it in LF", "line ends")]
    [InlineData("the byte 0xE9 is not UTF-8", "encoding")]
    [InlineData("the last line has no line end", "cut")]
    [InlineData("5,744 rows, where 'issues' of version 2021-03 has 5,745", "row gone")]
    [InlineData("repeats the key of line", "row doubled")]
    [InlineData("column 'short_name': 'xx' stands where text (me, nu, di, hr, co, ec) is expected", "code")]
    public void A_spoilt_file_is_refused_and_the_store_stays_as_it_was(string says, string fault)
    {
        Assert.Equal(0, Add(Right()).ExitCode);
        AssertRefused(Add(Spoilt(fault)), says);
        using var store = DataStore.Open(new(Store));
        Assert.Equal(5_745, store.Find("un-votes")!.Tables.Single().Rows);
        Assert.Equal(0, Data("verify").ExitCode);
    }

    [Theory]
    [InlineData("list")]
    [InlineData("verify")]
    [InlineData("cite")]
    [InlineData("add", "un-votes", "{file}")]
    [InlineData("remove", "un-votes", "2021-03")]
    public void A_file_where_the_store_should_be_is_named(params string[] arguments)
    {
        System.IO.File.WriteAllText(Store, "a file");
        string file = Write(Right());
        AssertRefused(Data([.. arguments.Select(a => a.Replace("{file}", file))]), "is a file, where the folder of a store is expected");
    }

    [Theory]
    [InlineData("not a database at all, though long enough to look like something that somebody might have put there by mistake")]
    [InlineData("")]
    [InlineData("cut")]
    public void A_damaged_catalogue_is_told_and_made_anew_from_the_snapshots(string damage)
    {
        Assert.Equal(0, Add(Right()).ExitCode);
        string catalogue = Path.Combine(Store, "entente.duckdb");
        System.IO.File.WriteAllBytes(catalogue, damage == "cut" ? System.IO.File.ReadAllBytes(catalogue)[..9000] : Encoding.UTF8.GetBytes(damage));
        AssertRefused(Data("list"), "entente data verify --repair");
        AssertRefused(Add(Right()), "entente data verify --repair");

        Assert.Equal(0, Data("verify", "--repair").ExitCode);
        Assert.Contains("un-votes", Data("list").Output);
    }

    [Fact]
    public void A_download_that_is_not_the_published_file_is_set_aside_with_both_checksums()
    {
        byte[] file = Encoding.UTF8.GetBytes(string.Join('\n', Right()) + "\n");
        using var server = new LoopbackServer(r => r.File(file, "\"1\""));
        var run = Data("fetch", "un-votes", "--from", server.Address.AbsoluteUri);
        Assert.Equal(3, run.ExitCode);
        Assert.Contains("un_votes.csv: its checksum is", run.Error);
        Assert.Contains("cbbfd42f844064ea491d45b18167db05646da6de5ed73ffa3de122c70f17cd25 is expected", run.Error);
        Assert.Contains(".refused", run.Error);
        Assert.DoesNotContain("   at ", run.Error);
        Assert.Contains("is empty", Data("list").Output);
    }

    [Fact]
    public void A_published_file_is_fetched_and_brought_in()
    {
        Assert.SkipWhen(Repository.SharedData is null, "The public datasets are not beside the checkout.");
        string folder = Path.Combine(Repository.SharedData!, "un-votes");
        using var server = new LoopbackServer(r => System.IO.File.Exists(folder + r.Path) ? r.File(System.IO.File.ReadAllBytes(folder + r.Path), "\"1\"")
            : System.IO.File.Exists(folder + r.Path + ".gz") ? r.File(System.IO.File.ReadAllBytes(folder + r.Path + ".gz"), "\"1\"") : r.Head(404, "Content-Length: 0"));
        var run = Data("fetch", "un-votes", "--from", server.Address.AbsoluteUri);
        Assert.Equal("", run.Error);
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("870,109 rows", run.Output);
        Assert.Empty(Directory.GetFileSystemEntries(Path.Combine(Store, "downloads")));
    }

    private static void AssertRefused(ProgramRun run, string says)
    {
        Assert.Contains(says, run.Error);
        Assert.Equal(2, run.ExitCode);
        Assert.DoesNotContain("   at ", run.Error);
        Assert.StartsWith("error: ", run.Error);
        Assert.Equal("", run.Output);
    }

    private ProgramRun Add(string[] lines) => Data("add", "un-votes", Write(lines));

    private ProgramRun Add(byte[] bytes)
    {
        string path = Path.Combine(_folder, File);
        System.IO.File.WriteAllBytes(path, bytes);
        return Data("add", "un-votes", path);
    }

    private ProgramRun Data(params string[] arguments) => ProgramRun.Of(["data", .. arguments, "--store", Store]);

    private string Write(string[] lines)
    {
        string path = Path.Combine(_folder, File);
        System.IO.File.WriteAllText(path, string.Join('\n', lines) + "\n");
        return path;
    }

    private static string[] Right()
    {
        string[] codes = ["me", "nu", "di", "hr", "co", "ec"];
        return ["rcid,short_name,issue", .. Enumerable.Range(0, 5_745).Select(i => $"{i / 6},{codes[i % 6]},an issue")];
    }

    private static byte[] Spoilt(string fault)
    {
        string[] lines = Right();
        switch (fault)
        {
            case "issue column gone": lines = [.. lines.Select(l => l[..l.LastIndexOf(',')])]; break;
            case "column added": lines = [.. lines.Select((l, i) => l + (i == 0 ? ",surplus" : ",1"))]; break;
            case "columns swapped": lines = [.. lines.Select(l => l.Split(',')).Select(c => $"{c[1]},{c[0]},{c[2]}")]; break;
            case "thousands": lines[2] = "\"1,234\",nu,an issue"; break;
            case "line ends": lines[3] += "\r"; break;
            case "encoding": return [.. Encoding.Latin1.GetBytes(string.Join('\n', lines).Replace("2,me,an issue", "2,me,une matiére")), (byte)'\n'];
            case "cut": return Encoding.UTF8.GetBytes(string.Join('\n', lines)[..^4]);
            case "row gone": lines = lines[..^1]; break;
            case "row doubled": lines[7] = lines[2]; break;
            case "code": lines[5] = lines[5].Replace(",co,", ",xx,"); break;
        }
        return Encoding.UTF8.GetBytes(string.Join('\n', lines) + "\n");
    }
}
