using Entente.Domain.States;
using Entente.Domain.Time;
using Entente.Domain.Treaties;
using Entente.Store;

namespace Entente.Sources.Atop;

/// <summary>Makes treaties of a stored release of ATOP, so that incidents can be judged by all alliances that it knows.</summary>
/// <remarks>
/// These treaties are coarser than those that were read: every phase of an alliance is one, a member owes what it is coded with to every other member of the phase, there are no
/// articles, and nothing is said of places, objects or means. Where ATOP says only that a promise is limited (to adversaries, places, a conflict, a number of adversaries, refused
/// demands), the limit becomes a circumstance, so that the duty is contingent until somebody reads the text. Adversaries are taken as named where ATOP names the state or the two
/// states that are the threat. Promises for unprovoked attacks alone look to the incident's provocation, consultation on request to whether it was asked.
/// An end of 0 is no end; the coverage ends with the release, and so does what is known. A day on which one phase ends and the next begins has both.
/// Source: Leeds, Ritter, Mitchell and Long 2002.
/// </remarks>
public static class AtopObligations
{
    private const string Key = "atop";

    /// <summary>Reads the member table of a release.</summary>
    /// <param name="store">The store.</param>
    /// <param name="states">Who bears which COW number when.</param>
    /// <param name="version">The release; the latest in the store when null.</param>
    /// <exception cref="ImportException">The store has no such release, or its members were not imported.</exception>
    public static AtopRecord Read(DataStore store, StateRegister states, string? version = null)
    {
        string name = version is null ? "ATOP" : $"ATOP {version}";
        var found = store.Find("atop", version) ?? throw new ImportException($"The store has no {name}. Import it first: entente data import atop PATH.");
        var table = found["members"] ?? throw new ImportException($"The store has no members of {name} {(version is null ? found.Version : "")}".TrimEnd() + ". Import the file of members too: entente data import atop PATH.");
        var rows = store.Query($"SELECT {AtopMembership.Columns} FROM {DataStore.NameOf(found, "members")} ORDER BY atopid, phase, member, first_day", AtopMembership.Read);
        var bearers = states.All.SelectMany(s => s.Cow.Select(c => (c.Code.Number, s.Id))).Distinct().ToLookup(b => b.Number, b => b.Id);
        // Some bound themselves before they were states (Ceylon in 1947, Kenya in 1963): then whoever alone ever bore the number is meant.
        var known = rows.ConvertAll(r => r with { State = states.ByCow(r.Member, r.From.Earliest)?.Id ?? (bearers[r.Member].ToArray() is [var only] ? only : default) });
        var through = EdtfDate.Of(table.Shape.Years?.Last ?? 2018, 12, 31);
        return new(
            // An alliance of which one member alone is known binds nobody to anybody.
            [.. known.Where(r => !r.State.IsNone).GroupBy(r => (r.Alliance, r.Phase)).Where(g => g.Select(r => r.State).Distinct().Skip(1).Any()).Select(g => Treaty([.. g], found.Version, through, states, n => bearers[n]))],
            [.. known.Where(r => r.State.IsNone).Select(r => (r.Alliance, r.Member)).Distinct()]);
    }

    private static Treaty Treaty(AtopMembership[] members, string version, EdtfDate through, StateRegister states, Func<int, IEnumerable<StateId>> bearers)
    {
        var (alliance, phase, first) = (members[0].Alliance, members[0].Phase, members.Select(m => m.From).MinBy(d => d.Earliest));
        string number = phase == 0 ? $"{alliance}" : $"{alliance}.{phase}";
        string[] names = [.. members.Select(m => m.State).Distinct().Select(s => states[s].NameOn(first.Earliest))];
        string who = names.Length > 3 ? $"{names[0]}, {names[1]} and {names.Length - 2} others" : string.Join(", ", names);
        return new($"atop-{number}", $"Alliance of {who} (ATOP {number})", Instrument.Agreement, $"{(members[0].IsBilateral ? "Bilateral" : "Multilateral")} alliance, as coded by ATOP {version}.")
        {
            InForce = first,
            Ended = members.Any(m => m.To is null) ? null : members.Select(m => m.To!.Value).MaxBy(d => d.Latest),
            Atop = [alliance],
            Parties = [.. members.Select(m => new Party(m.State) { From = m.From, To = m.To, Sources = [Key] })],
            Obligations = [.. AtopPromise.All.SelectMany(p => Obligations(p, members, bearers))],
            Sources = [new(Key, $"Alliance Treaty Obligations and Provisions, {version}", ReadingDepth.Summary, SourceKind.Secondary) { Url = "http://www.atopdata.org/data.html" }],
            Checked = new(ReadPrimaryText: false, through, "Coarser than a reading: made from ATOP's codes, without articles; limits that ATOP does not spell out leave the duty contingent."),
        };
    }

    // Members that promise the same make one rule. One that left and came back on other terms has a rule for each time.
    private static IEnumerable<Obligation> Obligations(AtopPromise promise, AtopMembership[] members, Func<int, IEnumerable<StateId>> bearers)
    {
        var promisors = members.Where(m => m.Says.Contains(promise.Column)).Select(m => (Row: m, Trigger: promise.Trigger(m, bearers), Days: Changes(m) ? m : null)).ToList();
        var rules = promisors.GroupBy(p => (Terms(p.Trigger), p.Days)).ToList();
        for (int i = 0; i < rules.Count; i++)
        {
            var (row, trigger, days) = rules[i].First();
            bool isAll = rules[i].Count() == members.Length;
            yield return new($"{promise.Column}{(rules.Count > 1 ? $"-{i + 1}" : "")}", "", promise.Kind, isAll ? StateSelector.AllParties : new([.. rules[i].Select(p => p.Row.State).Distinct().Order()]), StateSelector.AllParties, promise.Summary)
            {
                Trigger = trigger, Since = days?.From, Until = days?.To, Sources = [Key],
            };
        }

        bool Changes(AtopMembership member) => members.Any(m => m != member && m.State == member.State && (m.Says.Contains(promise.Column) != member.Says.Contains(promise.Column) || Terms(promise.Trigger(m, bearers)) != Terms(promise.Trigger(member, bearers))));
    }

    private static string Terms(Trigger? trigger) => trigger is null ? "" : $"{trigger.Incident} {string.Join(' ', trigger.Adversary.Alternatives.SelectMany(a => a.States))} {string.Join('|', trigger.Requires.Select(r => r.Text))}";
}
