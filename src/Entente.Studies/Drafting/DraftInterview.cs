using System.Collections.Immutable;
using Entente.Corpus;
using Entente.Domain.States;
using Entente.Domain.Text;
using Entente.Domain.Time;
using Entente.Domain.Treaties;

namespace Entente.Studies.Drafting;

/// <summary>Asks for a treaty, question by question, and makes a draft that keeps every rule of the record.</summary>
/// <remarks>An answer is checked when it is given, against the states, areas and treaties of the record that the draft is for.</remarks>
public sealed partial class DraftInterview(Record record, IRespondent respondent)
{
    private const int ShortestTitle = 3;
    private const int ShortestSummary = 20;

    public Treaty Conduct()
    {
        string title = respondent.Answer(DraftQuestions.Title, Title);
        var signed = respondent.Answer(DraftQuestions.Signed, DateOrNone);
        string id = respondent.Answer(DraftQuestions.Id with { Default = DraftId.Free(title, signed, record) }, text => DraftId.Read(text, signed, record));
        var instrument = Choose(DraftQuestions.Instrument with { Default = InstrumentOf(title).Word() }, Word<Instrument>);
        var treaty = Dates(new(id, title, instrument, "") { Signed = signed, Checked = new(false, EdtfDate.Of(record.CurrentThrough), null) });
        treaty = treaty with { Summary = respondent.Answer(DraftQuestions.Summary, text => Sentence(text, ShortestSummary)) };
        treaty = treaty with { Parties = Parties(treaty) };
        treaty = treaty with { Sources = Sources() };
        treaty = treaty with { Checked = Checked(treaty) };
        treaty = treaty with { Obligations = Obligations(treaty) };
        respondent.Finish();
        return treaty;
    }

    private Treaty Dates(Treaty treaty)
    {
        var (inForce, isPending) = respondent.Answer(DraftQuestions.InForce, text => InForce(text, treaty.Signed));
        if (isPending)
            return treaty with { IsPending = true };
        if (inForce is not { } first)
            return treaty with { End = new(EndKind.NeverInForce, null, []) };
        var ended = respondent.Answer(DraftQuestions.Ended, text => DateOrNone(text) is not { } last || last.Latest >= first.Earliest ? DateOrNone(text)
            : throw new QuestionException($"{last} lies before the first day in force, {first}. Give the last day on which it bound, or - if it still does."));
        return ended is null ? treaty with { InForce = first }
            : treaty with { InForce = first, Ended = ended, End = new(Choose(DraftQuestions.HowEnded, Word<EndKind>), null, []) };
    }

    private (EdtfDate? Date, bool IsPending) InForce(string text, EdtfDate? signed)
    {
        if (text.Trim().ToLowerInvariant() is "never" or "pending" or "-")
            return signed is null ? throw new QuestionException("A thing that was neither signed nor in force has no day in the record. Give the first day in force.") : (null, text.Trim().ToLowerInvariant() is "pending");
        var date = Date(text);
        return date.Latest < signed?.Earliest ? throw new QuestionException($"{date} lies before the signature, {signed}. Give the first day in force; never or pending where there is none.") : (date, false);
    }

    private ImmutableArray<Party> Parties(Treaty treaty)
    {
        var parties = ImmutableArray.CreateBuilder<Party>();
        var day = FirstDay(treaty);
        while (respondent.Answer(DraftQuestions.Party with { Default = parties.Count > 0 ? "" : null }, text => text.Length == 0 ? null : NewParty(text, day, parties)) is { } state)
            parties.Add(Bound(treaty, state, day));
        return parties.ToImmutable();
    }

    private State NewParty(string text, DateOnly day, IReadOnlyList<Party> parties)
    {
        var state = new Asking(record).State(text, day);
        return parties.Any(p => p.State == state.Id) ? throw new QuestionException($"{state.NameOn(day)} ({state.Id}) is a party already; name another, or nothing to go on.") : state;
    }

    // A state that is gone before the treaty ends was bound to its own last day at most.
    private Party Bound(Treaty treaty, State state, DateOnly day)
    {
        if (treaty.Life is not { } life || state.Exists.Any(e => e.Days.Holds(life.Last ?? DateOnly.MaxValue)))
            return new(state.Id);
        var exists = state.Exists.First(e => e.Days.Holds(day)).Days;
        var until = respondent.Answer(DraftQuestions.PartyUntil with { Default = exists.Last!.Value.ToString("O") }, text => Date(text) is var date && exists.Holds(date.Latest) && date.Latest >= life.First ? date
            : throw new QuestionException($"{state.NameOn(day)} ({state.Id}) existed to {exists.Last:O} and was bound from {life.First:O}; give a day between the two."));
        return new(state.Id) { To = until, Left = until.Latest == exists.Last ? Departure.Ceased : null };
    }

