using System.Text.Json;
using Entente.Formats.Bytes;

namespace Entente.Formats.Geo.Internals;

/// <summary>Finds where the values of a JSON object or array lie, without building them.</summary>
internal static class JsonPlaces
{
    /// <summary>The members of an object; of a name that occurs twice the last.</summary>
    /// <exception cref="MalformedFileException">The text is no JSON, or no object.</exception>
    public static Dictionary<string, (int Start, int Length)> Members(FileContent file, ReadOnlyMemory<byte> text, (int Start, int Length) place)
    {
        var members = new Dictionary<string, (int, int)>();
        try
        {
            var reader = new Utf8JsonReader(text.Span.Slice(place.Start, place.Length));
            if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
                throw GeoErrors.Lacks(file.Name, "a JSON object should stand where something else stands");
            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                string name = reader.GetString()!;
                reader.Read();
                members[name] = Skip(ref reader, place.Start);
            }
            // What follows the object must be white space.
            while (reader.Read())
            {
            }
            return members;
        }
        catch (JsonException e)
        {
            throw GeoErrors.Json(file.Name, e);
        }
        catch (InvalidOperationException e)
        {
            throw GeoErrors.Lacks(file.Name, $"a name is damaged ({e.Message.TrimEnd('.')})");
        }
    }

    /// <summary>The entries of an array.</summary>
    /// <exception cref="MalformedFileException">It is no array.</exception>
    public static List<(int Start, int Length)> Entries(FileContent file, ReadOnlyMemory<byte> text, (int Start, int Length) place, string what)
    {
        var entries = new List<(int, int)>();
        try
        {
            var reader = new Utf8JsonReader(text.Span.Slice(place.Start, place.Length));
            if (!reader.Read() || reader.TokenType != JsonTokenType.StartArray)
                throw GeoErrors.Lacks(file.Name, $"'{what}' should be an array");
            while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
                entries.Add(Skip(ref reader, place.Start));
            return entries;
        }
        catch (JsonException e)
        {
            throw GeoErrors.Json(file.Name, e);
        }
    }

    public static bool IsText(ReadOnlyMemory<byte> text, (int Start, int Length) place, ReadOnlySpan<byte> wanted)
    {
        var reader = new Utf8JsonReader(text.Span.Slice(place.Start, place.Length));
        return reader.Read() && reader.TokenType == JsonTokenType.String && reader.ValueTextEquals(wanted);
    }

    private static (int Start, int Length) Skip(ref Utf8JsonReader reader, int origin)
    {
        int start = (int)reader.TokenStartIndex;
        reader.Skip();
        return (origin + start, (int)reader.BytesConsumed - start);
    }
}
