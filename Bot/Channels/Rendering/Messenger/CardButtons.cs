using EcomBot.Bot.Channels.Messenger;
using EcomBot.Bot.Channels.Messenger.Replies;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace EcomBot.Bot.Channels.Rendering.Messenger;

/// <summary>The buttons of templates.</summary>
internal static class CardButtons
{
    private const int Most = 3;
    private const int LongestTitle = 20;

    /// <summary>At most three buttons.</summary>
    public static List<JObject> Of(IEnumerable<CardAction>? actions) => [.. (actions ?? []).Select(Of).OfType<JObject>().Take(Most)];

    private static JObject? Of(CardAction action)
    {
        var title = MessengerText.Cut(action.Title ?? string.Empty, LongestTitle);
        return action.Type switch
        {
            ActionTypes.Signin => new() { ["type"] = "account_link", ["url"] = action.Value?.ToString() },
            ActionTypes.OpenUrl => new() { ["type"] = "web_url", ["title"] = title, ["url"] = action.Value?.ToString() },
            ActionTypes.Call => new()
            {
                ["type"] = "phone_number",
                ["title"] = title,
                ["payload"] = action.Value?.ToString()?.Replace("tel:", string.Empty, StringComparison.Ordinal)
            },
            _ when ButtonPayload.Of(action.Value, action.Title ?? string.Empty) is { } payload =>
                new() { ["type"] = "postback", ["title"] = title, ["payload"] = payload },
            _ => null,
        };
    }
}
