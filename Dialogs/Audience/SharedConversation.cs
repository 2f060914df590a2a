using Microsoft.Bot.Schema;

namespace EcomBot.Dialogs.Audience;

/// <summary>Conversations that others read along, such as group chats and the channels of a team.</summary>
public static class SharedConversation
{
    private static readonly string[] Kinds = ["groupChat", "channel"];

    /// <summary>Whether others than the customer read what is said in the activity's conversation.</summary>
    public static bool IsReadByOthers(this IActivity activity) =>
        activity.Conversation is { } conversation
            && (conversation.IsGroup == true || Kinds.Contains(conversation.ConversationType, StringComparer.OrdinalIgnoreCase));
}
