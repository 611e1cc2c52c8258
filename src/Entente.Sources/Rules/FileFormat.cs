namespace Entente.Sources.Rules;

/// <summary>The formats in which datasets are published.</summary>
public enum FileFormat : byte
{
    /// <summary>Delimited text, as the rule's layout says.</summary>
    Delimited,

    /// <summary>Stata, versions 113 to 119.</summary>
    Stata,

    /// <summary>A sheet of an Excel workbook.</summary>
    Excel,

    /// <summary>A layer of a GeoJSON file; one row a feature.</summary>
    GeoJson,

    /// <summary>A layer of a TopoJSON file; one row a geometry.</summary>
    TopoJson,
}
