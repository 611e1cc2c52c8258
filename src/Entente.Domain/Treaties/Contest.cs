using System.Collections.Immutable;
using Entente.Domain.Time;

namespace Entente.Domain.Treaties;

/// <summary>Days on which it is disputed whether a treaty was in force, and why.</summary>
public sealed record Contest(EdtfDate From, EdtfDate? To, string Note, ImmutableArray<string> Sources)
{
    public Spell Days => new(From.Earliest, To?.Latest);
}
