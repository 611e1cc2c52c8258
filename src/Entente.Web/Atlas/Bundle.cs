using System.Security.Cryptography;
using Entente.Corpus;

namespace Entente.Web.Atlas;

/// <summary>The whole record for the browser in one file (docs/atlas/bundle.md). Its hash is sixteen hexadecimal digits.</summary>
internal static class Bundle
{
    public static Packed Of(Record record, string version)
    {
        // The hash is that of the bundle without it.
        var writer = new BundleWriter(record, version);
        string hash = Convert.ToHexStringLower(SHA256.HashData(writer.Write("")))[..16];
        return new(hash, writer.Write(hash));
    }
}
