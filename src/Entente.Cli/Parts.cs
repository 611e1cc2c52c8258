using System.Diagnostics.CodeAnalysis;

namespace Entente.Cli;

/// <summary>Whether this is the whole program, or the quick part of it alone.</summary>
/// <remarks>
/// A native program sets up the statics of every type that it holds before its first line, used or not. So the program is published twice
/// (docs/decisions/0010): <c>entente</c> holds the questions to the record and nothing else, and hands all other commands on to <c>entente-workshop</c>.
/// </remarks>
internal static class Parts
{
    /// <summary>Settled when the program is published; code behind it is left out of the quick part.</summary>
    [FeatureSwitchDefinition("Entente.IsWhole")]
    public static bool IsWhole => !AppContext.TryGetSwitch("Entente.IsWhole", out bool isWhole) || isWhole;
}
