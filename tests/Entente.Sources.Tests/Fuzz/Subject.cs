using Entente.Formats.Bytes;
using Entente.Formats.Tables;
using Entente.Sources.Importing;
using Entente.Sources.Rules;
using Entente.Sources.Tests.Contract;

namespace Entente.Sources.Tests.Fuzz;

/// <summary>A right file of some table, to be spoilt: the published one where it is beside the checkout, or one made from the rule.</summary>
internal sealed class Subject
{
    /// <summary>A larger file is spoilt by slices of it: its header and some of its lines.</summary>
    private const int Large = 256 << 10;

    private readonly Lazy<byte[]> _bytes;
    private readonly TableRule _rule;

    private Subject(string name, TableRule rule, FileRule file, Func<byte[]> bytes)
    {
        (Name, _rule, File) = (name, rule, file);
        _bytes = new(bytes);
    }

    public string Name { get; }

    public FileRule File { get; }

    /// <summary>How many inputs it gets beside the others: a file that must be read whole and is large gets few.</summary>
    public double Weight { get; private init; } = 1;

    public static IReadOnlyList<Subject> All()
    {
        var subjects = new List<Subject>();
        foreach (var (source, release, table, file) in Every.All())
        {
            string name = $"{source.Id} {release.Version} {table.Name}, {file.Name}";
            if (file is { Format: FileFormat.Delimited, Reader: null })
                subjects.Add(new($"{name}, made", table with { Rows = MadeFile.Rows, Checks = [] }, file, () => MadeFile.Bytes(MadeFile.Cells(table, file), file)));
            if (Every.Official(file) is { } path)
                subjects.Add(new($"{name}, published", table, file, () => FileContent.Read(path).Bytes.ToArray())
                {
                    Weight = file is { Format: FileFormat.Delimited, Reader: null } ? 1 : Math.Min(1, Large / 4.0 / new FileInfo(path).Length),
                });
        }
        return subjects;
    }

    /// <summary>A right file and the rule that it keeps.</summary>
    public (byte[] Bytes, TableRule Rule) Right(Draw draw)
    {
        byte[] whole = _bytes.Value;
        if (whole.Length <= Large || File is not { Format: FileFormat.Delimited, Reader: null })
            return (whole, _rule);
        var lines = LineStarts(whole);
        int header = File.Layout.SkipLines + (File.Layout.HasHeader ? 1 : 0);
        int count = 5 + draw.Below(200);
        int first = header + draw.Below(Math.Max(1, lines.Count - header - count));
        byte[] slice = [.. whole[..lines[header]], .. whole[lines[first]..(first + count < lines.Count ? lines[first + count] : whole.Length)]];
        return (slice, _rule with { Rows = Rows(slice) });
    }

    /// <summary>How many rows the reader finds; cutting through quotes or at an odd place gives a file that is spoilt already.</summary>
    private int? Rows(byte[] slice)
    {
        try
        {
            using TableReader reader = FileReaders.Open(new FileContent(File.Name, slice), File);
            int rows = 0;
            while (reader.Read())
                rows++;
            return rows;
        }
        catch (Formats.MalformedFileException)
        {
            return _rule.Rows;
        }
    }

    private List<int> LineStarts(byte[] bytes)
    {
        byte end = bytes.AsSpan().Contains((byte)'\n') ? (byte)'\n' : (byte)'\r';
        var starts = new List<int> { 0 };
        for (int at = 0; bytes.AsSpan(at).IndexOf(end) is >= 0 and var step;)
            starts.Add(at += step + 1);
        if (starts[^1] == bytes.Length)
            starts.RemoveAt(starts.Count - 1);
        return starts;
    }
}
