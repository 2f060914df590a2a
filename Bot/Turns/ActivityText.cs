using EcomBot.Bot.Storage;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace EcomBot.Bot.Turns;

/// <summary>Activities as text on the wire.</summary>
internal static class ActivityText
{
    private static readonly JsonSerializer Serializer = JsonSerializer.Create(new()
    {
        NullValueHandling = NullValueHandling.Ignore,
        DateFormatHandling = DateFormatHandling.IsoDateFormat,
        MaxDepth = 64,
        CheckAdditionalContent = true,
    });

    /// <summary>An activity as JSON, without nulls.</summary>
    public static string Print(Activity activity) => JsonText.Print(Serializer, activity);

    /// <summary>Several activities as one text.</summary>
    public static string PrintAll(IReadOnlyList<Activity> activities) => JsonText.Print(Serializer, activities);

    /// <summary>Reads several activities from one text.</summary>
    public static IReadOnlyList<Activity> ParseAll(string json) => JsonText.Parse<List<Activity>>(Serializer, json) ?? [];

    /// <summary>Reads an activity.</summary>
    /// <exception cref="JsonException">The text is no activity; the message says where it breaks off.</exception>
    public static Activity Parse(string json) => JsonText.Parse<Activity>(Serializer, json) ?? throw new JsonSerializationException("The body is empty.");

    /// <summary>Prints the cards of a reply once and for all, since they go into the transcript and to the channel.</summary>
    public static Activity WithPrintedCards(Activity reply)
    {
        foreach (var attachment in reply.Attachments ?? [])
        {
            attachment.Content = attachment.Content is null or string or JToken ? attachment.Content : new JRaw(JsonText.Print(Serializer, attachment.Content));
        }
        return reply;
    }
}
