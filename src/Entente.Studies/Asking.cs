using Entente.Corpus;
using Entente.Domain.States;
using Entente.Domain.Text;
using Entente.Domain.Time;
using Entente.Domain.Treaties;
using Entente.Obligations.Cascades;

namespace Entente.Studies;

/// <summary>Turns what a person typed into states, days, treaties and kinds, or says why it cannot.</summary>
public sealed class Asking(Record record)
{
    /// <summary>The first day about which the record answers.</summary>
    public static readonly DateOnly Beginning = new(1815, 1, 1);

    /// <summary>The day meant; the record's own present when none is given.</summary>
    public DateOnly Day(string? text)
    {
        if (text is null)
            return record.CurrentThrough;
        if (!EdtfDate.TryParse(text.Trim(), out var date, out string? problem))
            throw new QuestionException("on", $"{problem}");
        if (!date.IsDay)
            throw new QuestionException("on", $"'{text}' is not one day. Give a day, as {date.Earliest:O}.");
        if (date.Earliest < Beginning)
            throw new QuestionException("on", $"{date.Earliest:O} lies before the record begins, on {Beginning:O}. Ask for a later day.");
        return date.Earliest;
    }

    /// <summary>The one state that the text means on the day.</summary>
    public State State(string text, DateOnly on) => record.States.Resolve(text, on) switch
    {
        Resolution.Found(var state) => state,
        Resolution.Ambiguous(var candidates) => throw new QuestionException(
            $"'{text}' means several states on {on:O}: {string.Join(", ", candidates.Select(c => $"{c.NameOn(on)} ({c.Id})"))}. Use one of these codes."),
        Resolution.NotThen(var candidates) => throw new UnknownNameException(
            $"'{text}' did not exist as a state on {on:O}. {string.Join(" ", candidates.Select(Lifetime))} Ask for another day, or for the state that held it then."),
        Resolution.Unknown(var near) => throw new UnknownNameException(
            $"No state is known as '{text}'.{(near.IsEmpty ? "" : $" Did you mean {string.Join(" or ", near.Select(n => $"'{n}'"))}?")} Names, ISO and COW codes work, as Japan, JPN, cow:740."),
        _ => throw new InvalidOperationException(),
    };

    public Treaty Treaty(string text)
    {
        var found = record.TreatiesNamed(text).ToList();
        return found switch
        {
            [var only] => only,
            [] => throw new UnknownNameException($"No treaty is known as '{text}'.{Nearest.Hint(text, record.Entries.SelectMany(e => e.Names.Append(e.Id).Append(e.Title)))} List them with: entente treaties"),
            _ => throw new QuestionException($"'{text}' names several treaties: {string.Join(", ", found.Select(t => t.Id))}. Use one of these ids."),
        };
    }

    public static ObligationKind? Kind(string? text)
    {
        if (text is null)
            return null;
        return Vocabulary<ObligationKind>.TryParse(text.Trim().ToLowerInvariant(), out var kind) ? kind
            : throw new QuestionException("kind", $"'{text}' is not one of {string.Join(", ", Vocabulary<ObligationKind>.Words)}.{Nearest.Hint(text, Vocabulary<ObligationKind>.Words)}");
    }

    /// <summary>Who does what it owes: <c>all</c>, <c>none</c>, or a list of states as FRA,GBR.</summary>
    public Compliance Complying(string text, DateOnly on) => text.Trim().ToLowerInvariant() switch
    {
        "all" => Compliance.All,
        "none" => Compliance.None,
        _ => Complying(text.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries), on),
    };

    public Compliance Complying(IEnumerable<string> states, DateOnly on) => Compliance.Of(states.Select(s => State(s, on).Id));

    private static string Lifetime(State state) => $"{state.Name} ({state.Id}) exists {string.Join(", ", state.Exists.Select(e => Days(e.Days)))}.";

    private static string Days(Spell spell) =>
        spell.First < Beginning ? $"until {spell.Last:O}" : spell.IsOpen ? $"from {spell.First:O}" : $"from {spell.First:O} to {spell.Last:O}";
}
