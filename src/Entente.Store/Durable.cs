using System.Security.Cryptography;

namespace Entente.Store;

/// <summary>Files that must be whole on the disk before something points at them.</summary>
internal static class Durable
{
    public static void Flush(string path)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.ReadWrite);
        file.Flush(flushToDisk: true);
    }

    public static string Sha256(string path)
    {
        using var file = File.OpenRead(path);
        return Convert.ToHexStringLower(SHA256.HashData(file));
    }
}
