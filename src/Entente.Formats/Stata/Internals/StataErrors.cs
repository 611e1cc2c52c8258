namespace Entente.Formats.Stata.Internals;

/// <summary>What is said of a broken Stata file; all messages stand here, so that they keep one voice.</summary>
internal static class StataErrors
{
    private const string Again = "Download it again; if it stays so, open it in Stata and save it anew.";

    public static MalformedFileException NotStata(string file) =>
        new($"{file}: this is no Stata file (.dta) of the releases 108–119 (Stata 6 and later). If it is text or Excel, read it as such; an older one can be saved anew with Stata's 'saveold'.");

    public static MalformedFileException CutShort(string file, long offset, string part, long wanted, long left) =>
        new($"{file}, byte {offset}: {part} should have {wanted} bytes here, but only {left} are left: the file was cut short or damaged. {Again}");

    public static MalformedFileException Tag(string file, long offset, string tag) =>
        new($"{file}, byte {offset}: '{tag}' should stand here. {Again}");

    public static MalformedFileException Wrong(string file, long offset, string what) => new($"{file}, byte {offset}: {what}. {Again}");

    public static MalformedFileException InCell(string file, long row, string variable, string what) => new($"{file}, row {row}, variable '{variable}': {what}. {Again}");

    public static MalformedFileException Encoding(string file, long offset, byte wrong) =>
        new($"{file}, byte {offset}: 0x{wrong:X2} is not UTF-8, which Stata writes since release 118. The file was probably converted without 'unicode translate': read it with the encoding Windows1252.");

    public static MalformedFileException EncodingInCell(string file, long row, string variable) =>
        new($"{file}, row {row}, variable '{variable}': the text is not UTF-8, which Stata writes since release 118. The file was probably converted without 'unicode translate': read it with the encoding Windows1252.");
}
