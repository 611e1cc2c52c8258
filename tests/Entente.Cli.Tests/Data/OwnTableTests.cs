using System.Text.Json;
using Entente.Store;

namespace Entente.Cli.Tests.Data;

/// <summary>A table of the user's own, with a mapping: brought in, asked, cited, compared and removed like a published one, and refused with line and column where it is not what the mapping says.</summary>
public sealed class OwnTableTests : IDisposable
{
    private const string Mapping = """
        title: Colonial ties, made for a test
        publisher: A project of one's own
        version: "1"
        licence: Not to be passed on.
        citations:
          - {key: Doe2026Ties, authors: ["Doe, Jane"], year: 2026, title: Colonial Ties}
        observation: directed-dyad-year
        one-row-is: state with ties to another in a year
        file: {separator: ";", encoding: latin1}
        columns:
          - {name: year, type: integer, label: year, role: year}
          - {name: state, header: Metropole, type: integer, label: the state, role: cow, required: true}
          - {name: other, type: integer, label: the other state, role: cow}
          - {name: place, type: text, label: where the tie was made}
          - {name: strength, type: real, unit: "index, 0–1", label: strength of the tie, range: [0, 1], missing: [-9], not-applicable: [-8]}
        others: left-out
        key: [state, other, year]
        """;

    private const string Table = "Metropole;other;year;strength;place;note\n220;200;1950;0.5;Montr\u00e9al;x\n220;2;1950;-9;a;\n200;2;1950;-8.0;b;\n200;2;1951;1;c;\n";

    private readonly string _folder = Directory.CreateTempSubdirectory("entente-own-").FullName;

    private string Store => Path.Combine(_folder, "store");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void A_table_comes_in_and_is_asked_like_any_other()
    {
        var added = Add(Mapping, Table);
        Assert.Equal(("", 0), (added.Error, added.ExitCode));
        Assert.Contains("user/colonial-ties 1", added.Output);
        Assert.Contains("colonial-ties: 4 rows (state with ties to another in a year), 5 columns, 1950–1951", added.Output);
        Assert.Contains("Not to be passed on.", added.Output);

        Assert.Contains("0.5 index, 0–1", Data("show", "user/colonial-ties", "strength", "--of", "France", "--with", "GBR", "--in", "1950").Output);
        Assert.Contains("not coded", Data("show", "user/colonial-ties", "strength", "--of", "France", "--with", "USA", "--in", "1950").Output);
        Assert.Contains("not applicable", Data("show", "user/colonial-ties", "strength", "--of", "GBR", "--with", "USA", "--in", "1950").Output);
        Assert.Contains("Montréal", Data("show", "user/colonial-ties", "place", "--of", "France", "--with", "GBR", "--in", "1950").Output);
        Assert.Contains("Doe, Jane. 2026. “Colonial Ties.”", Data("cite").Output);
        Assert.Contains("nothing damaged", Data("verify").Output);
    }

    [Fact]
    public void Versions_stand_beside_each_other_and_are_compared_and_removed()
    {
        Add(Mapping, Table);
        Add(Mapping.Replace("version: \"1\"", "version: \"2\"", StringComparison.Ordinal), Table.Replace("0.5", "0.75", StringComparison.Ordinal));
        var diff = Data("diff", "user/colonial-ties", "1", "2");
        Assert.Equal(1, diff.ExitCode);
        Assert.Contains("0.75", diff.Output);
        Assert.Equal(0, Data("remove", "user/colonial-ties", "1").ExitCode);
        using var store = DataStore.Open(new(Store));
        Assert.Equal(["2"], store.Versions.Select(v => v.Version));
        // What was removed is cleared by the next writer, and nothing else with it.
        Add(Mapping.Replace("version: \"1\"", "version: \"3\"", StringComparison.Ordinal), Table);
        Assert.Contains("2 versions, 2 tables, nothing damaged", Data("verify").Output);
    }

    [Fact]
    public void The_file_and_its_mapping_are_kept_beside_the_table()
    {
        Add(Mapping, Table);
        Assert.Equal(["ties.csv", "ties.yaml"], Directory.EnumerateFiles(Store, "ties.*", SearchOption.AllDirectories).Where(f => f.Contains("originals", StringComparison.Ordinal)).Select(f => Path.GetFileName(f)!).Order());
    }

    [Fact]
    public void The_same_table_again_replaces_itself()
    {
        Add(Mapping, Table);
        Assert.Equal(0, Add(Mapping.Replace("[0, 1]", "[0, 2]", StringComparison.Ordinal), Table).ExitCode);
        Assert.Contains("1 version, 1 table, nothing damaged", Data("verify").Output);
    }

