using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace EcomBot.Bot.Channels.Messenger.Webhook;

/// <summary>What one POST of Meta brings.</summary>
/// <param name="Object">What it is about: <c>page</c>.</param>
/// <param name="Entry">What happened, page by page.</param>
internal sealed record MessengerNotification(string? Object, IReadOnlyList<MessengerEntry?>? Entry)
{
    private static readonly JsonSerializerSettings Settings = new() { DateParseHandling = DateParseHandling.None, MaxDepth = 32 };

    /// <summary>Reads a body.</summary>
    /// <exception cref="JsonException">It is none.</exception>
    public static MessengerNotification? Parse(string json) => JsonConvert.DeserializeObject<MessengerNotification>(json, Settings);
}

/// <summary>What happened on one page.</summary>
/// <param name="Messaging">Events of conversations that are the bot's.</param>
/// <param name="Standby">Events of conversations that another app holds: the bot listens and is silent.</param>
internal sealed record MessengerEntry(IReadOnlyList<JToken?>? Messaging, IReadOnlyList<JToken?>? Standby);
