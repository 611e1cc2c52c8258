using System.Text.Json.Serialization;

namespace Entente.Studies.Coverages;

/// <summary>To which decade a treaty belongs: the one of its signature (or entry into force, when it was not signed), or each in which it was in force.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<CoverageDating>))]
public enum CoverageDating : byte
{
    [JsonStringEnumMemberName("signed")]
    Signed,

    [JsonStringEnumMemberName("in-force")]
    InForce,
}
