using Microsoft.Bot.Schema;
using Newtonsoft.Json;

namespace Microsoft.Bot.Builder;

/// <summary>Activities as transcripts keep them: plain JSON without nulls and without type names.</summary>
internal static class TranscriptJson
{
    private static readonly JsonSerializer Serializer = JsonSerializer.Create(new JsonSerializerSettings
    {
        NullValueHandling = NullValueHandling.Ignore,
        Formatting = Formatting.Indented,
        MaxDepth = null,
    });

    /// <summary>The JSON of something.</summary>
    public static string Write(object value)
    {
        using var text = new StringWriter(System.Globalization.CultureInfo.InvariantCulture);
        Serializer.Serialize(text, value);
        return text.ToString();
    }

    /// <summary>What JSON says.</summary>
    public static T Read<T>(string json)
    {
        using var reader = new JsonTextReader(new StringReader(json));
        return Serializer.Deserialize<T>(reader);
    }

    /// <summary>An activity that nobody else changes.</summary>
    public static Activity Copy(IActivity activity) => Read<Activity>(Write(activity));
}
