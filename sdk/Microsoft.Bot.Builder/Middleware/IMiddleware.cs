namespace Microsoft.Bot.Builder;

/// <summary>Sees each turn before and after the bot. See https://learn.microsoft.com/azure/bot-service/bot-builder-concept-middleware.</summary>
public interface IMiddleware
{
    /// <summary>Takes part in a turn.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="next">The rest of the turn; left out, the turn ends here.</param>
    /// <param name="cancellationToken">Stops the turn.</param>
    /// <returns>A task that ends with this part of the turn.</returns>
    Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default);
}
