using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Entente.Store.Catalogue;

/// <summary>How a version is written down: in the catalogue, and as <c>provenance.json</c> beside its tables.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower, WriteIndented = true, UseStringEnumConverter = true, IncludeFields = true,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(DatasetVersion))]
internal sealed partial class CatalogueJson : JsonSerializerContext
{
    /// <summary>As people read it, in <c>provenance.json</c>.</summary>
    public static string Write(DatasetVersion version) => JsonSerializer.Serialize(version, Default.DatasetVersion);

    /// <summary>As the catalogue holds it: every opening of the store reads all of them.</summary>
    public static string WriteDense(DatasetVersion version)
    {
        using var bytes = new MemoryStream();
        using (var writer = new Utf8JsonWriter(bytes))
            JsonSerializer.Serialize(writer, version, Default.DatasetVersion);
        return Encoding.UTF8.GetString(bytes.GetBuffer(), 0, (int)bytes.Length);
    }

    public static DatasetVersion Read(string json) =>
        JsonSerializer.Deserialize(json, Default.DatasetVersion) ?? throw new StoreException("A version in the catalogue is empty.");
}
