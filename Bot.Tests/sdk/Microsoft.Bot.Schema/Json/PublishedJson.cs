using System.Text;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace EcomBot.Tests.Sdk.Schema.Json;

/// <summary>What the published packages read and write: Newtonsoft.Json with their settings.</summary>
internal static class PublishedJson
{
    private static readonly JsonSerializer Serializer = Create(DateParseHandling.DateTime);

    public static byte[] Write(object value)
    {
        using var text = new StringWriter();
        Serializer.Serialize(text, value);
        return Encoding.UTF8.GetBytes(text.ToString());
    }

    public static T Read<T>(byte[] utf8) => (T)Read(utf8, typeof(T));

    public static object Read(byte[] utf8, Type type, DateParseHandling dates = DateParseHandling.DateTime)
    {
        using var reader = new JsonTextReader(new StreamReader(new MemoryStream(utf8)));
        return Create(dates).Deserialize(reader, type)!;
    }

    /// <summary>An object as tokens that keep the kinds of its values apart.</summary>
    public static JToken Tokens(object value) => JToken.FromObject(value, Serializer);

    /// <summary>A text as tokens in which a date is the string it is on the wire.</summary>
    public static JToken Parse(byte[] utf8)
    {
        using var reader = new JsonTextReader(new StreamReader(new MemoryStream(utf8)))
        {
            DateParseHandling = DateParseHandling.None,
            MaxDepth = null,
        };
        return JToken.ReadFrom(reader);
    }

    /// <summary>The tokens without properties that are null.</summary>
    public static JToken WithoutNulls(JToken token)
    {
        var properties = token is JContainer container ? container.DescendantsAndSelf().OfType<JProperty>().ToList() : [];
        foreach (var property in properties.Where(property => property.Value.Type == JTokenType.Null))
        {
            property.Remove();
        }

        return token;
    }

    private static JsonSerializer Create(DateParseHandling dates) => JsonSerializer.Create(new JsonSerializerSettings
    {
        NullValueHandling = NullValueHandling.Ignore,
        DateTimeZoneHandling = DateTimeZoneHandling.Utc,
        DateParseHandling = dates,
        MaxDepth = null,
    });
}
