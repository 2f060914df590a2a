using EcomBot.Dialogs.Audience;
using Microsoft.Bot.Schema;

namespace EcomBot.Bot.Turns;

/// <summary>Names one conversation among all channels. In a room where several people write, each has a conversation of their own with the bot.</summary>
internal readonly record struct ConversationKey(string Channel, string Conversation)
{
    /// <summary>The conversation that what came from a channel belongs to.</summary>
    /// <exception cref="ArgumentException">The activity names no conversation.</exception>
    public static ConversationKey Of(Activity activity) => Of(activity, activity.From?.Id);

    /// <summary>The conversation that something the bot says belongs to.</summary>
    /// <exception cref="ArgumentException">The activity names no conversation.</exception>
    public static ConversationKey OfReply(Activity reply) => Of(reply, reply.Recipient?.Id);

    /// <summary>The name under which the conversation's state and all its rows are kept.</summary>
    public override string ToString() => $"{Channel}/conversations/{Conversation}";

    private static ConversationKey Of(Activity activity, string? person) =>
        activity.Conversation?.Id is { Length: > 0 } id
            ? new(activity.ChannelId ?? string.Empty, person is { Length: > 0 } && activity.IsReadByOthers() ? $"{id};person={person}" : id)
            : throw new ArgumentException("The activity has no conversation.id.", nameof(activity));
}
