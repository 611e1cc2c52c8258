using System.Text.Json;
using System.Text.Json.Serialization;

namespace Entente.Store.Catalogue;

/// <summary>How a version is written down: in the catalogue, and as <c>provenance.json</c> beside its tables.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower, WriteIndented = true, UseStringEnumConverter = true, IncludeFields = true,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(DatasetVersion))]
internal sealed partial class CatalogueJson : JsonSerializerContext
{
    public static string Write(DatasetVersion version) => JsonSerializer.Serialize(version, Default.DatasetVersion);

    public static DatasetVersion Read(string json) =>
        JsonSerializer.Deserialize(json, Default.DatasetVersion) ?? throw new StoreException("A version in the catalogue is empty.");
}