    [Theory]
    [InlineData("ties.csv, line 2, column 'strength': '0,5' stands where a number from 0 to 1 or -9, -8 for none is expected", ";0.5;", ";0,5;")]
    [InlineData("ties.csv, line 5: the row repeats the key of line 4", ";1951;", ";1950;")]
    [InlineData("ties.csv, line 3: 4 cells stand where the header has 5", ";-9;a;", ";-9;a")]
    [InlineData("state 220 was no member of the state system in 1800", "220;200;1950", "220;200;1800")]
    [InlineData("there is no column 'Metropole', which the mapping names. Did you mean 'Metropol'?", "Metropole;", "Metropol;")]
    [InlineData("the column 'other' stands there twice", ";note", ";other")]
    public void A_table_that_breaks_its_mapping_is_refused(string says, string from, string to) => AssertRefused(Add(Mapping, Table.Replace(from, to, StringComparison.Ordinal)), says);

    [Theory]
    [InlineData("ties.yaml, line 11: 'type': 'number' is not one of integer, long, real, text, day.", "type: integer, label: year", "type: number, label: year")]
    [InlineData("The key 'rolle' has no meaning here. Did you mean 'role'?", "role: year", "rolle: year")]
    [InlineData("'role': 'cows' is not one of cow, gw, year, id. Did you mean 'cow'?", "label: the state, role: cow", "label: the state, role: cows")]
    [InlineData("'licence' is missing", "licence: Not to be passed on.\n", "")]
    [InlineData("'key': there is no column 'sate'. Did you mean 'state'?", "key: [state", "key: [sate")]
    [InlineData("'range': two numbers are expected", "range: [0, 1]", "range: [1, 0]")]
    [InlineData("the mapping does not name the column 'note'", "others: left-out\n", "")]
    [InlineData("'others': 'gone' is not 'left-out'", "others: left-out", "others: gone")]
    [InlineData("A citation has authors and a year", "year: 2026, ", "")]
    [InlineData("This is not YAML", "columns:", "columns: [")]
    public void A_mapping_that_cannot_be_read_is_refused(string says, string from, string to) => AssertRefused(Add(Mapping.Replace(from, to, StringComparison.Ordinal), Table), says);

    [Fact]
    public void What_goes_together_is_told()
    {
        AssertRefused(Data("add", "--table", "ties", "ties.csv"), "--table and --mapping go together with one file");
        AssertRefused(Data("add", "--table", "ties", "--mapping", "ties.yaml", "ties.csv", "more.csv"), "--table and --mapping go together with one file");
        AssertRefused(Data("add", "--table", "ties", "--mapping", "nowhere.yaml", "ties.csv"), "There is no mapping 'nowhere.yaml'");
        AssertRefused(Data("add", "--table", "Ties!", "--mapping", "nowhere.yaml", "ties.csv"), "'Ties!' is no name for a table");
        AssertRefused(Data("show", "user/ties", "strength", "--of", "USA", "--in", "1950"), "entente data add --table ties --mapping FILE PATH");
    }

    [Fact]
    public void The_schema_of_mappings_knows_the_keys_that_are_read()
    {
        var schema = JsonDocument.Parse(File.ReadAllText(Path.Combine(Repository.Root, "docs", "sources", "mapping.schema.json"))).RootElement.GetProperty("properties");
        Same(schema, Mapping + "\nnonsense: 1");
        Same(schema.GetProperty("file").GetProperty("properties"), Mapping.Replace("file: {", "file: {nonsense: 1, ", StringComparison.Ordinal));
        Same(schema.GetProperty("columns").GetProperty("items").GetProperty("properties"), Mapping.Replace("{name: year", "{nonsense: 1, name: year", StringComparison.Ordinal));
        Same(schema.GetProperty("citations").GetProperty("items").GetProperty("properties"), Mapping.Replace("{key: Doe", "{nonsense: 1, key: Doe", StringComparison.Ordinal));

        void Same(JsonElement properties, string mapping)
        {
            string error = Add(mapping, Table).Error;
            Assert.Equal(properties.EnumerateObject().Select(p => p.Name).Order(StringComparer.Ordinal), error[(error.IndexOf("Known keys: ", StringComparison.Ordinal) + 12)..].TrimEnd('.', '\n', '\r').Split(", "));
        }
    }

    private static void AssertRefused(ProgramRun run, string says)
    {
        Assert.Contains(says, run.Error);
        Assert.Equal(2, run.ExitCode);
        Assert.DoesNotContain("   at ", run.Error);
        Assert.StartsWith("error: ", run.Error);
    }

    private ProgramRun Add(string mapping, string table)
    {
        string[] paths = [Path.Combine(_folder, "ties.yaml"), Path.Combine(_folder, "ties.csv")];
        File.WriteAllText(paths[0], mapping + "\n");
        File.WriteAllText(paths[1], table, System.Text.Encoding.Latin1);
        return Data("add", "--table", "colonial-ties", "--mapping", paths[0], paths[1]);
    }

    private ProgramRun Data(params string[] arguments) => ProgramRun.Of(["data", .. arguments, "--store", Store]);
}
