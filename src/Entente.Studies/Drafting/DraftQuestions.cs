using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Entente.Domain.Text;
using Entente.Domain.Treaties;
using Entente.Studies.Wording;

namespace Entente.Studies.Drafting;

/// <summary>All questions of a draft, in the order in which they are asked.</summary>
[SuppressMessage("Maintainability", "CA1506", Justification = "The one place where every vocabulary of a record is asked for.")]
public static class DraftQuestions
{
    public static readonly DraftQuestion Title = new("title", "The usual scholarly name of the treaty");
    public static readonly DraftQuestion Signed = new("signed", "The day of signature, as 1949-04-04; 1949-04 or 1949~ where that is all that is known; - if it was never signed");
    public static readonly DraftQuestion Id = new("id", "The id, which is also the name of the file");
    public static readonly DraftQuestion Instrument = new("instrument", "What sort of text it is") { Choices = [.. Vocabulary<Instrument>.Words.Select(w => new DraftChoice(w, ""))] };
    public static readonly DraftQuestion InForce = new("in-force", "The first day in force, not the day of signature; never if it never was, pending if it is not yet");
    public static readonly DraftQuestion Ended = new("ended", "The last day in force; - if it still is") { Default = "-" };
    public static readonly DraftQuestion HowEnded = new("how-ended", "How it ended") { Choices = Of<EndKind>(Meanings.Of, k => k is not EndKind.NeverInForce) };
    public static readonly DraftQuestion Summary = new("summary", "Two to four plain sentences in your own words: who promised what to whom, and how it went");
    public static readonly DraftQuestion Party = new("party", "A party: a name, ISO code or COW number") { IsRepeated = true };
    public static readonly DraftQuestion PartyUntil = new("party-until", "The last day on which the party was bound; it ceased to exist before the treaty ended");
    public static readonly DraftQuestion Source = new("source", "A source that you read: its title") { IsRepeated = true };
    public static readonly DraftQuestion SourceKind = new("source-kind", "What sort of source it is") { Choices = Of<SourceKind>(Meanings.Of) };
    public static readonly DraftQuestion Read = new("read", "How much of it you read") { Choices = Of<ReadingDepth>(Meanings.Of) };
    public static readonly DraftQuestion Url = new("url", "Its address, beginning with https:// or http://; empty for paper") { Default = "" };
    public static readonly DraftQuestion Cite = new("cite", "How it is cited, as 34 UNTS 243") { Default = "" };
    public static readonly DraftQuestion CheckedBy = new("checked-by", "On what the record rests")
    {
        Choices = [new("primary-text", "the articles themselves, or a faithful translation, were read"), new("secondary", "scholarship, press or a data set only")],
    };
    public static readonly DraftQuestion Through = new("through", "The day through which you know the record to be current");
    public static readonly DraftQuestion Article = new("article", "The article of a promise, as 5 or 3(1); (number not seen) where you know the promise but not its place") { IsRepeated = true };
    public static readonly DraftQuestion Kind = new("kind", "What the promisor must do") { Choices = Of<ObligationKind>(k => Phrases.Demand(k.Word())) };
    public static readonly DraftQuestion From = new("from", "Who promises: all-parties, or states with commas between") { Default = "all-parties" };
    public static readonly DraftQuestion To = new("to", "To whom: all-other-parties, or states with commas between, parties or not") { Default = "all-other-parties" };
    public static readonly DraftQuestion Incident = new("incident", "What must have happened to the beneficiary") { Choices = Of<IncidentKind>(Phrases.Occasion) };
    public static readonly DraftQuestion Adversary = new("adversary", "Against whom: any (the text is silent), any-state, non-party, or states and classes of states with commas between") { Default = "any" };
    public static readonly DraftQuestion Area = new("area", "Where: an area of the gazetteer, own-territory, own-administered or metropolitan, with commas between; empty for everywhere") { Default = "" };
    public static readonly DraftQuestion Force = new("force", "What part force has in the answer") { Choices = Of<ForceOfResponse>(f => Phrases.Force(new(f, null, null))) };
    public static readonly DraftQuestion Promise = new("promise", "The promise in one plain sentence of your own");
    public static readonly DraftQuestion Cites = new("cites", "The sources of this promise, by key, with commas between");

    /// <summary>Every question, in order.</summary>
    public static ImmutableArray<DraftQuestion> All { get; } =
    [
        Title, Signed, Id, Instrument, InForce, Ended, HowEnded, Summary, Party, PartyUntil, Source, SourceKind, Read, Url, Cite, CheckedBy, Through,
        Article, Kind, From, To, Incident, Adversary, Area, Force, Promise, Cites,
    ];

    private static ImmutableArray<DraftChoice> Of<T>(Func<T, string> meaning, Func<T, bool>? isChoice = null) where T : struct, Enum =>
        [.. Enum.GetValues<T>().Where(isChoice ?? (_ => true)).Select(v => new DraftChoice(v.Word(), meaning(v)))];
}
