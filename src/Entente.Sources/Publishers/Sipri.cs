using Entente.Store.Provenance;

namespace Entente.Sources.Publishers;

/// <summary>What the databases of the Stockholm International Peace Research Institute have in common.</summary>
internal static class Sipri
{
    public const string Name = "Stockholm International Peace Research Institute";

    /// <summary>Files are taken by hand from SIPRI's own pages, where its terms stand.</summary>
    public static Licence Licence { get; } =
        new("© SIPRI: free for non-commercial use with attribution; larger parts of a database are republished only with its permission.", MayFetch: false);
}
