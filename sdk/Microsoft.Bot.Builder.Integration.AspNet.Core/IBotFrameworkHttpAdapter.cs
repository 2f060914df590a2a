using Microsoft.AspNetCore.Http;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

/// <summary>Answers the HTTP requests of channels. See https://learn.microsoft.com/azure/bot-service/bot-builder-basics#bot-application-structure.</summary>
public interface IBotFrameworkHttpAdapter
{
    /// <summary>Answers a request: its activity becomes a turn of the bot.</summary>
    /// <param name="httpRequest">The request.</param>
    /// <param name="httpResponse">Where the answer goes.</param>
    /// <param name="bot">The bot.</param>
    /// <param name="cancellationToken">Stops the turn.</param>
    /// <returns>A task that ends when the answer is written.</returns>
    Task ProcessAsync(HttpRequest httpRequest, HttpResponse httpResponse, IBot bot, CancellationToken cancellationToken = default);
}
