namespace Entente.Studies.Casebooks;

/// <summary>The three sorts of line in a case, counted apart: an engine that says nothing would pass every negative one.</summary>
public enum LineKind : byte { Positive, Negative, Breach }
