using Entente.Domain.Treaties;
using Entente.Obligations.Compiled;

namespace Entente.Obligations.Rules;

/// <summary>No reservation, understanding or protocol of the promisor takes the case out.</summary>
internal sealed class ReservationTest : RuleTest
{
    public override string Name => "reservations";

    public override Verdict Judge(in Matter m)
    {
        Verdict best = default;
        foreach (var reservation in m.Entry!.Reservations)
        {
            var verdict = Effect(m, reservation);
            if (verdict.Fails)
                return verdict;
            if (!verdict.Holds)
                best = verdict;
        }
        return best;
    }

    public override string Tell(in Matter m, Verdict verdict)
    {
        if (m.Entry!.Reservations.Length == 0)
            return $"{m.Name(m.Promisor)} has made no reservation to this article.";
        foreach (var reservation in m.Entry.Reservations)
            if (!Effect(m, reservation).Holds)
                return $"{m.Name(m.Promisor)}: {reservation.Text.Text}";
        return $"No reservation of {m.Name(m.Promisor)} applies here.";
    }

    private static Verdict Effect(in Matter m, CompiledReservation reservation)
    {
        if (!reservation.Days.Hold(m.Day) || (reservation.Toward.Length > 0 && Array.IndexOf(reservation.Toward, m.Beneficiary) < 0))
            return default;
        var when = reservation.When is { } test ? Situation(m, test) : default;
        var unless = reservation.Unless is { } exception ? Situation(m, exception) : Verdict.Fail(Reason.Reservation);
        if (when.Fails || unless.Holds)
            return default;
        if (!when.Holds || !unless.Fails)
            return Verdict.Hinge((when.HingesOn ?? unless.HingesOn)!);
        return reservation.Text.Effect is ReservationEffect.Excludes ? Verdict.Fail(Reason.Reservation) : Verdict.Hinge(reservation.Text.Text);
    }

    private static Verdict Situation(in Matter m, CompiledTest test)
    {
        var adversary = test.Adversary is { } clause ? AdversaryTest.Judge(m, clause, NonStateRule.Excluded) : default;
        if (adversary.Fails || test.Scope.Length == 0)
            return adversary;
        var scope = ScopeTest.Judge(m, test.Scope);
        return scope.Holds ? adversary : scope;
    }
}