    private ImmutableArray<SourceNote> Sources()
    {
        var sources = ImmutableArray.CreateBuilder<SourceNote>();
        while (respondent.Answer(DraftQuestions.Source with { Default = sources.Count > 0 ? "" : null }, text => text.Length == 0 ? null : Sentence(text, ShortestTitle)) is { } title)
        {
            var kind = Choose(DraftQuestions.SourceKind, Word<SourceKind>);
            var read = Choose(DraftQuestions.Read, Word<ReadingDepth>);
            string url = respondent.Answer(DraftQuestions.Url, Url);
            string cite = url.Length > 0 ? "" : respondent.Answer(DraftQuestions.Cite, text => text.Trim());
            sources.Add(new(DraftId.Unused(kind is SourceKind.Primary ? "text" : "account", sources.Select(s => s.Key)), title, read, kind) { Url = OrNull(url), Cite = OrNull(cite) });
        }
        return sources.ToImmutable();
    }

    private Verification Checked(Treaty treaty)
    {
        bool sawText = treaty.Sources.Any(s => s is { Kind: SourceKind.Primary, Read: ReadingDepth.Full or ReadingDepth.Articles });
        bool isPrimary = respondent.Answer(DraftQuestions.CheckedBy with { Default = sawText ? "primary-text" : "secondary" }, text => OneOf(text, DraftQuestions.CheckedBy) switch
        {
            "primary-text" when !sawText => throw new QuestionException("None of the sources is a primary one of which you read the articles, so that the record rests on secondary."),
            var by => by == "primary-text",
        });
        var through = respondent.Answer(DraftQuestions.Through with { Default = record.CurrentThrough.ToString("O") }, text => Date(text));
        return new(isPrimary, through, null);
    }

    private T Choose<T>(DraftQuestion question, Func<string, DraftQuestion, T> read) => respondent.Answer(question, text => read(text, question));

    private EdtfDate? DateOrNone(string text) => text.Trim() is "-" ? null : Date(text);

    private EdtfDate Date(string text)
    {
        if (!EdtfDate.TryParse(text.Trim(), out var date, out string? problem))
            throw new QuestionException(problem);
        if (date.Latest < Asking.Beginning)
            throw new QuestionException($"{date} lies before the record begins, on {Asking.Beginning:O}. Check the year.");
        if (date.Earliest.Year > record.CurrentThrough.Year + 1)
            throw new QuestionException($"{date} lies far beyond the day through which the record is current, {record.CurrentThrough:O}. Check the year.");
        return date;
    }

    private string Title(string text)
    {
        string title = Sentence(text, ShortestTitle);
        return record.TreatiesNamed(title).FirstOrDefault() is not { } there ? title
            : throw new QuestionException($"'{title}' is in the record already: {there.Id}, signed {there.Signed?.ToString() ?? "never"}. Correct that record, or give a title that tells the two apart, as with the year.");
    }

    private static T Word<T>(string text, DraftQuestion question) where T : struct, Enum => Vocabulary<T>.TryParse(OneOf(text, question), out var value) ? value : throw new InvalidOperationException();

    private static string OneOf(string text, DraftQuestion question)
    {
        string word = text.Trim().ToLowerInvariant().Replace(' ', '-');
        var words = question.Choices.Select(c => c.Word).ToList();
        return words.Contains(word) ? word : throw new QuestionException($"'{text.Trim()}' is not one of {string.Join(", ", words)}.{Nearest.Hint(text, words)}");
    }

    private static string Sentence(string text, int shortest)
    {
        string sentence = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return sentence.Length >= shortest ? sentence : throw new QuestionException($"'{sentence}' is too short to tell anything; {shortest} letters at least.");
    }

    private static string Url(string text)
    {
        string url = text.Trim();
        return url.Length == 0 || (Uri.TryCreate(url, UriKind.Absolute, out var uri) && uri.Scheme is "https" or "http") ? url
            : throw new QuestionException($"'{url}' is no address; it begins with https:// or http://, as https://avalon.law.yale.edu/20th_century/nato.asp. Leave it empty for a source on paper.");
    }

    private static Instrument InstrumentOf(string title)
    {
        string folded = $" {Names.Fold(title)} ";
        return Enum.GetValues<Instrument>().LastOrDefault(i => folded.Contains($" {i.Word().Replace('-', ' ')} ", StringComparison.Ordinal));
    }

    private static DateOnly FirstDay(Treaty treaty) => treaty.Life?.First ?? treaty.Signed!.Value.Earliest;

    private static string? OrNull(string text) => text.Length == 0 ? null : text;
}
