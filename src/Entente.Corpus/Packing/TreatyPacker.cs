using Entente.Domain.Treaties;

namespace Entente.Corpus.Packing;

/// <summary>Writes a treaty; <see cref="TreatyUnpacker"/> reads the same fields in the same order.</summary>
internal sealed class TreatyPacker(PackWriter w)
{
    public void Write(Treaty t)
    {
        w.Text(t.Id);
        w.Text(t.Title);
        w.Word(t.Instrument);
        w.Text(t.Summary);
        w.Texts(t.Names);
        w.Word(t.Binding);
        w.Word(t.Publicity);
        w.Text(t.Organisation);
        w.Date(t.Signed);
        w.Date(t.InForce);
        w.Date(t.Ended);
        w.Flag(t.IsPending);
        w.Optional(t.End, End);
        w.List(t.Contested, Contest);
        w.Optional(t.Term, Term);
        w.Texts(t.Registration);
        w.Text(t.Place);
        Lineage(t.Lineage);
        w.List(t.Atop, w.Integer);
        w.List(t.Parties, Party);
        w.List(t.Obligations, Obligation);
        w.List(t.Reservations, Reservation);
        w.List(t.Suspensions, Suspension);
        w.List(t.Institutions, Institution);
        w.List(t.Disputes, d => { w.Text(d.Text); w.Texts(d.Sources); });
        w.List(t.Sources, Source);
        w.Flag(t.Checked.ReadPrimaryText);
        w.Date(t.Checked.Through);
        w.Text(t.Checked.Note);
    }

    private void End(TreatyEnd end)
    {
        w.Word(end.How);
        w.Text(end.Note);
        w.Texts(end.Sources);
    }

    private void Contest(Contest contest)
    {
        w.Date(contest.From);
        w.Date(contest.To);
        w.Text(contest.Note);
        w.Texts(contest.Sources);
    }

    private void Term(Term term)
    {
        w.Integer(term.Years ?? -1);
        w.Text(term.Renewal);
        w.Text(term.Notice);
    }

    private void Lineage(Lineage lineage)
    {
        w.Texts(lineage.Amends);
        w.Texts(lineage.Renews);
        w.Texts(lineage.Replaces);
        w.Texts(lineage.Supplements);
        w.Texts(lineage.Implements);
    }

    private void Party(Party party)
    {
        w.State(party.State);
        w.Date(party.Signed);
        w.Date(party.From);
        w.Date(party.To);
        w.OptionalWord(party.Left);
        w.Text(party.Note);
        w.Texts(party.Sources);
    }

    private void Obligation(Obligation o)
    {
        w.Text(o.Id);
        w.Text(o.Article);
        w.Word(o.Kind);
        w.States(o.From.Listed);
        w.States(o.To.Listed);
        w.Text(o.Summary);
        w.OptionalWord(o.Form);
        w.Date(o.Since);
        w.Date(o.Until);
        w.Optional(o.Trigger, Trigger);
        w.Optional(o.Response, r => { w.Word(r.Force); w.Text(r.Procedure); w.Text(r.Means); });
        w.Text(o.Disputed);
        w.Texts(o.Sources);
    }

    private void Trigger(Trigger t)
    {
        w.Word(t.Incident);
        w.List(t.Scope, Scope);
        Adversary(t.Adversary);
        w.Integer(t.AtLeast);
        w.Integer(t.AtMost);
        w.OptionalWord(t.NonState);
        w.OptionalWord(t.FellowParty);
        w.List(t.Requires, Condition);
    }

    private void Scope(ScopeLine line)
    {
        w.List(line.Objects, w.Word);
        w.Text(line.Within?.ToString());
        w.Days(line.Days);
    }

    private void Adversary(Adversary adversary)
    {
        w.Word(adversary.Scope);
        w.List(adversary.Alternatives, a =>
        {
            w.States(a.States);
            w.Texts(a.Classes);
            w.Flag(a.AnyState);
            w.States(a.SupportedBy);
            w.States(a.JoinedWith);
        });
    }

    private void Condition(Condition condition)
    {
        w.Word(condition.Kind);
        w.Text(condition.Text);
        w.Text(condition.By);
        w.States(condition.States);
    }

    private void Reservation(Reservation r)
    {
        w.Text(r.Id);
        w.Word(r.Kind);
        w.Word(r.Effect);
        w.Text(r.Text);
        w.States(r.By);
        w.States(r.Toward);
        w.Texts(r.Obligations);
        w.Optional(r.AppliesWhen, Test);
        w.Optional(r.AppliesUnless, Test);
        w.Text(r.Disputed);
        w.Date(r.Since);
        w.Date(r.Until);
        w.Texts(r.Sources);
    }

    private void Test(SituationTest test)
    {
        w.Optional(test.Adversary, Adversary);
        w.List(test.Scope, Scope);
    }

    private void Suspension(Suspension s)
    {
        w.Date(s.Since);
        w.Date(s.Until);
        w.Word(s.Effect);
        w.Text(s.Note);
        w.States(s.From);
        w.States(s.To);
        w.State(s.Member);
        w.Texts(s.Sources);
    }

    private void Institution(Institution i)
    {
        w.Text(i.Name);
        w.Word(i.Kind);
        w.Text(i.Holder);
        w.Date(i.Since);
        w.Date(i.Until);
        w.Text(i.Seat);
        w.Number(i.ShareOfGdp);
        w.Text(i.Note);
        w.Texts(i.Sources);
    }

    private void Source(SourceNote s)
    {
        w.Text(s.Key);
        w.Text(s.Title);
        w.Word(s.Read);
        w.Word(s.Kind);
        w.Text(s.Cite);
        w.Text(s.Url);
        w.Text(s.Note);
    }
}
