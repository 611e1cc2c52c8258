using System.Diagnostics;
using System.Globalization;
using DuckDB.NET.Data;
using Entente.Sources;
using Entente.Sources.Importing;
using Entente.Store;

namespace Entente.Bench;

/// <summary>What a user of the store waits for, against DuckDB's own reader of CSV, in one run on one machine; in turn, several rounds, medians.</summary>
/// <param name="program">The native program.</param>
/// <param name="data">The folder of public datasets.</param>
internal sealed class StoreBench(string program, string data)
{
    private const int Rounds = 9;
    private const int Openings = 30;

    private readonly string _votes = Path.Combine(data, "un-votes", "un_votes.csv.gz");
    private string _filled = "";
    private int _runs;
    private readonly string _work = Directory.CreateTempSubdirectory("entente-bench-").FullName;

    public static void Print(string program, string data) => new StoreBench(program, data).Print();

    private void Print()
    {
        Console.WriteLine($"{Environment.ProcessorCount} cores, {System.Runtime.InteropServices.RuntimeInformation.FrameworkDescription}, DuckDB {DuckVersion()}");
        Import();
        All();
        Open();
        Directory.Delete(_work, recursive: true);
    }

    private void Import()
    {
        var (ours, command, memory, file) = (new List<double>(), new List<double>(), new List<double>(), new List<double>());
        // The first round warms up and is not counted.
        for (int round = 0; round <= Rounds; round++)
        {
            foreach (string old in Directory.GetDirectories(_work))
                Directory.Delete(old, recursive: true);
            double[] times = [Timed(ImportHere), Timed(() => Run("data", "add", "un-votes", _votes, "--store", Fresh())), Timed(() => Duck(":memory:")), Timed(() => Duck(Path.Combine(Fresh(), "votes.duckdb")))];
            if (round == 0)
                continue;
            ours.Add(times[0]);
            command.Add(times[1]);
            memory.Add(times[2]);
            file.Add(times[3]);
        }
        Console.WriteLine($"870,109 votes until they can be asked, medians of {Rounds} rounds in turn:");
        foreach (var (name, times) in ((string, List<double>)[])[("DuckDB, CREATE TABLE AS read_csv, in memory", memory), ("DuckDB, the same into a file", file), ("import, in process", ours), ("entente data add, whole command", command)])
            Console.WriteLine($"  {name,-45} {Median(times),7:0} ms   {Median(times) / Median(memory):0.00} of in memory, {Median(times) / Median(file):0.00} of into a file");
    }

    private void ImportHere()
    {
        var folder = new StoreFolder(Fresh());
        var importer = new Importer(Sample.Record.States.All, TimeProvider.System);
        importer.Import(folder, Recognition.Find(SourceCatalogue.Find("un-votes"), new UserFiles(_votes), version: null));
        using var store = DataStore.Open(folder);
        Expect(store.Query("SELECT count(*) FROM \"un-votes\".votes", r => r.GetInt64(0))[0]);
    }

    private void Duck(string database)
    {
        using var connection = new DuckDBConnection($"DataSource={database}");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = $"CREATE TABLE votes AS SELECT * FROM read_csv('{_votes}')";
        command.ExecuteNonQuery();
        command.CommandText = "SELECT count(*) FROM votes";
        Expect((long)command.ExecuteScalar()!);
    }

    private void All()
    {
        string store = Fresh();
        using var process = Start("data", "add", "--all", data, "--store", store);
        var watch = Stopwatch.StartNew();
        long peak = 0;
        while (!process.WaitForExit(20))
            peak = Math.Max(peak, Peak(process.Id));
        double seconds = watch.Elapsed.TotalSeconds;
        Run("data", "verify", "--store", store);
        using var opened = DataStore.Open(new(store));
        Console.WriteLine($"data add --all: {seconds:0.0} s, at most {peak / 1024.0:0} MB; {opened.Versions.Count} versions, {opened.Versions.Sum(v => v.Tables.Count)} tables, {opened.Versions.Sum(v => v.Tables.Sum(t => (long)t.Rows)):N0} rows; exit code {process.ExitCode}");
        _filled = store;
    }

    private void Open()
    {
        var (list, nothing, here) = (new List<double>(), new List<double>(), new List<double>());
        for (int i = 0; i < Openings; i++)
        {
            list.Add(Timed(() => Run("data", "list", "--store", _filled)));
            nothing.Add(Timed(() => Run("--version")));
            here.Add(Timed(() => DataStore.Open(new(_filled)).Dispose()));
        }
        Console.WriteLine($"a filled store, medians of {Openings}: opened in process {Median(here):0.0} ms; opened and listed by the command {Median(list):0.0} ms (the program alone, --version, {Median(nothing):0.0} ms)");
    }

    private void Run(params string[] arguments)
    {
        using var process = Start(arguments);
        process.WaitForExit();
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"entente {string.Join(' ', arguments)} ended with exit code {process.ExitCode}.");
    }

    private Process Start(params string[] arguments)
    {
        var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false })!;
        process.OutputDataReceived += (_, _) => { };
        process.ErrorDataReceived += (_, line) => Console.Error.Write(line.Data is { } text ? text + "\n" : "");
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return process;
    }

    /// <summary>The most memory a process has held so far, in KB, as Linux counts it.</summary>
    private static long Peak(int process)
    {
        try
        {
            return long.Parse(File.ReadLines($"/proc/{process}/status").First(l => l.StartsWith("VmHWM:", StringComparison.Ordinal)).Split((char[])[' ', '\t'], StringSplitOptions.RemoveEmptyEntries)[1], CultureInfo.InvariantCulture);
        }
        catch (Exception e) when (e is IOException or InvalidOperationException or UnauthorizedAccessException)
        {
            return 0;
        }
    }

    private string Fresh() => Directory.CreateDirectory(Path.Combine(_work, $"{++_runs}")).FullName;

    private static string DuckVersion()
    {
        using var connection = new DuckDBConnection("DataSource=:memory:");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT version()";
        return (string)command.ExecuteScalar()!;
    }

    private static void Expect(long rows)
    {
        if (rows != 870_109)
            throw new InvalidOperationException($"{rows} votes instead of 870,109.");
    }

    private static double Timed(Action work)
    {
        long start = Stopwatch.GetTimestamp();
        work();
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }

    private static double Median(List<double> times) => times.Order().ElementAt(times.Count / 2);
}
