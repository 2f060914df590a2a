namespace Microsoft.Bot.Builder;

/// <summary>What a conversation keeps between turns, whoever writes in it.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.builder.conversationstate"/>
public class ConversationState : BotState
{
    public ConversationState(IStorage storage)
        : base(storage, nameof(ConversationState))
    {
    }

    /// <inheritdoc/>
    protected override string GetStorageKey(ITurnContext turnContext) =>
        $"{ChannelOf(turnContext)}/conversations/{ConversationOf(turnContext)}";
}
