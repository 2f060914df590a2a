using System.Text.Json;
using System.Text.Json.Serialization;

namespace EcomBot.Commerce.Identifiers;

/// <summary>Writes an identifier as the plain text that it holds.</summary>
/// <typeparam name="T">The identifier.</typeparam>
public sealed class IdentifierJson<T> : JsonConverter<T> where T : struct, IIdentifier<T>
{
    /// <inheritdoc/>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        T.Of(reader.GetString() ?? throw new JsonException("An identifier is missing."));

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.Value);
}
