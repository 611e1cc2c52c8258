using Entente.Domain.Treaties;

namespace Entente.Corpus.Packing;

/// <summary>Reads a treaty that <see cref="TreatyPacker"/> wrote.</summary>
internal sealed class TreatyUnpacker(PackReader r)
{
    public Treaty Read()
    {
        var (id, title, instrument, summary) = (r.Text(), r.Text(), (Instrument)r.Byte(), r.Text());
        return new(id, title, instrument, summary)
        {
            Names = r.Texts(),
            Binding = (Binding)r.Byte(),
            Publicity = (Publicity)r.Byte(),
            Organisation = r.OptionalText(),
            Signed = r.Date(),
            InForce = r.Date(),
            Ended = r.Date(),
            IsPending = r.Flag(),
            End = r.Optional(() => new TreatyEnd((EndKind)r.Byte(), r.OptionalText(), r.Texts())),
            Contested = r.List(() => new Contest(r.Date() ?? default, r.Date(), r.Text(), r.Texts())),
            Term = r.Optional(() => new Term(r.Integer() is >= 0 and var years ? years : null, r.OptionalText(), r.OptionalText())),
            Registration = r.Texts(),
            Place = r.OptionalText(),
            Lineage = new(r.Texts(), r.Texts(), r.Texts(), r.Texts(), r.Texts()),
            Atop = r.List(r.Integer),
            Parties = r.List(Party),
            Obligations = r.List(Obligation),
            Reservations = r.List(Reservation),
            Suspensions = r.List(Suspension),
            Institutions = r.List(Institution),
            Disputes = r.List(() => new Dispute(r.Text(), r.Texts())),
            Sources = r.List(Source),
            Checked = new(r.Flag(), r.Date() ?? default, r.OptionalText()),
        };
    }

    private Party Party() => new(r.State())
    {
        Signed = r.Date(), From = r.Date(), To = r.Date(), Left = Word<Departure>(), Note = r.OptionalText(), Sources = r.Texts(),
    };

    private Obligation Obligation() => new(r.Text(), r.Text(), (ObligationKind)r.Byte(), new(r.States()), new(r.States()), r.Text())
    {
        Form = Word<ObligationForm>(),
        Since = r.Date(),
        Until = r.Date(),
        Trigger = r.Optional(Trigger),
        Response = r.Optional(() => new Response((ForceOfResponse)r.Byte(), r.OptionalText(), r.OptionalText())),
        Disputed = r.OptionalText(),
        Sources = r.Texts(),
    };

    private Trigger Trigger() => new((IncidentKind)r.Byte())
    {
        Scope = r.List(Scope),
        Adversary = Adversary(),
        AtLeast = r.Integer(),
        AtMost = r.Integer(),
        NonState = Word<NonStateRule>(),
        FellowParty = Word<FellowPartyRule>(),
        Requires = r.List(Condition),
    };

    private ScopeLine Scope() => new(r.List(() => (ProtectedObject)r.Byte()), r.OptionalText() is { } within ? Within.Parse(within) : null, r.Days());

    private Adversary Adversary()
    {
        var scope = (AdversaryScope)r.Byte();
        var alternatives = r.List(() => new AdversaryAlternative { States = r.States(), Classes = r.Texts(), AnyState = r.Flag(), SupportedBy = r.States(), JoinedWith = r.States() });
        return scope is AdversaryScope.Any ? Domain.Treaties.Adversary.Any : new(scope, alternatives);
    }

    private Condition Condition() => new((ConditionKind)r.Byte(), r.Text()) { By = r.OptionalText(), States = r.States() };

    private Reservation Reservation() => new(r.Text(), (ReservationKind)r.Byte(), (ReservationEffect)r.Byte(), r.Text())
    {
        By = r.States(),
        Toward = r.States(),
        Obligations = r.Texts(),
        AppliesWhen = r.Optional(Test),
        AppliesUnless = r.Optional(Test),
        Disputed = r.OptionalText(),
        Since = r.Date(),
        Until = r.Date(),
        Sources = r.Texts(),
    };

    private SituationTest Test() => new(r.Optional(Adversary), r.List(Scope));

    private Suspension Suspension() => new(r.Date() ?? default, r.Date(), (SuspensionEffect)r.Byte(), r.Text())
    {
        From = r.States(), To = r.States(), Member = r.State(), Sources = r.Texts(),
    };

    private Institution Institution() => new(r.Text(), (InstitutionKind)r.Byte())
    {
        Holder = r.OptionalText(), Since = r.Date(), Until = r.Date(), Seat = r.OptionalText(), ShareOfGdp = r.Number(), Note = r.OptionalText(), Sources = r.Texts(),
    };

    private SourceNote Source() => new(r.Text(), r.Text(), (ReadingDepth)r.Byte(), (SourceKind)r.Byte()) { Cite = r.OptionalText(), Url = r.OptionalText(), Note = r.OptionalText() };

    private T? Word<T>() where T : struct, Enum => r.Byte() is > 0 and var word ? (T)Enum.ToObject(typeof(T), word - 1) : null;
}
