using System.Text.Json;
using System.Text.Json.Serialization;

namespace EcomBot.Commerce.Catalogue;

/// <summary>Writes options as a JSON object, in their order.</summary>
internal sealed class VariantOptionsJson : JsonConverter<VariantOptions>
{
    /// <inheritdoc/>
    public override VariantOptions Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var pairs = new List<KeyValuePair<string, string>>();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.GetString()!;
            reader.Read();
            pairs.Add(new(name, reader.GetString() ?? throw new JsonException($"Option '{name}' has no value.")));
        }

        return pairs.Count == 0 ? VariantOptions.None : new(pairs);
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, VariantOptions value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        foreach (var (name, text) in value)
        {
            writer.WriteString(name, text);
        }

        writer.WriteEndObject();
    }
}
