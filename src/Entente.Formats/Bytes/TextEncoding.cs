namespace Entente.Formats.Bytes;

/// <summary>The encodings in which datasets are published.</summary>
public enum TextEncoding : byte
{
    Utf8,

    /// <summary>ISO 8859-1. Every sequence of bytes is valid in it.</summary>
    Latin1,

    /// <summary>Windows-1252: Latin-1 with typographic marks in 0x80–0x9F.</summary>
    Windows1252,

    /// <summary>UTF-8 in which single bytes of Windows-1252 were left standing: each byte that is not valid is one such character.</summary>
    Utf8WithWindows1252,
}
