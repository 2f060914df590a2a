using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace EcomBot.Tests.Builders;

/// <summary>A conversation that a test leads message by message, since what it says next depends on what it heard.</summary>
internal sealed class Talk(BotCallbackHandler bot)
{
    private readonly TestAdapter _adapter = new(new ConversationReference(
        user: new("user"), bot: new("bot"), conversation: new(id: "chat"), channelId: "test", serviceUrl: "urn:test"));

    /// <summary>The replies to the last message.</summary>
    public IReadOnlyList<IMessageActivity> Replies { get; private set; } = [];

    /// <summary>The buttons under the last message that has any.</summary>
    public IReadOnlyList<CardAction> Buttons { get; private set; } = [];

    /// <summary>Says something.</summary>
    /// <returns>The texts of the replies.</returns>
    public Task<IReadOnlyList<string>> SayAsync(string text) => SendAsync(MessageFactory.Text(text));

    /// <summary>Presses one of the last buttons, by what is on it.</summary>
    public Task<IReadOnlyList<string>> PressAsync(string title) => PressAsync(Buttons.Single(button => button.Title == title));

    /// <summary>Presses a button, be it an old one.</summary>
    public Task<IReadOnlyList<string>> PressAsync(CardAction button)
    {
        var message = MessageFactory.Text(button.Text);
        message.Value = JObject.FromObject(button.Value);
        return SendAsync(message);
    }

    /// <summary>Sends a message of any kind.</summary>
    public async Task<IReadOnlyList<string>> SendAsync(Activity said)
    {
        await _adapter.SendTextToBotAsync("", async (turnContext, cancellationToken) =>
        {
            turnContext.Activity.Text = said.Text;
            turnContext.Activity.Value = said.Value;
            turnContext.Activity.Attachments = said.Attachments;
            await bot(turnContext, cancellationToken);
        }, default);
        var replies = new List<IMessageActivity>();
        while (_adapter.GetNextReply() is { } reply)
        {
            if (reply.AsMessageActivity() is { } message)
            {
                replies.Add(message);
            }
        }
        (Replies, Buttons) = (replies, replies.LastOrDefault(reply => reply.SuggestedActions is not null)?.SuggestedActions.Actions.ToList() ?? Buttons);
        return [.. replies.Select(reply => reply.Text)];
    }
}
