using System.Security.Cryptography;
using System.Text.Json;
using Entente.Panels.Output;
using Entente.Panels.Recipes;

namespace Entente.Panels.Tests.Output;

public sealed class SidecarTests
{
    [Fact]
    public void The_text_is_as_accepted()
    {
        var panel = SmallPanel.Make();
        string text = Sidecar.Text(panel, PanelSummary.Of(panel, TestContext.Current.CancellationToken), "small.parquet", 1234, new string('a', 64));
        Golden.Verify("panel-sidecar.json", text.Replace($"entente {Sidecar.ProgramVersion}", "entente VERSION").Replace($"{Repository.Record.CurrentThrough:yyyy-MM-dd}", "THROUGH"));
    }

    [Fact]
    public void A_real_panel_names_its_sources_and_can_be_made_again()
    {
        Assert.SkipUnless(PublishedStore.IsThere, PublishedStore.WhyNot);
        string folder = Directory.CreateTempSubdirectory("entente-sidecar-").FullName;
        try
        {
            var panel = PublishedStore.World.Build(RecipeReader.ReadFile(PublishedStore.Sample("prd-dyad-years-cow-gml-spells")), TestContext.Current.CancellationToken);
            var summary = PanelSummary.Of(panel, TestContext.Current.CancellationToken);
            string path = Path.Combine(folder, "dyads.parquet");
            PanelFile.Write(panel, path, cancellation: TestContext.Current.CancellationToken);
            string beside = Sidecar.Write(panel, summary, path), text = File.ReadAllText(beside);
            Assert.Equal(path + ".json", beside);
            Sidecar.Write(panel, summary, path);
            Assert.Equal(text, File.ReadAllText(beside));
            using var json = JsonDocument.Parse(text);
            var root = json.RootElement;
            Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(path))), root.GetProperty("file").GetProperty("sha256").GetString());
            Assert.Equal(summary.Rows, root.GetProperty("rows").GetInt64());
            Assert.All(root.GetProperty("columns").EnumerateArray(), c => Assert.Equal(summary.Rows, c.GetProperty("cells").EnumerateObject().Sum(n => n.Value.GetInt64())));
            Assert.Equal(panel.Columns.Select(c => c.Name), root.GetProperty("columns").EnumerateArray().Select(c => c.GetProperty("name").GetString()));
            // The list of states is a source too.
            Assert.Contains("isard", root.GetProperty("datasets").EnumerateArray().Select(d => d.GetProperty("dataset").GetString()));
            Assert.All(root.GetProperty("datasets").EnumerateArray(), d => Assert.All(d.GetProperty("files").EnumerateArray(), f => Assert.Equal(64, f.GetProperty("sha256").GetString()!.Length)));
            Assert.Contains("@", root.GetProperty("bibtex").GetString(), StringComparison.Ordinal);
            string yaml = root.GetProperty("recipe_yaml").GetString()!, recipe = Path.Combine(folder, "again.yaml");
            File.WriteAllText(recipe, yaml);
            Assert.Equal(yaml, RecipeWriter.Write(RecipeReader.ReadFile(recipe)));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
