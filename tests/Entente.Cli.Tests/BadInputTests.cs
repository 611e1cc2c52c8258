namespace Entente.Cli.Tests;

/// <summary>Bad input of every kind: a clear error on one side of the screen, exit code 2, no stack trace.</summary>
public sealed class BadInputTests
{
    [Theory]
    [InlineData("No state is known as 'Grmany'. Did you mean 'Germany'", "brief", "Grmany", "France", "--on", "1938-01-01")]
    [InlineData("East Germany (DDR), West Germany (DEU)", "brief", "Germany", "France", "--on", "1980-01-01")]
    [InlineData("did not exist as a state on 1950-01-01", "brief", "Serbia", "France", "--on", "1950-01-01")]
    [InlineData("before the record begins, on 1815-01-01", "brief", "GBR", "PRT", "--on", "1814-12-31")]
    [InlineData("'yesterday' is not a date", "brief", "GBR", "PRT", "--on", "yesterday")]
    [InlineData("is not a day of the calendar", "brief", "GBR", "PRT", "--on", "1914-02-30")]
    [InlineData("is not one day", "brief", "GBR", "PRT", "--on", "1914-02")]
    [InlineData("asked about twice", "brief", "GBR", "UK", "--on", "1914-02-01")]
    [InlineData("Required argument", "brief", "GBR")]
    [InlineData("No treaty is known as 'nto'", "treaty", "nto")]
    [InlineData("No state is known as 'Polnd'. Did you mean 'Poland'", "figures", "Polnd")]
    [InlineData("'today' is not a date", "treaty", "nato", "--on", "today")]
    [InlineData("'defense' is not one of", "obligations", "--kind", "defense")]
    [InlineData("both attacker and target", "crisis", "--attacker", "FRA", "--target", "France", "--on", "1914-08-01")]
    [InlineData("no place is known as 'Atlantis'", "crisis", "--attacker", "DEU", "--target", "FRA", "--on", "1914-08-01", "--location", "Atlantis")]
    [InlineData("'--object: 'tank' is not one of", "crisis", "--attacker", "DEU", "--target", "FRA", "--on", "1914-08-01", "--object", "tank")]
    [InlineData("Nobody attacks", "crisis", "--target", "FRA", "--on", "1914-08-01")]
    [InlineData("There is no case file", "crisis", "--case", "nowhere.yaml")]
    [InlineData("There is no folder", "casebook", "nowhere")]
    [InlineData("There is no folder", "corpus", "check", "nowhere")]
    [InlineData("knows no region 'balkns'. Did you mean 'balkans'?", "corpus", "coverage", "--region", "balkns")]
    [InlineData("Unrecognized command", "brif")]
    [InlineData("--format", "brief", "GBR", "FRA", "--format", "xml")]
    public void It_is_answered_with_what_is_wrong_and_exit_code_2(string says, params string[] arguments)
    {
        var run = ProgramRun.Of(arguments);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains(says.TrimStart('\''), run.Error);
        Assert.DoesNotContain("   at ", run.Error);
        Assert.Empty(run.Output);
    }

    [Fact]
    public void A_casebook_goes_on_after_a_case_that_cannot_be_read_and_says_so()
    {
        string folder = Directory.CreateTempSubdirectory("entente-cases-").FullName;
        foreach (string name in new[] { "1914-08-04-germany-belgium.yaml", "1950-06-25-north-korea-south-korea.yaml" })
            File.Copy(Repository.Test("cases", "casebook", name), Path.Combine(folder, name));
        File.WriteAllText(Path.Combine(folder, "broken.yaml"), "id: broken\ntitle: Broken\nincident: {date: 1914-08-04, attackers: [{cow: 255}], target: {cow: 211}, weather: rain}\n");
        var run = ProgramRun.Of("casebook", folder);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("'weather' has no meaning here", run.Error);
        Assert.EndsWith("11 passed, 1 failed\n", run.Output);
    }

    [Theory]
    [InlineData("attackers: [{cow: 255, name: Germany}]", "attackers: [{cow: 211}]", "both attacker and target")]
    [InlineData("attackers: [{cow: 255, name: Germany}]", "attackers: [{cow: 265}]", "did not exist")]
    [InlineData("attackers: [{cow: 255, name: Germany}]", "atackers: [{cow: 255}]", "Did you mean 'attackers'?")]
    [InlineData("location: {state: 211}", "location: {territory: Atlantis, of: 211}", "knows no place 'Atlantis'")]
    [InlineData("object: territory", "object: territories", "Did you mean 'territory'?")]
    [InlineData("domain: land", "domain: mud", "land, sea, air, cyber")]
    [InlineData("unprovoked: true", "unprovoked: perhaps", "expected true, false or disputed")]
    [InlineData("date: 1914-08-04", "date: 1914-08-32", "not a day of the calendar")]
    [InlineData("date: 1914-08-04", "datum: 1914-08-04", "'date' is missing")]
    [InlineData("date: 1914-08-04", "date: 1814-08-04", "expected one day from 1815-01-01 on")]
    public void A_case_file_that_is_wrong_is_refused_with_line_and_way_out(string from, string to, string says)
    {
        string path = Path.Combine(Directory.CreateTempSubdirectory("entente-case-").FullName, "case.yaml");
        string text = File.ReadAllText(Repository.Test("cases", "casebook", "1914-08-04-germany-belgium.yaml"));
        Assert.Contains(from, text);
        File.WriteAllText(path, text.Replace(from, to));
        var run = ProgramRun.Of("crisis", "--case", path);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains(says, run.Error);
        Assert.Matches(@"case\.yaml\(\d+,\d+\)", run.Error);
    }
}
