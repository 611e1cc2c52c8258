using System.Collections.Immutable;
using Entente.Domain.Text;
using Entente.Domain.Treaties;

namespace Entente.Studies.Comparisons;

/// <summary>Reads ATOP's member file (<c>atop5_1m.csv</c> and its siblings), by the names of its columns.</summary>
/// <remarks>Source: Leeds, Ritter, Mitchell and Long, International Interactions 28 (2002), 237–260. An exit of 0 means in effect when the release ends.</remarks>
internal static class AtopMemberFile
{
    private static readonly (string Column, ObligationKind Kind)[] Kinds =
    [
        ("defense", ObligationKind.Defence), ("offense", ObligationKind.Offence), ("neutral", ObligationKind.Neutrality), ("nonagg", ObligationKind.NonAggression), ("consul", ObligationKind.Consultation),
    ];

    private static readonly string[] Needed = ["atopid", "member", "yrent", "moent", "dayent", "yrexit", "moexit", "dayexit", .. Kinds.Select(k => k.Column)];

    /// <param name="path">The file, or a folder that holds it.</param>
    public static ImmutableArray<AtopMember> Read(string path)
    {
        string file = Directory.Exists(path) ? InFolder(path) : path;
        if (!File.Exists(file))
            throw new QuestionException($"There is no file '{path}'. Give ATOP's member file, atop5_1m.csv, or the folder that holds it.");
        string name = Path.GetFileName(file);
        using var reader = new StreamReader(file);
        string[] header = (reader.ReadLine() ?? "").TrimEnd('\r').Split(',');
        var columns = Needed.ToDictionary(n => n, n => Array.IndexOf(header, n));
        if (columns.FirstOrDefault(c => c.Value < 0).Key is { } missing)
            throw new QuestionException($"{name}, line 1: the column '{missing}' is missing; this is not ATOP's member file.{Nearest.Hint(missing, header)}");
        var members = ImmutableArray.CreateBuilder<AtopMember>();
        for (int line = 2; reader.ReadLine() is { } text; line++)
            members.Add(Row(text.Split(','), header.Length, columns, $"{name}, line {line}"));
        return members.ToImmutable();
    }

    private static string InFolder(string folder) =>
        Directory.EnumerateFiles(folder, "atop*m.csv").Order(StringComparer.Ordinal).LastOrDefault() ?? throw new QuestionException($"The folder '{folder}' holds no member file of ATOP (atop5_1m.csv).");

    private static AtopMember Row(string[] cells, int width, Dictionary<string, int> columns, string at)
    {
        if (cells.Length != width)
            throw new QuestionException($"{at}: {cells.Length} cells stand where the header has {width}; the line is cut short or broken.");
        var entry = Date("yrent", "moent", "dayent", isEnd: false) ?? throw new QuestionException($"{at}, column 'yrent': 0 is no year of entry.");
        var exit = Date("yrexit", "moexit", "dayexit", isEnd: true);
        return new(Number("atopid"), Number("member"), new(entry, exit < entry ? entry : exit), [.. Kinds.Where(k => Flag(k.Column)).Select(k => k.Kind)]);

        int Number(string column) => int.TryParse(cells[columns[column]], out int n) ? n
            : throw new QuestionException($"{at}, column '{column}': '{cells[columns[column]]}' is not a whole number.");

        int Part(string column) => cells[columns[column]].Length == 0 ? 0 : Number(column);

        bool Flag(string column) => cells[columns[column]] is "1";

        DateOnly? Date(string year, string month, string day, bool isEnd)
        {
            int y = Part(year);
            if (y == 0)
                return null;
            // Months and days that ATOP does not know are blank, 0 or 99: a beginning takes the first day they may mean, an end the last.
            int m = Part(month) is >= 1 and <= 12 and var known ? known : isEnd ? 12 : 1;
            int last = DateTime.DaysInMonth(y, m);
            return new(y, m, Part(day) is >= 1 and var d && d <= last ? d : isEnd ? last : 1);
        }
    }
}
