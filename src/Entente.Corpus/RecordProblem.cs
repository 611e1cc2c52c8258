namespace Entente.Corpus;

/// <summary>Something wrong in a file of the record: where, what, and the way out.</summary>
/// <remarks>Lines and columns count from 1; 0 where the problem belongs to no line.</remarks>
public sealed record RecordProblem(string File, int Line, int Column, string Message)
{
    /// <summary>In the form compilers use, so that editors and build logs link to the line.</summary>
    public override string ToString() => Line > 0 ? $"{File}({Line},{Column}): error ENT: {Message}" : $"{File}: error ENT: {Message}";
}
