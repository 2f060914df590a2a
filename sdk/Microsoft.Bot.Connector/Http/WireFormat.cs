using System.Text;
using Microsoft.Rest.Serialization;
using Newtonsoft.Json;

namespace Microsoft.Bot.Connector;

/// <summary>
/// How one client writes and reads JSON. All clients share their serializers, which look every type up once; a client
/// whose settings somebody has taken hold of goes by those, since they may have been changed.
/// </summary>
internal sealed class WireFormat
{
    private static readonly ReadOnlyJsonContractResolver Contracts = new();
    private static readonly JsonSerializer SharedWriter = JsonSerializer.Create(NewSettings());
    private static readonly JsonSerializer SharedReader = SharedWriter;

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
        try
        {
            Write(body, bytes);
            return new Utf8JsonContent(bytes);
        }
        catch (JsonException)
        {
            bytes.Dispose();
            throw;
        }
    }

    /// <summary>Reads an answer; an empty one gives the default.</summary>
    /// <exception cref="JsonException">The answer is not the JSON it should be.</exception>
    internal T Read<T>(byte[] answer)
    {
        if (answer.Length == 0)
        {
            return default;
        }

        using var text = new StreamReader(new MemoryStream(answer, writable: false), Encoding.UTF8);
        using var json = new JsonTextReader(text) { ArrayPool = JsonChars.Pool };
        return (_forReading is null ? SharedReader : JsonSerializer.Create(_forReading)).Deserialize<T>(json);
    }

    private void Write(object body, PooledBytes bytes)
    {
        using var text = new Utf8TextWriter(bytes);
        using var json = new JsonTextWriter(text) { ArrayPool = JsonChars.Pool };
        (_forWriting is null ? SharedWriter : JsonSerializer.Create(_forWriting)).Serialize(json, body);
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
