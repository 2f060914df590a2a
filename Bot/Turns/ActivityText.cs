using Microsoft.Bot.Schema;
using Newtonsoft.Json;

namespace EcomBot.Bot.Turns;

/// <summary>Activities as text on the wire.</summary>
internal static class ActivityText
{
    private static readonly JsonSerializerSettings Settings = new()
    {
        NullValueHandling = NullValueHandling.Ignore,
        DateFormatHandling = DateFormatHandling.IsoDateFormat,
        MaxDepth = 64,
    };

    /// <summary>An activity as JSON, without nulls.</summary>
    public static string Print(Activity activity) => JsonConvert.SerializeObject(activity, Settings);

    /// <summary>Several activities as one text.</summary>
    public static string PrintAll(IReadOnlyList<Activity> activities) => JsonConvert.SerializeObject(activities, Settings);

    /// <summary>Reads several activities from one text.</summary>
    public static IReadOnlyList<Activity> ParseAll(string json) => JsonConvert.DeserializeObject<List<Activity>>(json, Settings) ?? [];

    /// <summary>Reads an activity.</summary>
    /// <exception cref="JsonException">The text is no activity; the message says where it breaks off.</exception>
    public static Activity Parse(string json) =>
        JsonConvert.DeserializeObject<Activity>(json, Settings) ?? throw new JsonSerializationException("The body is empty.");
}
