using Entente.Store.Provenance;

namespace Entente.Sources.Publishers;

/// <summary>What all datasets of the Correlates of War project have in common.</summary>
internal static class CowProject
{
    public const string Name = "Correlates of War Project";

    public static Licence Licence { get; } = new("Free public download for research and teaching, with citation; no open licence is stated, so ask before passing whole files on.");
}
