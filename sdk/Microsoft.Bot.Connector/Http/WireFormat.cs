using System.Buffers;
using System.Text;
using Microsoft.Bot.Schema.Json;
using Microsoft.Rest.Serialization;
using Newtonsoft.Json;

namespace Microsoft.Bot.Connector;

/// <summary>
/// How one client writes and reads JSON: as the schema does, straight to and from UTF-8, without nulls. A client whose
/// settings somebody has taken hold of goes by those, since they may have been changed.
/// </summary>
internal sealed class WireFormat
{
    private static readonly ReadOnlyJsonContractResolver Contracts = new();

    private JsonSerializerSettings _forWriting;
    private JsonSerializerSettings _forReading;

    /// <summary>The client's own settings for bodies it sends.</summary>
    internal JsonSerializerSettings ForWriting => _forWriting ??= NewSettings();

    /// <summary>The client's own settings for answers it gets.</summary>
    internal JsonSerializerSettings ForReading => _forReading ??= NewSettings();

    /// <summary>Gives a body to send; null gives none.</summary>
    /// <exception cref="JsonException">The value cannot be written.</exception>
    internal Utf8JsonContent Write(object body)
    {
        if (body is null)
        {
            return null;
        }

        var bytes = new PooledBytes();
        if (_forWriting is null)
        {
            SchemaJson.Write(bytes, body);
        }
        else
        {
            bytes.Write(WriteBySettings(body, _forWriting));
        }

        return new Utf8JsonContent(bytes);
    }

    /// <summary>Reads an answer; an empty one gives null.</summary>
    /// <exception cref="JsonException">The answer is not the JSON it should be.</exception>
    internal T Read<T>(byte[] answer) where T : class =>
        _forReading is null
            ? SchemaJson.Read<T>(answer)
            : SafeJsonConvert.DeserializeObject<T>(Encoding.UTF8.GetString(answer), _forReading);

    private static byte[] WriteBySettings(object body, JsonSerializerSettings settings)
    {
        var utf8 = Encoding.UTF8.GetBytes(SafeJsonConvert.SerializeObject(body, settings));
        return settings.NullValueHandling == NullValueHandling.Ignore ? NullProperties.Remove(utf8) : utf8;
    }

    private static JsonSerializerSettings NewSettings() => new()
    {
        DateFormatHandling = DateFormatHandling.IsoDateFormat,
        DateTimeZoneHandling = DateTimeZoneHandling.Utc,
        NullValueHandling = NullValueHandling.Ignore,
        ReferenceLoopHandling = ReferenceLoopHandling.Serialize,
        ContractResolver = Contracts,
        Converters = [new Iso8601TimeSpanConverter()],
    };
}
