using Entente.Domain.Treaties;

namespace Entente.Studies.Wording;

/// <summary>What words of closed vocabularies mean, in a line each, for those who have to choose one.</summary>
public static class Meanings
{
    public static string Of(EndKind how) => how switch
    {
        EndKind.Expired => "its term ran out",
        EndKind.Denounced => "a party gave notice as the text provides, or said that it was over",
        EndKind.Terminated => "the parties ended it together",
        EndKind.Replaced => "another treaty took its place",
        EndKind.Violated => "a party attacked another or broke it outright, and it ended with that",
        EndKind.Dissolved => "the organisation that it founded was dissolved",
        EndKind.PartyCeased => "a party without which it is nothing ceased to exist",
        EndKind.Lapsed => "it fell out of use, or its purpose fell away",
        _ => "it never entered into force",
    };

    public static string Of(ReadingDepth read) => read switch
    {
        ReadingDepth.Full => "all of it",
        ReadingDepth.Articles => "the articles that the record cites",
        ReadingDepth.Excerpt => "passages of them",
        _ => "an account of what it says",
    };

    public static string Of(SourceKind kind) => kind switch
    {
        SourceKind.Primary => "the text of the treaty, an official notice or document",
        _ => "scholarship, an encyclopaedia, the press, a data set",
    };
}
