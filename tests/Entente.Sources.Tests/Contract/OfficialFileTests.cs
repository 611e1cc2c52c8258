using Entente.Formats.Bytes;
using Entente.Sources.Importing;
using Entente.Sources.Rules;
using Entente.Store.Writing;

namespace Entente.Sources.Tests.Contract;

/// <summary>What holds of every official file; skipped, saying so, where the public datasets are not beside the checkout.</summary>
public sealed class OfficialFileTests
{
    [Theory]
    [MemberData(nameof(Every.File), MemberType = typeof(Every))]
    public void The_published_file_keeps_every_rule(string dataset, string version, string table, string file)
    {
        var (release, rule, fileRule) = Every.Find(dataset, version, table, file);
        var content = Content(fileRule);
        using var staging = new Staging();
        var notes = new List<string>();

        var staged = new TableCompiler(Every.Membership, staging).Compile(content, fileRule, rule, release.Version, OutsideMembership.AsPublished, notes.Add);

        // A file that could not be had when the rules were written has neither a number of rows nor a checksum.
        Assert.Equal(rule.Rows ?? staged.Data.Rows, staged.Data.Rows);
        Assert.Equal(fileRule.Sha256 ?? content.Sha256, content.Sha256);
        // As many rows outside the state system as the rule says, not merely no more.
        Assert.Equal(rule.OutsideMembership > 0 ? [$"{rule.Name}: {rule.OutsideMembership:N0} rows name a state in a year outside the state system; kept"] : [], notes);
        Assert.All(rule.Columns.Where(c => c.IsRequired), c => Assert.Equal(0, staged.Data[c.Name].Empty));
    }

    [Theory]
    [MemberData(nameof(Every.File), MemberType = typeof(Every))]
    public void A_file_is_recognised_by_its_name_and_under_another(string dataset, string version, string table, string file)
    {
        var (_, _, fileRule) = Every.Find(dataset, version, table, file);
        string path = Path(fileRule);

        Assert.Contains(Recognition.Find(SourceCatalogue.Find(dataset), new UserFiles(path), version: null), f => f.Release.Version == version && f.Tables.Any(t => t.Rule.Name == table));
    }

    private static FileContent Content(FileRule rule) => FileContent.Read(Path(rule));

    private static string Path(FileRule rule)
    {
        string? path = Every.Official(rule);
        Assert.SkipWhen(path is null, $"The published file {rule.Name} is not beside the checkout; the rules run on a made file in MadeFileTests.");
        return path!;
    }
}
