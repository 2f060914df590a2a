using System.Security.Cryptography;
using System.Text;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace EcomBot.Bot.Channels.Messenger.Webhook;

/// <summary>Turns what Meta sends into what the bot gets.</summary>
internal static class InboundMapper
{
    private const int LongestId = 128;

    // What tells the bot something about a conversation without being a message.
    private static readonly string[] Events =
    [
        "referral", "optin", "account_linking", "pass_thread_control", "take_thread_control", "request_thread_control", "response_feedback",
    ];

    /// <summary>The activity of an event; null for what needs no turn, such as receipts, the bot's own echoes and what is not of a conversation.</summary>
    /// <param name="json">The event as it came.</param>
    /// <param name="isStandby">Whether another app holds the conversation.</param>
    /// <param name="appId">The bot's own app.</param>
    /// <exception cref="JsonException">The event is of another shape.</exception>
    public static Activity? ToActivity(JObject json, bool isStandby, string appId)
    {
        var sent = MessengerEvent.Of(json)!;
        var isEcho = sent.Message?.IsEcho == true;
        var customer = (isEcho ? sent.Recipient?.Id : sent.Sender?.Id) ?? (sent.Optin?.UserRef is { } reference ? $"user_ref:{reference}" : null);
        var page = isEcho ? sent.Sender?.Id : sent.Recipient?.Id;
        if (customer is not { Length: > 0 and <= LongestId } || page is not { Length: > 0 and <= LongestId })
        {
            return null;
        }
        var activity = isEcho ? Echo(sent.Message!, isStandby, appId) : Of(sent, json);
        return activity is null ? null : Address(activity, sent, json, customer, page, isStandby);
    }

    private static Activity? Of(MessengerEvent sent, JObject json) =>
        sent.Message is { } message ? MessageMapper.ToActivity(message)
        : sent.Postback is { } postback ? MessageMapper.ToActivity(postback)
        : sent.Reaction is { } reaction ? Reaction(reaction)
        : sent.Edit is { } edit ? new Activity(ActivityTypes.MessageUpdate, id: $"{edit.Mid}#{edit.Number}") { Text = edit.Text, ReplyToId = edit.Mid }
        : Array.Find(Events, name => json[name] is JObject) is { } name
            ? new Activity(ActivityTypes.Event) { Name = MessengerNames.EventOf(name), Value = json[name] }
        : null;

    private static Activity? Echo(MessengerMessage message, bool isStandby, string appId) =>
        isStandby || message.Metadata == MessengerNames.Metadata || (appId.Length > 0 && message.AppId == appId) ? null
        : new Activity(ActivityTypes.Event, id: message.Mid)
        {
            Name = MessengerNames.AgentWrote,
            Value = new JObject { ["text"] = message.Text, ["app_id"] = message.AppId }
        };

    private static Activity Reaction(MessengerReaction reaction)
    {
        var marks = new List<MessageReaction> { new(reaction.Emoji ?? reaction.Reaction) };
        var isTaken = reaction.Action == "unreact";
        return new(ActivityTypes.MessageReaction)
        {
            ReplyToId = reaction.Mid,
            ReactionsAdded = isTaken ? null : marks,
            ReactionsRemoved = isTaken ? marks : null
        };
    }

    private static Activity Address(Activity activity, MessengerEvent sent, JObject json, string customer, string page, bool isStandby)
    {
        // What has no id of its own is known by what it says, so that a second delivery is noticed as well.
        activity.Id = activity.Id is { Length: > 0 and <= 2 * LongestId } id ? id
            : $"e_{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(json.ToString(Formatting.None))))}";
        activity.ChannelId = MessengerNames.ChannelId;
        activity.ServiceUrl = MessengerNames.ServiceUrl;
        activity.Timestamp = sent.Timestamp is > 0 and < 253_402_300_800_000 ? DateTimeOffset.FromUnixTimeMilliseconds(sent.Timestamp.Value) : null;
        activity.Conversation = new ConversationAccount(id: customer);
        activity.From = new ChannelAccount(customer, role: RoleTypes.User);
        activity.Recipient = new ChannelAccount(page, role: RoleTypes.Bot);
        activity.ChannelData = isStandby ? new JObject(json) { ["standby"] = true } : json;
        return activity;
    }
}
