using System.Text.Json;
using Entente.Domain.Text;
using Entente.Domain.Treaties;

namespace Entente.Corpus.Tests;

/// <summary>The schema that helps editors knows the same words and keys as the compiler that judges.</summary>
public sealed class SchemaTests
{
    private static readonly JsonElement Schema = JsonDocument.Parse(File.ReadAllText(Path.Combine(Repository.Corpus, "schema", "treaty.schema.json"))).RootElement;

    [Fact]
    public void Closed_vocabularies_are_the_same()
    {
        var (top, obligation) = (Schema.GetProperty("properties"), Schema.GetProperty("$defs").GetProperty("obligation").GetProperty("properties"));
        var trigger = obligation.GetProperty("trigger").GetProperty("properties");
        Same<Instrument>(top.GetProperty("instrument"));
        Same<Binding>(top.GetProperty("binding"));
        Same<Publicity>(top.GetProperty("publicity"));
        Same<EndKind>(top.GetProperty("end").GetProperty("properties").GetProperty("how"));
        Same<Departure>(top.GetProperty("parties").GetProperty("items").GetProperty("properties").GetProperty("left"));
        Same<InstitutionKind>(top.GetProperty("institutions").GetProperty("items").GetProperty("properties").GetProperty("kind"));
        Same<ReservationKind>(top.GetProperty("reservations").GetProperty("items").GetProperty("properties").GetProperty("type"));
        Same<ReservationEffect>(top.GetProperty("reservations").GetProperty("items").GetProperty("properties").GetProperty("effect"));
        Same<SuspensionEffect>(top.GetProperty("suspensions").GetProperty("items").GetProperty("properties").GetProperty("effect"));
        Same<ObligationKind>(obligation.GetProperty("kind"));
        Same<ObligationForm>(obligation.GetProperty("form"));
        Same<ForceOfResponse>(obligation.GetProperty("response").GetProperty("properties").GetProperty("force"));
        Same<IncidentKind>(trigger.GetProperty("incident"));
        Same<NonStateRule>(trigger.GetProperty("non-state"));
        Same<FellowPartyRule>(trigger.GetProperty("fellow-party"));
        Same<ConditionKind>(trigger.GetProperty("requires").GetProperty("items").GetProperty("properties").GetProperty("condition"));
    }

    [Fact]
    public void Every_key_of_the_schema_is_read_and_an_unknown_one_is_refused()
    {
        using var record = new SmallRecord().Change("treaties/1946-1991/pact.yaml", "title: Pact of the two", "title: Pact of the two\nnonsense: 1");
        string message = RecordCompiler.Check(record.Folder).Single(p => p.Message.Contains("'nonsense'", StringComparison.Ordinal)).Message;
        Assert.All(Schema.GetProperty("properties").EnumerateObject(), key => Assert.Contains(key.Name, message));
    }

    private static void Same<T>(JsonElement property) where T : struct, Enum =>
        Assert.Equal(Vocabulary<T>.Words.Order(StringComparer.Ordinal), property.GetProperty("enum").EnumerateArray().Select(e => e.GetString()!).Order(StringComparer.Ordinal));
}
