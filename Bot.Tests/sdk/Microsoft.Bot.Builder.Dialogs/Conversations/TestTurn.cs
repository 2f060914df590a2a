using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;

namespace EcomBot.Tests.Sdk.Dialogs;

/// <summary>A single turn without an adapter's pipeline.</summary>
internal static class TestTurn
{
    public static TurnContext Of(string? text = "hi", string channel = "test", string? locale = null) =>
        new(new TestAdapter(), new Activity
        {
            Type = ActivityTypes.Message,
            Text = text,
            ChannelId = channel,
            Locale = locale,
            From = new ChannelAccount("user"),
            Recipient = new ChannelAccount("bot"),
            Conversation = new ConversationAccount(id: "conversation"),
        });

    public static DialogContext Context(params Dialog[] dialogs) => Context(Of(), dialogs);

    public static DialogContext Context(ITurnContext turnContext, params Dialog[] dialogs)
    {
        var set = new DialogSet();
        foreach (var dialog in dialogs)
        {
            set.Add(dialog);
        }

        return new DialogContext(set, turnContext, new DialogState());
    }

    /// <summary>What the bot has sent.</summary>
    public static List<Activity> Sent(ITurnContext turnContext) =>
        [.. ((TestAdapter)turnContext.Adapter).ActiveQueue];
}
