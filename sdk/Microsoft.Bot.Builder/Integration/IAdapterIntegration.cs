using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Integration;

/// <summary>Runs turns for the requests that a web framework brings.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.builder.integration.iadapterintegration"/>
public interface IAdapterIntegration
{
    /// <summary>Runs a turn for an activity, once its sender is known.</summary>
    /// <param name="authHeader">The request's <c>Authorization</c> header.</param>
    /// <param name="activity">The activity.</param>
    /// <param name="callback">What the bot does in the turn.</param>
    /// <param name="cancellationToken">Stops the turn.</param>
    /// <returns>The answer to an invoke; otherwise <c>null</c>.</returns>
    /// <exception cref="UnauthorizedAccessException">The sender is not who it says.</exception>
    Task<InvokeResponse> ProcessActivityAsync(string authHeader, Activity activity, BotCallbackHandler callback, CancellationToken cancellationToken);

    /// <summary>Runs a turn the bot begins, in a conversation that exists.</summary>
    /// <param name="botId">The bot's application id.</param>
    /// <param name="reference">The conversation.</param>
    /// <param name="callback">What the bot does in the turn.</param>
    /// <param name="cancellationToken">Stops the turn.</param>
    /// <returns>A task that ends with the turn.</returns>
    Task ContinueConversationAsync(string botId, ConversationReference reference, BotCallbackHandler callback, CancellationToken cancellationToken = default);
}
