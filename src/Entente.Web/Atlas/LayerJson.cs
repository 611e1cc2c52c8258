using System.Text.Json;
using Entente.Rendering;
using Entente.Studies.Atlas.Layers;

namespace Entente.Web.Atlas;

/// <summary>Writes the ties of a layer column by column.</summary>
internal static class LayerJson
{
    public static byte[] Write(LayerTies ties) => JsonSerializer.SerializeToUtf8Bytes(ties, AnswerJson.Plain.LayerTies);
}
