using Microsoft.Bot.Schema;

namespace EcomBot.Bot.Turns;

/// <summary>Names one conversation among all channels.</summary>
internal readonly record struct ConversationKey(string Channel, string Conversation)
{
    /// <summary>The conversation an activity belongs to.</summary>
    /// <exception cref="ArgumentException">The activity names no conversation.</exception>
    public static ConversationKey Of(Activity activity) =>
        activity.Conversation?.Id is { Length: > 0 } id
            ? new(activity.ChannelId ?? string.Empty, id)
            : throw new ArgumentException("The activity has no conversation.id.", nameof(activity));

    /// <summary>The name under which the conversation's state and all its rows are kept.</summary>
    public override string ToString() => $"{Channel}/conversations/{Conversation}";
}
