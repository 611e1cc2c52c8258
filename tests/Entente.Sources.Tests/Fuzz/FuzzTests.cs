using System.Diagnostics;
using Entente.Formats.Bytes;
using Entente.Sources.Importing;
using Entente.Sources.Tests.Contract;
using Entente.Store.Writing;

namespace Entente.Sources.Tests.Fuzz;

/// <summary>
/// Spoilt files of every table that the catalogue knows, new ones included without a line here. Each is either refused, by a message that
/// names the file, or read with as many rows as the rule says; never another exception, never a wrong table, never without end.
/// </summary>
/// <remarks>With ENTENTE_SLOW=1 a hundred thousand files, else some three thousand. An input follows from its subject and number alone; one that fails is kept under artifacts/fuzz.</remarks>
public sealed class FuzzTests(ITestOutputHelper output)
{
    private const int MostFailures = 20;
    private const int LongestMessage = 4_000;
    private static readonly bool IsSlow = Environment.GetEnvironmentVariable("ENTENTE_SLOW") == "1";
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(IsSlow ? 120 : 60);

    private readonly List<string> _failures = [];
    private int _next;
    private int _refused;
    private int _read;

    [Fact]
    public void A_spoilt_file_is_refused_by_name_or_read_with_all_its_rows()
    {
        var inputs = Plan(Subject.All(), IsSlow ? 100_000 : 3_000);
        var watch = Stopwatch.StartNew();
        var workers = Enumerable.Range(0, 2).Select(_ => new Worker()).ToArray();
        var threads = workers.Select(w => new Thread(() => Work(w, inputs)) { IsBackground = true }).ToArray();
        foreach (var thread in threads)
            thread.Start();
        while (threads.Any(t => !t.Join(200)))
            foreach (var worker in workers)
                if (worker is { Input: { } input, Watch.Elapsed: var elapsed } && elapsed > Longest)
                    Assert.Fail($"{input.Subject.Name}, input {input.Number}: no end after {elapsed.TotalSeconds:0} seconds.");
        output.WriteLine($"{inputs.Count:N0} spoilt files of {inputs.Select(i => i.Subject).Distinct().Count()} subjects: {_refused:N0} refused, {_read:N0} read whole, {_failures.Count} failures; {watch.Elapsed.TotalSeconds:0.0} s.");
        Assert.True(_failures.Count == 0, string.Join("\n\n", _failures));
        Assert.True(_refused > inputs.Count / 2, "Most spoilt files should be refused.");
    }

    /// <summary>So many inputs for each subject, in turn, so that a part of the list is a part of every subject.</summary>
    private static List<(Subject Subject, int Number)> Plan(IReadOnlyList<Subject> subjects, int count)
    {
        double share = count / subjects.Sum(s => s.Weight);
        return [.. subjects.SelectMany(s => Enumerable.Range(0, (int)Math.Ceiling(s.Weight * share)).Select(n => (s, n))).OrderBy(i => i.n)];
    }

    private void Work(Worker worker, List<(Subject Subject, int Number)> inputs)
    {
        while (Interlocked.Increment(ref _next) is var number && number <= inputs.Count && _failures.Count < MostFailures)
        {
            worker.Input = inputs[number - 1];
            worker.Watch.Restart();
            Try(worker, inputs[number - 1].Subject, inputs[number - 1].Number);
        }
        worker.Input = null;
        worker.Dispose();
    }

    private void Try(Worker worker, Subject subject, int number)
    {
        var draw = Draw.Of(subject.Name, number);
        var (right, rule) = subject.Right(draw);
        var (bytes, what) = Mutation.Of(right, subject.File.Layout.Separator, draw);
        try
        {
            var staged = new TableCompiler(Every.Membership, worker.Staging()).Compile(new FileContent(subject.File.Name, bytes), subject.File, rule, "spoilt", OutsideMembership.AsPublished, _ => { });
            Interlocked.Increment(ref _read);
            if (staged.Data.Columns.FirstOrDefault(c => c.Count != (rule.Rows ?? staged.Data.Rows)) is { } wrong)
                Fail($"column {wrong.Column.Name} has {wrong.Count} rows, where {rule.Rows ?? staged.Data.Rows} are expected");
        }
        catch (ImportException e)
        {
            Interlocked.Increment(ref _refused);
            if (!e.Message.Contains(subject.File.Name, StringComparison.Ordinal))
                Fail($"the message does not name the file: {e.Message}");
            else if (e.Message.Length > LongestMessage)
                Fail($"the message has {e.Message.Length:N0} letters: {e.Message[..200]} …");
            else if (e.Message.Any(char.IsControl))
                Fail($"the message has control characters: {e.Message}");
        }
        catch (Exception e)
        {
            Fail(e.ToString());
        }

        void Fail(string how)
        {
            string folder = Path.Combine(Repository.Root, "artifacts", "fuzz");
            Directory.CreateDirectory(folder);
            string kept = Path.Combine(folder, $"{string.Concat(subject.Name.Select(c => char.IsLetterOrDigit(c) ? c : '-'))}-{number}");
            File.WriteAllBytes(kept, bytes);
            lock (_failures)
                _failures.Add($"{subject.Name}, input {number} ({what}), kept as {kept}: {how}");
        }
    }

    /// <summary>One of the threads: what it is at, since when, and its room for tables.</summary>
    private sealed class Worker : IDisposable
    {
        // Tables stay in the room until it is torn down.
        private const int TablesInARoom = 200;

        private Staging? _staging;
        private int _uses;

        public (Subject Subject, int Number)? Input { get; set; }

        public Stopwatch Watch { get; } = new();

        public Staging Staging()
        {
            if (_uses++ % TablesInARoom == 0)
            {
                _staging?.Dispose();
                _staging = new Staging();
            }
            return _staging!;
        }

        public void Dispose() => _staging?.Dispose();
    }
}
