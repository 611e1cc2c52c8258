using System.Reflection;
using System.Xml.Linq;

namespace Entente.Architecture.Tests;

/// <summary>References point one way, and each project leans only on what its place allows.</summary>
public sealed class LayersTests
{
    private static readonly Dictionary<string, string[]> Allowed = new(StringComparer.Ordinal)
    {
        ["Entente.Domain"] = [],
        ["Entente.Corpus"] = ["Entente.Domain"],
        ["Entente.Corpus.Compiler"] = ["Entente.Corpus"],
        ["Entente.Corpus.Embedded"] = ["Entente.Corpus", "Entente.Corpus.Compiler"],
        ["Entente.Obligations"] = ["Entente.Domain"],
        ["Entente.Formats"] = [],
        ["Entente.Store"] = ["Entente.Domain"],
        ["Entente.Sources"] = ["Entente.Domain", "Entente.Formats", "Entente.Store"],
        ["Entente.Panels"] = ["Entente.Domain", "Entente.Corpus", "Entente.Formats", "Entente.Store", "Entente.Sources"],
        ["Entente.Studies"] = ["Entente.Domain", "Entente.Corpus", "Entente.Obligations", "Entente.Store", "Entente.Sources", "Entente.Panels"],
        ["Entente.Rendering"] = ["Entente.Domain", "Entente.Studies"],
        ["Entente.Cli"] = ["Entente.Rendering", "Entente.Studies", "Entente.Corpus.Embedded"],
        ["Entente.Web"] = ["Entente.Rendering", "Entente.Studies", "Entente.Corpus.Embedded"],
    };

    private static readonly Dictionary<string, string[]> Packages = new(StringComparer.Ordinal)
    {
        ["Entente.Domain"] = [], ["Entente.Obligations"] = [], ["Entente.Studies"] = [], ["Entente.Corpus"] = ["YamlDotNet"], ["Entente.Corpus.Embedded"] = [], ["Entente.Corpus.Compiler"] = [],
        ["Entente.Formats"] = ["CsvHelper", "ExcelDataReader", "SharpCompress"], ["Entente.Store"] = ["DuckDB.NET.Data.Full"], ["Entente.Sources"] = [], ["Entente.Panels"] = ["Apache.Arrow"],
        ["Entente.Rendering"] = [], ["Entente.Cli"] = ["System.CommandLine", "Spectre.Console"],
        ["Entente.Web"] = ["Microsoft.AspNetCore.OpenApi", "Microsoft.Extensions.ApiDescription.Server", "ModelContextProtocol.AspNetCore"],
    };

    public static TheoryData<string> Projects() => [.. Directory.EnumerateDirectories(Path.Combine(Repository.Root, "src")).Select(d => Path.GetFileName(d)!)];

    [Theory]
    [MemberData(nameof(Projects))]
    public void A_project_refers_only_to_rooms_below_it(string project)
    {
        Assert.True(Allowed.ContainsKey(project), $"{project} has no place in the house yet; add it to the table and to docs/architecture.md.");
        Assert.Empty(References(project, "ProjectReference").Select(r => Path.GetFileNameWithoutExtension(r)).Except(Allowed[project]));
        Assert.Empty(References(project, "PackageReference").Except(Packages[project]));
    }

    [Fact]
    public void The_domain_stands_on_the_runtime_alone() =>
        Assert.All(typeof(Domain.Time.Spell).Assembly.GetReferencedAssemblies(), a => Assert.StartsWith("System", a.Name));

    [Theory]
    [MemberData(nameof(Projects))]
    public void A_namespace_is_its_folder(string project)
    {
        string root = Path.Combine(Repository.Root, "src", project);
        foreach (string file in Directory.EnumerateFiles(root, "*.cs", SearchOption.AllDirectories))
        {
            string? line = File.ReadLines(file).FirstOrDefault(l => l.StartsWith("namespace ", StringComparison.Ordinal));
            string folder = Path.GetRelativePath(root, Path.GetDirectoryName(file)!);
            string expected = folder == "." ? project : $"{project}.{folder.Replace(Path.DirectorySeparatorChar, '.')}";
            Assert.True(line is null || line == $"namespace {expected};", $"{file}: {line}");
        }
    }

    [Fact]
    public void Values_of_the_domain_cannot_be_changed() => Assert.All(
        typeof(Domain.Time.Spell).Assembly.GetExportedTypes().SelectMany(t => t.GetProperties(BindingFlags.Public | BindingFlags.Instance)),
        p => Assert.True(p.SetMethod is null || IsInitOnly(p.SetMethod), $"{p.DeclaringType}.{p.Name}"));

    private static bool IsInitOnly(MethodInfo setter) => setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(System.Runtime.CompilerServices.IsExternalInit));

    private static IEnumerable<string> References(string project, string kind) =>
        XDocument.Load(Path.Combine(Repository.Root, "src", project, $"{project}.csproj")).Descendants(kind).Select(e => e.Attribute("Include")!.Value);
}
