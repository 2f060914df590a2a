using System.Text.Json;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Schema.Json;

/// <summary>Values of no declared type: what <c>channelData</c>, <c>value</c> and the content of an attachment hold.</summary>
internal sealed class Any : JsonValue<object>
{
    internal static Any Instance { get; } = new();

    /// <inheritdoc/>
    internal override object Read(ref Utf8JsonReader json) => json.TokenType switch
    {
        JsonTokenType.StartObject or JsonTokenType.StartArray => TokenReader.Read(ref json),
        JsonTokenType.Null => null,
        _ => ((JValue)TokenReader.Read(ref json)).Value,
    };

    /// <inheritdoc/>
    internal override void Write(Utf8JsonWriter json, object value)
    {
        switch (value)
        {
            case JToken token:
                TokenWriter.Write(json, token);
                break;
            case string text:
                json.WriteStringValue(text);
                break;
            case bool flag:
                json.WriteBooleanValue(flag);
                break;
            case int number:
                json.WriteNumberValue(number);
                break;
            case long number:
                json.WriteNumberValue(number);
                break;
            default:
                WriteObject(json, value);
                break;
        }
    }

    private static void WriteObject(Utf8JsonWriter json, object value)
    {
        if (JsonContracts.Find(value.GetType()) is { } contract)
        {
            contract.WriteObject(json, value);
        }
        else
        {
            json.WriteRawValue(WireSerializer.Write(value), skipInputValidation: true);
        }
    }
}
