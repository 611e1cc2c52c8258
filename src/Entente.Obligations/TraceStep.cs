namespace Entente.Obligations;

/// <summary>One test of a determination: its name, whether it holds (null: it hangs on a fact not given), and what was found, in a sentence.</summary>
public sealed record TraceStep(string Test, bool? Holds, string Text);
