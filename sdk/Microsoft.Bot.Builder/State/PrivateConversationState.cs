namespace Microsoft.Bot.Builder;

/// <summary>What one user keeps in one conversation.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.builder.privateconversationstate"/>
public class PrivateConversationState : BotState
{
    public PrivateConversationState(IStorage storage)
        : base(storage, nameof(PrivateConversationState))
    {
    }

    /// <inheritdoc/>
    protected override string GetStorageKey(ITurnContext turnContext) =>
        $"{ChannelOf(turnContext)}/conversations/{ConversationOf(turnContext)}/users/{UserOf(turnContext)}";
}
