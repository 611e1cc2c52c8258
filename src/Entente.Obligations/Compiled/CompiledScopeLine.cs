using Entente.Domain.Treaties;

namespace Entente.Obligations.Compiled;

/// <summary>A scope line: objects as bits, the tie to the beneficiary, the area as an ordinal (-1 for none).</summary>
internal sealed record CompiledScopeLine(int Objects, WithinKind? Tie, int Area, Days Days);
