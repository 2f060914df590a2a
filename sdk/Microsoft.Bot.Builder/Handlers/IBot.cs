namespace Microsoft.Bot.Builder;

/// <summary>What answers a turn. See https://learn.microsoft.com/azure/bot-service/bot-builder-basics#bot-application-structure.</summary>
public interface IBot
{
    /// <summary>Answers a turn.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="cancellationToken">Stops the turn.</param>
    /// <returns>A task that ends with the bot's part of the turn.</returns>
    Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default);
}
