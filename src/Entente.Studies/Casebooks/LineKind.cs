namespace Entente.Studies.Casebooks;

/// <summary>The sorts of line in a case, counted apart: an engine that says nothing would pass every negative one.</summary>
public enum LineKind : byte
{
    /// <summary>A duty that is due or may be.</summary>
    Positive,

    /// <summary>A duty that is not due.</summary>
    Negative,

    /// <summary>A promise that the attack breaks.</summary>
    Breach,

    /// <summary>A case with unknown fields or values, which nothing could be asked of.</summary>
    Refused,
}
