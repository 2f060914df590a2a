namespace Microsoft.Bot.Builder;

/// <summary>Puts storage and state where dialogs find them: in the state of every turn.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.builder.adapterextensions"/>
public static class AdapterExtensions
{
    /// <summary>Makes a storage known to every turn.</summary>
    /// <param name="botAdapter">The adapter.</param>
    /// <param name="storage">The storage.</param>
    /// <returns>The adapter.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="storage"/> is <c>null</c>.</exception>
    public static BotAdapter UseStorage(this BotAdapter botAdapter, IStorage storage)
    {
        ArgumentNullException.ThrowIfNull(botAdapter);
        ArgumentNullException.ThrowIfNull(storage);
        return botAdapter.Use(new RegisterClassMiddleware<IStorage>(storage));
    }

    /// <summary>Makes states known to every turn, each under the name of its class.</summary>
    /// <param name="botAdapter">The adapter.</param>
    /// <param name="botStates">The states.</param>
    /// <returns>The adapter.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="botStates"/> is <c>null</c>.</exception>
    public static BotAdapter UseBotState(this BotAdapter botAdapter, params BotState[] botStates)
    {
        ArgumentNullException.ThrowIfNull(botAdapter);
        ArgumentNullException.ThrowIfNull(botStates);
        foreach (var botState in botStates)
        {
            botAdapter.Use(new RegisterClassMiddleware<BotState>(botState, botState.GetType().FullName));
        }

        return botAdapter;
    }

    /// <summary>Makes user and conversation state known to every turn, and saves them at its end.</summary>
    /// <param name="botAdapter">The adapter.</param>
    /// <param name="userState">The state a user keeps over conversations.</param>
    /// <param name="conversationState">The state of a conversation.</param>
    /// <param name="auto">Whether both are saved at the end of every turn; default yes.</param>
    /// <returns>The adapter.</returns>
    /// <exception cref="ArgumentNullException">An argument is <c>null</c>.</exception>
    [Obsolete("This method is deprecated in 4.9. You should use the method .UseBotState() instead.")]
    public static BotAdapter UseState(this BotAdapter botAdapter, UserState userState, ConversationState conversationState, bool auto = true)
    {
        ArgumentNullException.ThrowIfNull(botAdapter);
        ArgumentNullException.ThrowIfNull(userState);
        ArgumentNullException.ThrowIfNull(conversationState);
        botAdapter.Use(new RegisterClassMiddleware<UserState>(userState));
        botAdapter.Use(new RegisterClassMiddleware<ConversationState>(conversationState));
        return auto ? botAdapter.Use(new AutoSaveStateMiddleware(userState, conversationState)) : botAdapter;
    }
}
