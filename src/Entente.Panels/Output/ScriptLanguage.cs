namespace Entente.Panels.Output;

/// <summary>The programs for which a starter script is written.</summary>
public enum ScriptLanguage : byte
{
    /// <summary>R, with arrow, haven or readr.</summary>
    R,

    /// <summary>Stata, 14 or later.</summary>
    Stata,

    /// <summary>Python, with pandas.</summary>
    Python,
}
