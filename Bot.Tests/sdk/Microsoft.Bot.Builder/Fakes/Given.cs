using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace EcomBot.Tests.Sdk.Builder.Fakes;

/// <summary>Turns and activities to begin a test with.</summary>
internal static class Given
{
    public static Activity AMessage(string text = "hello", string user = "ana", string conversation = "talk") => new()
    {
        Type = ActivityTypes.Message,
        Id = "1234",
        Text = text,
        ChannelId = "web",
        ServiceUrl = "https://web.example",
        From = new ChannelAccount(user, "Ana"),
        Recipient = new ChannelAccount("bot", "Bot"),
        Conversation = new ConversationAccount(id: conversation),
    };

    public static TurnContext ATurn(BotAdapter? adapter = null, Activity? activity = null) =>
        new(adapter ?? new RecordingAdapter(), activity ?? AMessage());
}
