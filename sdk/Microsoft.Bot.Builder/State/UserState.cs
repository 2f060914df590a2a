namespace Microsoft.Bot.Builder;

/// <summary>What a user keeps over all conversations of a channel.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.builder.userstate"/>
public class UserState : BotState
{
    public UserState(IStorage storage)
        : base(storage, nameof(UserState))
    {
    }

    /// <inheritdoc/>
    protected override string GetStorageKey(ITurnContext turnContext) =>
        $"{ChannelOf(turnContext)}/users/{UserOf(turnContext)}";
}
