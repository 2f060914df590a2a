using Microsoft.Bot.Schema.Teams;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Schema.Converters;

/// <summary>Reads the parts of a meeting notification: each says itself which kind of <see cref="Surface"/> it is.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.schema.converters.surfaceconverter"/>
public class SurfaceConverter : JsonConverter
{
    /// <summary>Always false: a surface is written like any other object.</summary>
    public override bool CanWrite => false;

    /// <summary>Always true.</summary>
    public override bool CanRead => true;

    /// <summary>Whether a type is <see cref="Surface"/> or derives from it.</summary>
    /// <param name="objectType">The type to be read.</param>
    public override bool CanConvert(Type objectType) => typeof(Surface).IsAssignableFrom(objectType);

    /// <summary>Reads a surface as the class its <c>surface</c> and <c>contentType</c> name.</summary>
    /// <param name="reader">Stands at the start of the surface.</param>
    /// <param name="objectType">The type asked for.</param>
    /// <param name="existingValue">Not looked at.</param>
    /// <param name="serializer">Reads the surface's properties.</param>
    /// <returns>The surface, or null for a null.</returns>
    /// <exception cref="ArgumentException">The surface or its content is of an unknown kind.</exception>
    public override object ReadJson(JsonReader reader, Type objectType, object existingValue, JsonSerializer serializer)
    {
        if (reader.TokenType == JsonToken.Null)
        {
            return null;
        }

        var json = JObject.Load(reader);
        var surface = Create(json);
        using var content = json.CreateReader();
        serializer.Populate(content, surface);
        return surface;
    }

    /// <summary>Not supported; <see cref="CanWrite"/> says so.</summary>
    /// <param name="writer">Not used.</param>
    /// <param name="value">Not used.</param>
    /// <param name="serializer">Not used.</param>
    /// <exception cref="NotSupportedException">Always.</exception>
    public override void WriteJson(JsonWriter writer, object value, JsonSerializer serializer) =>
        throw new NotSupportedException("A surface is written without a converter.");

    private static Surface Create(JObject json) =>
        Read<SurfaceType>(json, "surface") switch
        {
            SurfaceType.MeetingTabIcon => new MeetingTabIconSurface(),
            SurfaceType.MeetingStage when Read<ContentType>(json, "contentType") == ContentType.Task =>
                new MeetingStageSurface<TaskModuleContinueResponse>(),
            SurfaceType.MeetingStage => throw new ArgumentException(
                $"Invalid content type for a meeting stage surface: {json["contentType"]}"),
            _ => throw new ArgumentException($"Invalid surface type: {json["surface"]}"),
        };

    private static T Read<T>(JObject json, string name)
        where T : struct, Enum =>
        Enum.TryParse<T>((string)json.GetValue(name, StringComparison.OrdinalIgnoreCase), true, out var value) ? value : default;
}
