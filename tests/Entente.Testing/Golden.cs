namespace Entente.Testing;

/// <summary>Compares output with the accepted file in tests/golden; run with ENTENTE_ACCEPT=1 to accept what is there now.</summary>
public static class Golden
{
    public static void Verify(string name, string actual)
    {
        string path = Repository.Test("golden", name);
        if (Environment.GetEnvironmentVariable("ENTENTE_ACCEPT") == "1")
            File.WriteAllText(path, actual);
        string expected = File.Exists(path) ? File.ReadAllText(path) : "";
        if (expected != actual)
            throw new GoldenException($"{name} differs from the accepted output. Look at the difference; accept it with ENTENTE_ACCEPT=1 ./test{Environment.NewLine}{FirstDifference(expected, actual)}");
    }

    private static string FirstDifference(string expected, string actual)
    {
        var (a, b) = (expected.Split('\n'), actual.Split('\n'));
        int line = Enumerable.Range(0, Math.Max(a.Length, b.Length)).First(i => i >= a.Length || i >= b.Length || a[i] != b[i]);
        return $"line {line + 1}{Environment.NewLine}- {a.ElementAtOrDefault(line)}{Environment.NewLine}+ {b.ElementAtOrDefault(line)}";
    }
}
