using EcomBot.Bot.Channels.Messenger;
using EcomBot.Bot.Channels.Messenger.Replies;
using EcomBot.Bot.Storage.Conversations;
using EcomBot.Bot.Turns;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace EcomBot.Bot.Agents.Talks;

/// <summary>
/// Speaks in a customer's conversation outside a turn: committed to its transcript and delivered by its outbox, as surely as what the bot says.
/// </summary>
internal sealed class TalkVoice(Transcripts transcripts)
{
    /// <summary>The entity by which an activity says which person of the shop wrote it.</summary>
    public const string Person = "ecombot/person";

    /// <summary>Says what a person of the shop writes; the customer reads who it is.</summary>
    public async Task SayAsync(Talk talk, string name, string text, CancellationToken cancellationToken)
    {
        var said = $"{name}: {text}";
        foreach (var part in talk.Case.Channel == MessengerNames.ChannelId ? MessengerText.Split(said, MessengerText.Longest) : [said])
        {
            await SendAsync(talk, Signed(Message(part), name, talk.Case.Channel), cancellationToken);
        }
    }

    /// <summary>Says something as the bot, such as that a person is there.</summary>
    public Task NoticeAsync(Talk talk, string text, CancellationToken cancellationToken) => SendAsync(talk, Message(text), cancellationToken);

    /// <summary>Tells systems outside how the hand-off stands (<c>handoff.status</c>), where the channel takes events.</summary>
    public Task StatusAsync(Talk talk, string state, CancellationToken cancellationToken) =>
        talk.Case.Channel is MessengerNames.ChannelId or Microsoft.Bot.Connector.Channels.Msteams
            ? Task.CompletedTask
            : SendAsync(talk, (Activity)EventFactory.CreateHandoffStatus(new(id: talk.Case.Conversation), state, talk.Id), cancellationToken);

    /// <summary>Who of the shop wrote an activity; null for the bot.</summary>
    public static string? PersonIn(Activity activity) =>
        (string?)activity.Entities?.FirstOrDefault(entity => entity.Type == Person)?.Properties?["name"];

    // What a person writes is no Markdown.
    private static Activity Message(string text) => new(ActivityTypes.Message) { Text = text, TextFormat = TextFormatTypes.Plain };

    // The tag lets Meta take it for seven days after the customer wrote; without it, for one.
    private static Activity Signed(Activity message, string name, string channel)
    {
        message.Entities = [new Entity(Person) { Properties = new JObject { ["name"] = name } }];
        if (channel == MessengerNames.ChannelId)
        {
            message.ChannelData = new JObject { ["messaging_type"] = "MESSAGE_TAG", ["tag"] = MessengerNames.HumanAgent };
        }
        return message;
    }

    private Task SendAsync(Talk talk, Activity said, CancellationToken cancellationToken)
    {
        var reference = JsonConvert.DeserializeObject<ConversationReference>(talk.Case.Reference)!;
        said.ApplyConversationReference(reference);
        // Who speaks without this role counts as the customer.
        (said.From.Role, said.Recipient.Role) = (RoleTypes.Bot, RoleTypes.User);
        said.ReplyToId = null;
        said.Id = null;
        return transcripts.SayAsync(new(TranscriptKind.Sent, said), cancellationToken);
    }
}
