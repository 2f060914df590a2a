namespace Microsoft.Bot.Builder.Dialogs.Memory.Scopes;

/// <summary>The scope <c>conversation</c>: what is remembered of the conversation.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.builder.dialogs.memory.scopes.conversationmemoryscope"/>
public class ConversationMemoryScope : BotStateMemoryScope<ConversationState>
{
    /// <summary>Makes the scope.</summary>
    public ConversationMemoryScope()
        : base(ScopePath.Conversation)
    {
    }
}
