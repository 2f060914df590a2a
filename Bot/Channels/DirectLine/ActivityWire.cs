using Microsoft.Bot.Schema;
using Newtonsoft.Json;

namespace EcomBot.Bot.Channels.DirectLine;

/// <summary>Activities as text on the wire.</summary>
internal static class ActivityWire
{
    private static readonly JsonSerializerSettings Settings = new()
    {
        NullValueHandling = NullValueHandling.Ignore,
        DateFormatHandling = DateFormatHandling.IsoDateFormat,
        MaxDepth = 64,
    };

    /// <summary>An activity as JSON, without nulls.</summary>
    public static string Print(Activity activity) => JsonConvert.SerializeObject(activity, Settings);

    /// <summary>Reads an activity.</summary>
    /// <exception cref="JsonException">The text is no activity; the message says where it breaks off.</exception>
    public static Activity Parse(string json) =>
        JsonConvert.DeserializeObject<Activity>(json, Settings) ?? throw new JsonSerializationException("The body is empty.");
}
