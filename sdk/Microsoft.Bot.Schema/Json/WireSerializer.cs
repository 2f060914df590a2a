using System.Globalization;
using System.Text;
using System.Xml;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using Newtonsoft.Json.Serialization;

namespace Microsoft.Bot.Schema.Json;

/// <summary>
/// Newtonsoft.Json with the settings of the published packages, for the classes that have no <see cref="JsonContract{T}"/>:
/// a bot's own, and the rarer ones of the schema.
/// </summary>
internal static class WireSerializer
{
    /// <summary>Safe to use by several threads at once; knows each class it has met for good.</summary>
    internal static JsonSerializer Instance { get; } = JsonSerializer.Create(new JsonSerializerSettings
    {
        NullValueHandling = NullValueHandling.Ignore,
        DateTimeZoneHandling = DateTimeZoneHandling.Utc,
        ContractResolver = new DefaultContractResolver(),
        Converters = { new DurationConverter() },
        MaxDepth = SchemaJson.MaxDepth,
    });

    /// <summary>An object as JSON in UTF-8, without its nulls; half a surrogate pair becomes U+FFFD.</summary>
    internal static byte[] Write(object value)
    {
        if (value is JRaw { Value: string raw })
        {
            return NullProperties.Remove(Encoding.UTF8.GetBytes(raw));
        }

        using var text = new StringWriter(CultureInfo.InvariantCulture);
        Instance.Serialize(text, value);
        return NullProperties.Remove(Encoding.UTF8.GetBytes(text.ToString()));
    }

    /// <summary>Reads an object.</summary>
    internal static T Read<T>(ReadOnlySpan<byte> utf8)
    {
        using var reader = new JsonTextReader(new StringReader(Encoding.UTF8.GetString(utf8)));
        return Instance.Deserialize<T>(reader);
    }

    /// <summary>Durations as ISO 8601 has them (<c>PT5M</c>).</summary>
    private sealed class DurationConverter : JsonConverter<TimeSpan>
    {
        public override TimeSpan ReadJson(
            JsonReader reader, Type objectType, TimeSpan existingValue, bool hasExistingValue, JsonSerializer serializer) =>
            XmlConvert.ToTimeSpan((string)reader.Value);

        public override void WriteJson(JsonWriter writer, TimeSpan value, JsonSerializer serializer) =>
            writer.WriteValue(XmlConvert.ToString(value));
    }
}
