using System.Security.Cryptography;
using System.Text;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace EcomBot.Bot.Channels.DirectLine;

/// <summary>Turns what clients post into what the bot gets, and what the bot says into what clients get.</summary>
internal static class DirectLineMapper
{
    /// <summary>The channel's name in activities.</summary>
    public const string ChannelId = "webchat";

    /// <summary>The address that activities of this channel carry, since nobody is called back at one.</summary>
    public const string ServiceUrl = "urn:ecombot:directline";

    private const int LongestId = 64;

    private static ChannelAccount Bot => new("bot", "Bot", RoleTypes.Bot);

    /// <summary>The activity that tells the bot of a new conversation.</summary>
    public static Activity Joined(string conversationId, string userId, string? locale) =>
        Address(new Activity(ActivityTypes.ConversationUpdate, id: "joined") { Locale = locale, MembersAdded = [Bot, new(userId, role: RoleTypes.User)] },
            conversationId, userId);

    /// <summary>A client's activity as the bot gets it: whatever it claims, it comes from this user of this conversation.</summary>
    public static Activity Inbound(Activity posted, string conversationId, string userId)
    {
        posted.Id = $"{conversationId}|{ClientIdOf(posted) ?? DirectLineTokens.NewId()}";
        posted.Timestamp = null;
        return Address(posted, conversationId, userId);
    }

    /// <summary>What the bot says as clients get it.</summary>
    public static Activity Outbound(Activity said)
    {
        said.From ??= Bot;
        said.From.Role = RoleTypes.Bot;
        said.ServiceUrl = null;
        return said;
    }

    // Clients name what they post, and a second post of the same name is the same post.
    private static string? ClientIdOf(Activity posted) =>
        posted.ChannelData is JObject data && (string?)data["clientActivityID"] is { Length: > 0 } id
            ? id.Length <= LongestId && id.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '-' or '_' or '.') ? id : Hash(id)
            : null;

    private static string Hash(string id) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(id)));

    private static Activity Address(Activity activity, string conversationId, string userId)
    {
        activity.ChannelId = ChannelId;
        activity.Conversation = new ConversationAccount(id: conversationId);
        activity.From = new ChannelAccount(userId, activity.From?.Name, RoleTypes.User);
        activity.Recipient = Bot;
        activity.ServiceUrl = ServiceUrl;
        return activity;
    }
}
