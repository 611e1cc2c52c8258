using System.Text.Json;
using Entente.Corpus;
using Entente.Domain.Incidents;
using Entente.Obligations;
using Entente.Obligations.Cascades;

namespace Entente.Studies.Crises;

/// <summary>Answers: given who attacks whom, who owes what to whom, what is broken, who is bound to both sides, and how does it spread?</summary>
public sealed class CrisisStudy(Record record)
{
    private readonly Lazy<Docket> _docket = new(() => new(record.States, record.Gazetteer, record.Treaties));

    public Docket Docket => _docket.Value;

    public Crisis Run(Incident incident, Compliance compliance)
    {
        var determinations = Docket.Determine(incident);
        return new(incident, determinations, Docket.Breaches(incident), Docket.Conflicts(incident, determinations), new Cascade(Docket, record.States).Run(incident, compliance));
    }

    /// <summary>The incident of a case file.</summary>
    /// <exception cref="RecordException">The file has unknown fields or values, or names what the record does not know.</exception>
    public Incident ReadCase(string path) => CaseFile.Incident(record, path);

    /// <summary>An incident and who complies, from the JSON that <see cref="CrisisJson"/> describes.</summary>
    /// <exception cref="RecordException">It has unknown fields or values, or names what the record does not know.</exception>
    /// <exception cref="QuestionException">A fact or a state beside the incident is not known.</exception>
    public CrisisQuestion Read(JsonElement json) => CrisisJson.Read(record, json);
}
