using System.Collections.Immutable;
using Entente.Domain.Treaties;

namespace Entente.Sources.Atop;

/// <summary>ATOP's alliances as treaties, and the members that had to be left out.</summary>
/// <param name="Treaties">One for every phase of an alliance, by number and phase.</param>
/// <param name="Unknown">Alliance and member, by ATOP's numbers, where the register of states knows no bearer of the number.</param>
public sealed record AtopRecord(ImmutableArray<Treaty> Treaties, ImmutableArray<(int Alliance, int Member)> Unknown);
