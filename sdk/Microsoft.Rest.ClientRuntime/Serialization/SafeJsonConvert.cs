using Newtonsoft.Json;

namespace Microsoft.Rest.Serialization;

/// <summary>JSON read and written by settings given in each call, whatever the program's defaults are.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.rest.serialization.safejsonconvert"/>
public static class SafeJsonConvert
{
    /// <summary>Reads JSON; anything after it is refused.</summary>
    /// <typeparam name="T">What the JSON says.</typeparam>
    /// <param name="json">The JSON; null is refused, empty gives the default.</param>
    /// <param name="settings">How to read.</param>
    /// <returns>What the JSON said.</returns>
    /// <exception cref="ArgumentNullException">There is no JSON.</exception>
    /// <exception cref="JsonException">The text is not the JSON it should be.</exception>
    public static T DeserializeObject<T>(string json, JsonSerializerSettings settings)
    {
        ArgumentNullException.ThrowIfNull(json);
        var serializer = settings is null ? JsonSerializer.Create() : JsonSerializer.Create(settings);
        serializer.CheckAdditionalContent = true;
        using var reader = new JsonTextReader(new StringReader(json));
        return serializer.Deserialize<T>(reader);
    }

    /// <summary>Reads JSON with converters.</summary>
    /// <typeparam name="T">What the JSON says.</typeparam>
    /// <param name="json">The JSON.</param>
    /// <param name="converters">The converters.</param>
    /// <returns>What the JSON said.</returns>
    /// <exception cref="ArgumentNullException">There is no JSON.</exception>
    /// <exception cref="JsonException">The text is not the JSON it should be.</exception>
    public static T DeserializeObject<T>(string json, params JsonConverter[] converters) =>
        DeserializeObject<T>(json, SettingsOf(converters));

    /// <summary>Writes JSON.</summary>
    /// <param name="obj">What to write; may be null.</param>
    /// <param name="settings">How to write.</param>
    /// <returns>The JSON.</returns>
    /// <exception cref="JsonException">The value cannot be written.</exception>
    public static string SerializeObject(object obj, JsonSerializerSettings settings)
    {
        var serializer = settings is null ? JsonSerializer.Create() : JsonSerializer.Create(settings);
        using var text = new StringWriter(System.Globalization.CultureInfo.InvariantCulture);
        using var writer = new JsonTextWriter(text) { Formatting = serializer.Formatting };
        serializer.Serialize(writer, obj);
        return text.ToString();
    }

    /// <summary>Writes JSON with converters.</summary>
    /// <param name="obj">What to write; may be null.</param>
    /// <param name="converters">The converters.</param>
    /// <returns>The JSON.</returns>
    /// <exception cref="JsonException">The value cannot be written.</exception>
    public static string SerializeObject(object obj, params JsonConverter[] converters) =>
        SerializeObject(obj, SettingsOf(converters));

    private static JsonSerializerSettings SettingsOf(JsonConverter[] converters) =>
        converters is { Length: > 0 } ? new JsonSerializerSettings { Converters = converters } : null;
}
