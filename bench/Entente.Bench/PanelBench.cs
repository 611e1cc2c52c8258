using System.Diagnostics;
using System.Globalization;
using Entente.Corpus.Embedded;
using Entente.Panels;
using Entente.Panels.Output;
using Entente.Panels.Recipes;
using Entente.Store;

namespace Entente.Bench;

/// <summary>What a panel costs: the recipes that come with the program, then cost against rows and against columns.</summary>
/// <param name="store">A filled store.</param>
/// <param name="recipes">The folder of recipes.</param>
internal sealed class PanelBench(string store, string recipes)
{
    private const int Rounds = 3;

    // The rows grow with the years; what a pair or a set of three has stays the same.
    private static readonly (int First, int Last)[] PairYears = [(1816, 1820), (1816, 1850), (1816, 1880), (1816, 1918), (1816, 1960), (1816, 2016)];
    private static readonly (int First, int Last)[] TriadYears = [(1816, 1830), (1816, 1860), (1816, 1900), (1816, 1930), (1816, 1955), (1816, 1972), (1816, 1990)];

    private readonly string _work = Directory.CreateTempSubdirectory("entente-bench-").FullName;

    public static void Print(string store, string recipes) => new PanelBench(store, recipes).Print();

    /// <summary>One recipe, built and written in a process of its own, so that its peak is its own.</summary>
    public static void PrintOne(string store, string recipe, string file)
    {
        using var opened = DataStore.Open(new(store));
        var world = new PanelWorld(opened, EmbeddedRecord.Open());
        var asked = RecipeReader.Read(File.ReadAllText(recipe), recipe);
        double build = 0, write = 0;
        Panel? panel = null;
        build = Timed(() => panel = world.Build(asked));
        long rows = 0;
        write = Timed(() => rows = PanelFile.Write(panel!, file));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"rows {rows}\ncolumns {panel!.Columns.Count}\nbuild {build / 1000:0.000}\nwrite {write / 1000:0.000}\npeak {Peak()}"));
    }

    private void Print()
    {
        Console.WriteLine($"{Environment.ProcessorCount} cores, {System.Runtime.InteropServices.RuntimeInformation.FrameworkDescription}, load {Load()}; each figure the median of {Rounds} rounds in a process of its own");
        Console.WriteLine();
        Head("recipe");
        foreach (string recipe in Directory.EnumerateFiles(recipes, "*.yaml").Order(StringComparer.Ordinal))
            Measure(Path.GetFileNameWithoutExtension(recipe), File.ReadAllText(recipe));
        Console.WriteLine();
        Head("years");
        foreach (var (first, last) in PairYears)
            Measure($"pairs {first}-{last}", $"unit: dyad-year\ndirected: true\nmembership: isard\nyears: {first}-{last}\ncolumns: [nmc, democracy, capdist, conttype]\n");
        foreach (var (first, last) in TriadYears)
            Measure($"sets of three {first}-{last}", $"unit: triad-year\nmembership: isard\nyears: {first}-{last}\ncolumns: [cinc, capdist, conttype]\n");
        Console.WriteLine();
        Head("columns asked");
        foreach (int count in (int[])[1, 5, 10, 25, 50, 100, 200])
            Measure(count.ToString(CultureInfo.InvariantCulture), Wide(count));
        Directory.Delete(_work, recursive: true);
    }

    // States' columns of an ordered pair, two from each: real, whole and text as the store has them.
    private string Wide(int count)
    {
        using var opened = DataStore.Open(new(store));
        var world = new PanelWorld(opened, EmbeddedRecord.Open());
        var names = world.Columns().Columns.Where(c => c.Level == ColumnLevel.State && !c.IsDetail && c.Dataset is not null && c.Years is not null).Select(c => c.FullName).Distinct(StringComparer.Ordinal).ToList();
        IEnumerable<string> asked = names.Take((count + 1) / 2).Select((n, i) => $"  - c{i}_: {n}{(i == count / 2 ? "1" : "")}");
        return $"unit: dyad-year\ndirected: true\nmembership: isard\nyears: 1946-2016\ncolumns:\n{string.Join('\n', asked)}\n";
    }

    private void Measure(string name, string recipe)
    {
        string path = Path.Combine(_work, "recipe.yaml"), file = Path.Combine(_work, "panel.parquet");
        File.WriteAllText(path, recipe);
        List<double> build = [], write = [];
        var (rows, columns, peak) = (0L, 0L, 0L);
        for (int round = 0; round < Rounds; round++)
        {
            var lines = Run("panel", store, path, file).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => l.Split(' ')).ToDictionary(l => l[0], l => double.Parse(l[1], CultureInfo.InvariantCulture));
            build.Add(lines["build"]);
            write.Add(lines["write"]);
            (rows, columns, peak) = ((long)lines["rows"], (long)lines["columns"], Math.Max(peak, (long)lines["peak"]));
        }
        double total = Median(build) + Median(write);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {name} | {rows:N0} | {columns} | {Median(build):0.00} s | {Median(write):0.00} s | {total * 1e9 / Math.Max(1, rows * columns):0} ns | {peak / 1024:N0} MB | {new FileInfo(file).Length / 1e6:0.0} MB |"));
    }

    private static void Head(string what)
    {
        Console.WriteLine($"| {what} | rows | columns | build | write Parquet | per cell | most memory | file |");
        Console.WriteLine("| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |");
    }

    private static string Run(params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(Environment.ProcessPath!, arguments) { RedirectStandardOutput = true, UseShellExecute = false })!;
        string said = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? said : throw new InvalidOperationException($"{string.Join(' ', arguments)} ended with exit code {process.ExitCode}: {said}");
    }

    /// <summary>The most memory this process has held so far, in KB, as Linux counts it.</summary>
    private static string Peak() => File.ReadLines("/proc/self/status").First(l => l.StartsWith("VmHWM:", StringComparison.Ordinal)).Split((char[])[' ', '\t'], StringSplitOptions.RemoveEmptyEntries)[1];

    private static string Load() => File.ReadAllText("/proc/loadavg").Split(' ')[0];

    private static double Timed(Action work)
    {
        long start = Stopwatch.GetTimestamp();
        work();
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }

    private static double Median(List<double> times) => times.Order().ElementAt(times.Count / 2);
}
