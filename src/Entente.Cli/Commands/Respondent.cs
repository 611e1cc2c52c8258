using Entente.Studies;
using Entente.Studies.Drafting;

namespace Entente.Cli.Commands;

/// <summary>Answers the questions of a draft: from options first, then by asking at the terminal, or from the lines of standard input.</summary>
/// <remarks>
/// The n-th value of an option answers the n-th time that its question is asked. At a terminal a wrong answer is told and asked again; a script is
/// refused at its place. Talk goes to the error stream, so that what the command prints is its result alone.
/// </remarks>
internal sealed class Respondent : IRespondent
{
    private const int MostChoicesShown = 20;

    private readonly Dictionary<string, Queue<string>> _given;
    private readonly TextReader _lines;
    private readonly TextWriter? _talk;
    private int _read;

    /// <param name="given">The values of options, by the name of the question.</param>
    /// <param name="lines">Where answers come from that no option gives.</param>
    /// <param name="talk">Where questions are asked; null for a script, which is not asked.</param>
    public Respondent(IReadOnlyDictionary<string, string[]> given, TextReader lines, TextWriter? talk)
    {
        _given = given.ToDictionary(g => g.Key, g => new Queue<string>(g.Value), StringComparer.Ordinal);
        (_lines, _talk) = (lines, talk);
    }

    public T Answer<T>(DraftQuestion question, Func<string, T> read)
    {
        if (_given.TryGetValue(question.Name, out var values) && values.TryDequeue(out string? value))
        {
            if (TryRead($"--{question.Name}", value, read, out var given))
                return given;
        }
        else if (values is not null && question is { IsRepeated: true, Default: not null })
        {
            return read(question.Default);
        }
        if (_talk is null)
            return FromLine(question, read);
        Ask(question);
        while (true)
            if (Typed(question) is { } text && TryRead("", text, read, out var typed))
                return typed;
    }

    public void Finish()
    {
        foreach (var (name, values) in _given)
            if (values.TryPeek(out string? left))
                throw new QuestionException($"--{name}: '{left}' answers no question that was asked, and nothing was written. Leave it out, or see in 'entente corpus new --help' when it is asked for.");
        if (_talk is not null || _read == 0)
            return;
        for (string? line = NextLine(); line is not null; line = NextLine())
            if (line.Length > 0)
                throw new QuestionException($"standard input, line {_read}: '{line}' answers no question that was asked, and nothing was written. Each question takes one line; an empty one stands for its default, or ends a list.");
    }

    private T FromLine<T>(DraftQuestion question, Func<string, T> read)
    {
        string? line = NextLine();
        string place = line is null ? $"--{question.Name}" : $"standard input, line {_read} ({question.Name})";
        string text = line is { Length: > 0 } ? line : question.Default ?? throw new QuestionException($"{place}: an answer is needed, and nothing was written. {question.Ask}{Words(question)}. Give it with --{question.Name}, or as a line of standard input.");
        TryRead(place, text, read, out var answer);
        return answer;
    }

    private bool TryRead<T>(string place, string text, Func<string, T> read, out T answer)
    {
        try
        {
            answer = read(text);
            return true;
        }
        catch (QuestionException e) when (_talk is not null)
        {
            _talk.WriteLine($"  {(place.Length > 0 ? $"{place}: " : "")}{e.Message}");
            answer = default!;
            return false;
        }
        catch (QuestionException e)
        {
            throw new QuestionException($"{place}: {e.Message} Nothing was written.");
        }
    }

    private void Ask(DraftQuestion question)
    {
        _talk!.WriteLine();
        _talk.WriteLine($"{question.Ask}{(question is { IsRepeated: true, Default: not null } ? "; empty for no more" : "")}");
        if (question.Choices.Length <= MostChoicesShown)
            Show(question);
        else
            _talk.WriteLine("  ? lists them");
    }

    private void Show(DraftQuestion question)
    {
        if (question.Choices.All(c => c.Meaning.Length == 0) && question.Choices.Length > 0)
        {
            _talk!.WriteLine($"  {string.Join(", ", question.Choices.Select(c => c.Word))}");
            return;
        }
        int width = question.Choices.Select(c => c.Word.Length).DefaultIfEmpty().Max();
        foreach (var choice in question.Choices)
            _talk!.WriteLine($"  {choice.Word.PadRight(width)}  {choice.Meaning}".TrimEnd());
    }

    // An answer as it was typed, or null where it asked for the list, or for nothing at all where something is needed.
    private string? Typed(DraftQuestion question)
    {
        _talk!.Write(question.Default is { Length: > 0 } silence ? $"{question.Name} [{silence}]> " : $"{question.Name}> ");
        string text = NextLine() ?? throw new QuestionException("The answers ended before the questions did; nothing was written.");
        if (text == "?")
        {
            Show(question);
            return null;
        }
        if (text.Length > 0 || question.Default is not null)
            return text.Length > 0 ? text : question.Default;
        _talk.WriteLine("  An answer is needed here.");
        return null;
    }

    private string? NextLine()
    {
        string? line = _lines.ReadLine()?.Trim();
        _read += line is null ? 0 : 1;
        return line;
    }

    private static string Words(DraftQuestion question) => question.Choices.IsEmpty ? "" : $": {string.Join(", ", question.Choices.Select(c => c.Word))}";
}
