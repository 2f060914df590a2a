using Microsoft.Bot.Schema;

namespace EcomBot.Bot.Channels.DirectLine;

/// <summary>Turns what clients post into what the bot gets, and what the bot says into what clients get.</summary>
internal static class DirectLineMapper
{
    /// <summary>The channel's name in activities.</summary>
    public const string ChannelId = "webchat";

    private static ChannelAccount Bot => new("bot", "Bot", RoleTypes.Bot);

    /// <summary>The activity that tells the bot of a new conversation.</summary>
    public static Activity Joined(string conversationId, string userId, string? locale) =>
        Address(new Activity(ActivityTypes.ConversationUpdate) { Locale = locale, MembersAdded = [Bot, new(userId, role: RoleTypes.User)] }, conversationId, userId);

    /// <summary>A client's activity as the bot gets it: whatever it claims, it comes from this user of this conversation.</summary>
    public static Activity Inbound(Activity posted, string conversationId, string userId)
    {
        posted.Id = null;
        posted.Timestamp = null;
        return Address(posted, conversationId, userId);
    }

    /// <summary>What the bot says as clients get it.</summary>
    public static Activity Outbound(Activity said)
    {
        said.From ??= Bot;
        said.From.Role = RoleTypes.Bot;
        said.ServiceUrl = null;
        said.Id = null;
        return said;
    }

    private static Activity Address(Activity activity, string conversationId, string userId)
    {
        activity.ChannelId = ChannelId;
        activity.Conversation = new ConversationAccount(id: conversationId);
        activity.From = new ChannelAccount(userId, activity.From?.Name, RoleTypes.User);
        activity.Recipient = Bot;
        activity.ServiceUrl = "urn:ecombot:directline";
        return activity;
    }
}
