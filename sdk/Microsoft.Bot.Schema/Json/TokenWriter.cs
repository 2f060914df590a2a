using System.Text.Json;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Schema.Json;

/// <summary>Writes tokens of Newtonsoft.Json without the properties that are null. Items of lists stay, for their places count.</summary>
internal static class TokenWriter
{
    /// <summary>Writes a token with all it holds.</summary>
    internal static void Write(Utf8JsonWriter json, JToken token)
    {
        switch (token)
        {
            case JObject properties:
                json.WriteStartObject();
                WriteProperties(json, properties);
                json.WriteEndObject();
                break;
            case JArray items:
                WriteArray(json, items);
                break;
            default:
                WriteValue(json, (token as JValue)?.Value, token);
                break;
        }
    }

    /// <summary>Writes the properties of an object into one that is already open.</summary>
    internal static void WriteProperties(Utf8JsonWriter json, JObject properties)
    {
        for (var property = (JProperty)properties.First; property != null; property = (JProperty)property.Next)
        {
            if (property.Value is not JValue { Value: null })
            {
                json.WritePropertyName(property.Name);
                Write(json, property.Value);
            }
        }
    }

    private static void WriteArray(Utf8JsonWriter json, JArray items)
    {
        json.WriteStartArray();
        for (var index = 0; index < items.Count; index++)
        {
            Write(json, items[index]);
        }

        json.WriteEndArray();
    }

    private static void WriteValue(Utf8JsonWriter json, object value, JToken token)
    {
        switch (value)
        {
            case string text when token.Type == JTokenType.String:
                json.WriteStringValue(text);
                break;
            case long number:
                json.WriteNumberValue(number);
                break;
            case bool flag:
                json.WriteBooleanValue(flag);
                break;
            case null when token.Type == JTokenType.Null:
                json.WriteNullValue();
                break;
            default:
                json.WriteRawValue(WireSerializer.Write(token), skipInputValidation: true);
                break;
        }
    }
}
