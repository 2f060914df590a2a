namespace Microsoft.Bot.Builder;

/// <summary>States that are loaded and saved together.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.builder.botstateset"/>
public class BotStateSet
{
    public BotStateSet(params BotState[] botStates)
    {
        BotStates.AddRange(botStates);
    }

    /// <summary>Gets or sets the states.</summary>
    /// <value>The states, in the order of adding.</value>
    public List<BotState> BotStates { get; set; } = [];

    /// <summary>Adds a state.</summary>
    /// <param name="botState">The state.</param>
    /// <returns>This set.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="botState"/> is <c>null</c>.</exception>
    public BotStateSet Add(BotState botState)
    {
        ArgumentNullException.ThrowIfNull(botState);
        BotStates.Add(botState);
        return this;
    }

    /// <summary>Loads every state at the same time.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="force">Whether states loaded already are loaded again; default no.</param>
    /// <param name="cancellationToken">Stops the loading.</param>
    /// <returns>A task that ends when all are loaded.</returns>
    public Task LoadAllAsync(ITurnContext turnContext, bool force = false, CancellationToken cancellationToken = default) =>
        Task.WhenAll(BotStates.Select(state => state.LoadAsync(turnContext, force, cancellationToken)));

    /// <summary>Saves every state that changed, at the same time.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="force">Whether states that did not change are saved too; default no.</param>
    /// <param name="cancellationToken">Stops the saving.</param>
    /// <returns>A task that ends when all are saved.</returns>
    public Task SaveAllChangesAsync(ITurnContext turnContext, bool force = false, CancellationToken cancellationToken = default) =>
        Task.WhenAll(BotStates.Select(state => state.SaveChangesAsync(turnContext, force, cancellationToken)));
}
