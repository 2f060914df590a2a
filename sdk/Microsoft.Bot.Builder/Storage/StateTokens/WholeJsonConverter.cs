using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder.StateTokens;

/// <summary>
/// Keeps JSON that a state holds as one token of a tape. Read property by property, a customer's <c>$ref</c> or
/// <c>$values</c> would be taken for an instruction to the serializer.
/// </summary>
internal sealed class WholeJsonConverter : JsonConverter
{
    /// <inheritdoc/>
    public override bool CanConvert(Type objectType) => typeof(JToken).IsAssignableFrom(objectType);

    /// <inheritdoc/>
    public override void WriteJson(JsonWriter writer, object value, JsonSerializer serializer)
    {
        var json = (JToken)value;
        if (writer is TokenTapeWriter tape)
        {
            tape.WriteWhole(json.DeepClone());
        }
        else
        {
            json.WriteTo(writer);
        }
    }

    /// <inheritdoc/>
    public override object ReadJson(JsonReader reader, Type objectType, object existingValue, JsonSerializer serializer) =>
        reader.Value as JToken ?? (reader.TokenType == JsonToken.Null ? null : JToken.ReadFrom(reader));
}
