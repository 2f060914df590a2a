namespace Microsoft.Bot.Builder;

/// <summary>Saves states at the end of every turn, where they changed.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.builder.autosavestatemiddleware"/>
public class AutoSaveStateMiddleware : IMiddleware
{
    public AutoSaveStateMiddleware(params BotState[] botStates)
    {
        BotStateSet = new BotStateSet(botStates);
    }

    public AutoSaveStateMiddleware(BotStateSet botStateSet)
    {
        BotStateSet = botStateSet;
    }

    /// <summary>Gets or sets the states that are saved.</summary>
    /// <value>The set.</value>
    public BotStateSet BotStateSet { get; set; }

    /// <summary>Adds a state to those that are saved.</summary>
    /// <param name="botState">The state.</param>
    /// <returns>This middleware.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="botState"/> is <c>null</c>.</exception>
    public AutoSaveStateMiddleware Add(BotState botState)
    {
        ArgumentNullException.ThrowIfNull(botState);
        BotStateSet.Add(botState);
        return this;
    }

    /// <inheritdoc/>
    public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        await next(cancellationToken);
        await BotStateSet.SaveAllChangesAsync(turnContext, false, cancellationToken);
    }
}
