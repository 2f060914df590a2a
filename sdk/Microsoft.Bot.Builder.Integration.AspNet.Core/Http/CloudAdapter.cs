using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

/// <summary>
/// Answers the HTTP requests of Azure Bot Service's channels.
/// See https://learn.microsoft.com/azure/bot-service/bot-builder-basics#the-bot-adapter.
/// </summary>
public partial class CloudAdapter : CloudAdapterBase, IBotFrameworkHttpAdapter
{
    /// <summary>Answers whoever asks, as a bot without an application id does under the Emulator.</summary>
    public CloudAdapter()
        : this(BotFrameworkAuthenticationFactory.Create())
    {
    }

    /// <summary>Answers callers that an authentication knows.</summary>
    /// <param name="botFrameworkAuthentication">Knows callers, and signs what the bot sends.</param>
    /// <param name="logger">Where the adapter logs; default nowhere.</param>
    public CloudAdapter(BotFrameworkAuthentication botFrameworkAuthentication, ILogger logger = null)
        : base(botFrameworkAuthentication, logger)
    {
    }

    /// <summary>Answers callers as the configuration says.</summary>
    /// <param name="configuration">The bot's application id, password and cloud.</param>
    /// <param name="httpClientFactory">Makes the clients for what the bot sends.</param>
    /// <param name="logger">Where the adapter logs; default nowhere.</param>
    public CloudAdapter(IConfiguration configuration, IHttpClientFactory httpClientFactory = null, ILogger logger = null)
        : this(new ConfigurationBotFrameworkAuthentication(configuration, httpClientFactory: httpClientFactory, logger: logger), logger)
    {
    }

    /// <inheritdoc/>
    /// <exception cref="ArgumentNullException">The request, the response or the bot is <c>null</c>.</exception>
    public async Task ProcessAsync(HttpRequest httpRequest, HttpResponse httpResponse, IBot bot, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(httpRequest);
        ArgumentNullException.ThrowIfNull(httpResponse);
        ArgumentNullException.ThrowIfNull(bot);
        if (httpRequest.Method != HttpMethods.Post)
        {
            httpResponse.StatusCode = StatusCodes.Status405MethodNotAllowed;
            return;
        }

        try
        {
            await AnswerAsync(httpRequest, httpResponse, bot, cancellationToken);
        }
        catch (UnauthorizedAccessException exception)
        {
            LogUnauthorized(Logger, exception);
            httpResponse.StatusCode = StatusCodes.Status401Unauthorized;
        }
    }

    [LoggerMessage(LogLevel.Error, "The caller of the bot is not authorized")]
    private static partial void LogUnauthorized(ILogger logger, Exception exception);

    [LoggerMessage(LogLevel.Warning, "BadRequest: Missing activity or activity type.")]
    private static partial void LogNoActivity(ILogger logger);

    private async Task AnswerAsync(HttpRequest httpRequest, HttpResponse httpResponse, IBot bot, CancellationToken cancellationToken)
    {
        var activity = await ActivityBody.ReadAsync(httpRequest, cancellationToken);
        if (string.IsNullOrEmpty(activity?.Type))
        {
            LogNoActivity(Logger);
            httpResponse.StatusCode = StatusCodes.Status400BadRequest;
            return;
        }

        string authHeader = httpRequest.Headers["Authorization"];
        var answer = await ProcessActivityAsync(authHeader, activity, bot.OnTurnAsync, cancellationToken);
        await HttpHelper.WriteResponseAsync(httpResponse, answer);
    }
}
