using Entente.Domain.States;
using Entente.Domain.Treaties;

namespace Entente.Corpus.Tests;

/// <summary>
/// The treaties that bound the belligerents on their first day in each inter-state war since 1866, as docs/corpus/wars.md and the list beside it have them.
/// Wars, days, sides and what is missing are written there by hand; with ENTENTE_ACCEPT=1 the rest is brought up to date.
/// </summary>
public sealed class WarTests
{
    private const int MostNamed = 6;

    private static readonly string Page = Path.Combine(Repository.Root, "docs", "corpus", "wars.md");
    private static readonly string List = Repository.Test("data", "wars", "treaties-at-outbreak.tsv");

    private static readonly ObligationKind[] Heavy = [ObligationKind.Defence, ObligationKind.Offence, ObligationKind.Neutrality];

    private static readonly ObligationKind[] Counted =
        [.. Heavy, ObligationKind.NonAggression, ObligationKind.Friendship, ObligationKind.Consultation, ObligationKind.Mobilisation, ObligationKind.NoSeparatePeace];

    [Fact]
    public void The_list_is_what_the_record_says()
    {
        string[] there = File.ReadAllLines(List);
        string[] now = [.. there[..2], .. Wars().SelectMany(Lines).Distinct().Order(Comparer<string>.Create(ByWar))];
        if (Environment.GetEnvironmentVariable("ENTENTE_ACCEPT") == "1")
            File.WriteAllText(List, string.Join('\n', now) + "\n");
        else
            Assert.Equal(now, there);
    }

    [Fact]
    public void The_table_is_what_the_record_says()
    {
        string there = File.ReadAllText(Page), now = there;
        foreach (var war in Wars())
            now = now.Replace(war.Row, war.Written(Between(war), Outside(war)), StringComparison.Ordinal);
        if (Environment.GetEnvironmentVariable("ENTENTE_ACCEPT") == "1")
            File.WriteAllText(Page, now);
        else
            Assert.Equal(now, there);
    }

    [Fact]
    public void The_sums_are_those_of_the_table()
    {
        var wars = Wars().Select(w => (War: w, Ties: Ties(w).ToList())).ToList();
        string[] lines = File.ReadAllLines(List)[2..];
        string page = string.Join(' ', File.ReadAllText(Page).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        Assert.Contains($"Of {wars.Count} wars {wars.Count(w => w.Ties.Any(t => t.IsBetween))} began, or were joined, among states that had promised each other something; in {wars.Count(w => w.Ties.Any(t => t.IsAcross))} of them", page, StringComparison.Ordinal);
        Assert.Contains($"The list has {lines.Length:N0} lines and names {lines.Select(l => l.Split('\t')[2]).Distinct().Count():N0} treaties.", page, StringComparison.Ordinal);
    }

    private static string Between(War war) => Named(Ties(war).Where(t => t.IsBetween).GroupBy(t => t.Treaty.Id).Select(t => t.Any(x => x.IsAcross) ? $"`{t.Key}`\\*" : $"`{t.Key}`"));

    private static string Outside(War war)
    {
        var between = Ties(war).Where(t => t.IsBetween).Select(t => t.Treaty.Id).ToHashSet(StringComparer.Ordinal);
        var others = Ties(war).Where(t => !between.Contains(t.Treaty.Id)).GroupBy(t => t.Treaty.Id).ToList();
        var heavy = others.Where(t => t.Any(x => x.IsHeavy)).Select(t => $"`{t.Key}`").ToList();
        var light = others.Where(t => !t.Any(x => x.IsHeavy)).Select(t => $"`{t.Key}`").ToList();
        string rest = light.Count > MostNamed ? $"and {light.Count} of restraint or consultation only" : Named(light);
        return light.Count == 0 ? Named(heavy) : heavy.Count == 0 ? rest : $"{Named(heavy)} · {rest}";
    }

    private static string Named(IEnumerable<string> treaties) => string.Join(' ', treaties.Order(StringComparer.Ordinal)) is { Length: > 0 } named ? named : "—";

    private static IEnumerable<string> Lines(War war) =>
        from belligerent in war.Belligerents
        let day = DateOnly.Parse(belligerent.Day)
        from duty in Duties(belligerent.State, day)
        let bound = duty.Treaty.IsParty(belligerent.State, day) ? belligerent.State : duty.Promisor
        select $"{war.Number}\t{belligerent.Day}\t{duty.Treaty.Id}\t{bound}";

    private static IEnumerable<Tie> Ties(War war) =>
        from belligerent in war.Belligerents
        from duty in Duties(belligerent.State, DateOnly.Parse(belligerent.Day))
        let other = duty.Promisor == belligerent.State ? duty.Beneficiary : duty.Promisor
        let sides = war.Belligerents.Where(b => b.State == other).Select(b => b.Side).Distinct().ToList()
        select new Tie(duty.Treaty, sides.Count > 0, sides.Exists(s => s != belligerent.Side), Heavy.Contains(duty.Obligation.Kind));

    private static IEnumerable<Duty> Duties(StateId state, DateOnly day) =>
        Repository.Record.Concerning(state).Where(t => t.Id != "united-nations-charter")
            .SelectMany(t => t.DutiesOn(day, of: state, kinds: Counted.Contains).Concat(t.DutiesOn(day, to: state, kinds: Counted.Contains)));

    private static IEnumerable<War> Wars() => File.ReadLines(Page).Where(l => l.StartsWith("| ", StringComparison.Ordinal) && char.IsDigit(l[2])).Select(l => new War(l));

    private static int ByWar(string a, string b)
    {
        var (x, y) = (a.Split('\t'), b.Split('\t'));
        int war = int.Parse(x[0]).CompareTo(int.Parse(y[0]));
        return war != 0 ? war : string.CompareOrdinal(a, b);
    }

    private sealed record Tie(Treaty Treaty, bool IsBetween, bool IsAcross, bool IsHeavy);

    /// <summary>One row: <c>| 211 | Gulf War | 1990-08-02 | KWT, EGY (1991-01-16) | IRQ | between | outside | missing |</c>.</summary>
    private sealed class War(string row)
    {
        private readonly string[] _cells = row.Trim('|', ' ').Split(" | ");

        public string Row => row;

        public string Number => _cells[0];

        public IEnumerable<(StateId State, string Day, int Side)> Belligerents =>
            from side in new[] { 3, 4 }
            from entry in _cells[side].Split(", ")
            select (new StateId(entry[..3]), entry.Length > 3 ? entry[5..^1] : _cells[2], side);

        public string Written(string between, string outside) => $"| {string.Join(" | ", [.. _cells[..5], between, outside, .. _cells[7..]])} |";
    }
}
