using Entente.Domain.Treaties;
using Entente.Obligations.Compiled;

namespace Entente.Obligations.Rules;

/// <summary>What is attacked is protected, at the place where it is attacked.</summary>
internal sealed class ScopeTest : RuleTest
{
    public override string Name => "object and place";

    public override Verdict Judge(in Matter m) => Judge(m, m.Rule.Scope);

    internal static Verdict Judge(in Matter m, CompiledScopeLine[] scope)
    {
        int attacked = 1 << (int)m.Incident.Object;
        var best = Verdict.Fail(Reason.ObjectNotCovered);
        foreach (var line in scope)
        {
            if (!line.Days.Hold(m.Day) || (line.Objects & attacked) == 0)
                continue;
            var place = Place(m, line);
            if (place.Holds)
                return place;
            if (!place.Fails || best.Reason is Reason.ObjectNotCovered)
                best = place;
        }
        return best;
    }

    public override string Tell(in Matter m, Verdict verdict) => verdict switch
    {
        { Reason: Reason.ObjectNotCovered } => $"The text does not protect {What(m)}.",
        { Reason: Reason.OutsideArea } => $"{m.Site.Source.Name} lies outside what the text protects for {What(m)}: {Protected(m)}.",
        { HingesOn: { } fact } => $"Whether {m.Site.Source.Name} is covered hangs on this: {fact}.",
        _ => $"{What(m)} at {m.Site.Source.Name} is protected: {Protected(m)}.",
    };

    // The lines that stand that day and protect what is attacked; what else the article covers would only confuse.
    private static string Protected(in Matter m)
    {
        var (day, attacked) = (m.Day, 1 << (int)m.Incident.Object);
        return m.Docket.Describe([.. m.Rule.Scope.Where(l => l.Days.Hold(day) && (l.Objects & attacked) != 0)]);
    }

    private static Verdict Place(in Matter m, CompiledScopeLine line)
    {
        if (line.Tie is not { } tie)
            return default;
        if (line.Area >= 0 && !m.Docket.Area(line.Area).Contains(m.Site, m.Day))
            return Verdict.Fail(Reason.OutsideArea);
        return tie switch
        {
            WithinKind.Area => default,
            WithinKind.OwnAdministered or WithinKind.AdministeredIn => m.Site.Administrator == m.Beneficiary ? default : Verdict.Fail(Reason.OutsideArea),
            WithinKind.Metropolitan => m.Site.Sovereign == m.Beneficiary && m.Site.IsMetropolitan ? default : Verdict.Fail(Reason.OutsideArea),
            _ => Own(m),
        };
    }

    // Where the gazetteer names no sovereign, a claim of the beneficiary leaves the question open.
    private static Verdict Own(in Matter m) =>
        m.Site.Sovereign == m.Beneficiary ? default
        : m.Site.Sovereign < 0 && m.Docket.Claims(m.Site, m.Beneficiary, m.Incident.Date) ? Verdict.Hinge("whose territory the place is")
        : Verdict.Fail(Reason.OutsideArea);

    private static string What(in Matter m) => m.Incident.Object switch
    {
        ProtectedObject.Territory => "territory",
        ProtectedObject.ArmedForces => "armed forces",
        ProtectedObject.PublicVessel => "a public vessel",
        _ => "an aircraft",
    };
}
