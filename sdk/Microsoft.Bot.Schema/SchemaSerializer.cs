using System.Globalization;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Schema;

/// <summary>
/// The one serializer of this package. A serializer finds the contract of a type by reflection and keeps it in its
/// resolver, so a new one for every call would look up every type again.
/// </summary>
internal static class SchemaSerializer
{
    /// <summary>Leaves out nulls; safe to use by several threads at once.</summary>
    internal static JsonSerializer Instance { get; } =
        JsonSerializer.Create(new JsonSerializerSettings { NullValueHandling = NullValueHandling.Ignore });

    /// <summary>The same content as another type. By way of text, so that dates keep the form they were written in.</summary>
    internal static T Convert<T>(object value)
    {
        using var reader = new JsonTextReader(new StringReader(Write(value)));
        return Instance.Deserialize<T>(reader);
    }

    /// <summary>The JSON of an object in which dates are the strings they are on the wire.</summary>
    internal static JObject ToWire(object value)
    {
        using var reader = new JsonTextReader(new StringReader(Write(value))) { DateParseHandling = DateParseHandling.None };
        return JObject.Load(reader);
    }

    private static string Write(object value)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        Instance.Serialize(text, value);
        return text.ToString();
    }
}
