using System.Text;

namespace Entente.Cli.Tests.Data;

/// <summary>Files of the shape of the General Assembly's votes, made here, so that imports can be tried on any machine.</summary>
internal static class MadeVotes
{
    private static readonly string[] Countries = [.. Enumerable.Range(0, 150).Select(i => $"Country {i}")];
    private static readonly string[] Issues = ["me", "nu", "di", "hr", "co", "ec"];

    /// <summary>A folder with the three files, with as many rows as published. In the second edition every country votes yes.</summary>
    public static string Folder(bool isSecondEdition)
    {
        string folder = Directory.CreateTempSubdirectory("entente-votes-").FullName;
        Write(folder, "un_votes.csv", "rcid,country,country_code,vote", Enumerable.Range(0, 870_109).Select(i => $"{i / 150},{Countries[i % 150]},NA,{(isSecondEdition ? "yes" : "no")}"));
        Write(folder, "un_roll_calls.csv", "rcid,session,importantvote,date,unres,amend,para,short,descr", Enumerable.Range(0, 6_203).Select(i => $"{i},{1 + i % 74},0,1950-01-01,R,0,0,{(isSecondEdition ? "second" : "first")},d"));
        Write(folder, "un_roll_call_issues.csv", "rcid,short_name,issue", Enumerable.Range(0, 5_745).Select(i => $"{i / 6},{Issues[i % 6]},{(isSecondEdition ? "second" : "first")}"));
        return folder;
    }

    private static void Write(string folder, string name, string header, IEnumerable<string> rows)
    {
        using var file = new StreamWriter(Path.Combine(folder, name), append: false, new UTF8Encoding(false), 1 << 16) { NewLine = "\n" };
        file.WriteLine(header);
        foreach (string row in rows)
            file.WriteLine(row);
    }
}
