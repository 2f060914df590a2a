using System.Net;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.Rest;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder.Teams;

/// <summary>
/// Lets one of the token exchanges that Teams sends from each of a user's devices through, and answers the others.
/// See https://learn.microsoft.com/microsoftteams/platform/bots/how-to/authentication/bot-sso-overview.
/// </summary>
public class TeamsSSOTokenExchangeMiddleware : IMiddleware
{
    private readonly IStorage _storage;
    private readonly string _connectionName;

    /// <summary>Watches over the exchanges of a connection.</summary>
    /// <param name="storage">Remembers the exchanges made; shared by all instances of the bot.</param>
    /// <param name="connectionName">The OAuth connection.</param>
    /// <exception cref="ArgumentNullException">An argument is <c>null</c> or blank.</exception>
    public TeamsSSOTokenExchangeMiddleware(IStorage storage, string connectionName)
    {
        ArgumentNullException.ThrowIfNull(storage);
        if (string.IsNullOrWhiteSpace(connectionName))
        {
            throw new ArgumentNullException(nameof(connectionName));
        }

        _storage = storage;
        _connectionName = connectionName;
    }

    /// <inheritdoc/>
    public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        var activity = turnContext.Activity;
        if (activity.ChannelId == Channels.Msteams && activity.Name == SignInConstants.TokenExchangeOperationName)
        {
            // First the exchange: when it fails for want of consent, every device has to hear of it.
            if (!await ExchangedAsync(turnContext, cancellationToken))
            {
                return;
            }

            // What a second device asks for was done for the first: it is answered, and goes no further.
            if (!await IsFirstAsync(turnContext, cancellationToken))
            {
                await AnswerAsync(turnContext, HttpStatusCode.OK, null, cancellationToken);
                return;
            }
        }

        await next(cancellationToken);
    }

    private static Task AnswerAsync(ITurnContext turnContext, HttpStatusCode status, object body, CancellationToken cancellationToken) =>
        turnContext.SendActivityAsync(
            new Activity { Type = ActivityTypesEx.InvokeResponse, Value = new InvokeResponse { Status = (int)status, Body = body } }, cancellationToken);

    private static string KeyOf(Activity activity)
    {
        var channelId = activity.ChannelId ?? throw new InvalidOperationException("invalid activity-missing channelId");
        var conversationId = activity.Conversation?.Id ?? throw new InvalidOperationException("invalid activity-missing Conversation.Id");
        var id = (activity.Value as JObject)?.Value<string>("id")
            ?? throw new InvalidOperationException("Invalid signin/tokenExchange. Missing activity.Value.Id.");
        return $"{channelId}/{conversationId}/{id}";
    }

    private async Task<bool> IsFirstAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        var exchange = new Exchange { ETag = (turnContext.Activity.Value as JObject)?.Value<string>("id") };
        try
        {
            await _storage.WriteAsync(new Dictionary<string, object> { [KeyOf(turnContext.Activity)] = exchange }, cancellationToken);
            return true;
        }
        catch (Exception conflict) when (IsConflict(conflict))
        {
            return false;
        }
    }

    // Storages tell of a conflict each by an exception of their own.
    private static bool IsConflict(Exception exception) =>
        exception.Message.StartsWith("Etag conflict", StringComparison.OrdinalIgnoreCase)
        || exception.Message.Contains("pre-condition is not met", StringComparison.OrdinalIgnoreCase);

    private async Task<bool> ExchangedAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        var request = ((JObject)turnContext.Activity.Value).ToObject<TokenExchangeInvokeRequest>();
        var token = await TryExchangeAsync(turnContext, request.Token, cancellationToken);
        if (!string.IsNullOrEmpty(token?.Token))
        {
            return true;
        }

        var failure = new TokenExchangeInvokeResponse
        {
            Id = request.Id,
            ConnectionName = _connectionName,
            FailureDetail = "The bot is unable to exchange token. Proceed with regular login.",
        };
        await AnswerAsync(turnContext, HttpStatusCode.PreconditionFailed, failure, cancellationToken);
        return false;
    }

    private async Task<TokenResponse> TryExchangeAsync(ITurnContext turnContext, string token, CancellationToken cancellationToken)
    {
        var request = new TokenExchangeRequest { Token = token };
        var user = turnContext.Activity.From.Id;
        try
        {
            return turnContext.TurnState.Get<UserTokenClient>() is { } tokens
                ? await tokens.ExchangeTokenAsync(user, _connectionName, turnContext.Activity.ChannelId, request, cancellationToken)
                : turnContext.Adapter is IExtendedUserTokenProvider provider
                    ? await provider.ExchangeTokenAsync(turnContext, _connectionName, user, request, cancellationToken)
                    : throw new NotSupportedException("Token Exchange is not supported by the current adapter.");
        }
        catch (Exception refused) when (refused is ErrorResponseException or HttpOperationException or InvalidOperationException)
        {
            // No token without consent: the user signs in by the card.
            return null;
        }
    }

    private sealed class Exchange : IStoreItem
    {
        public string ETag { get; set; }
    }
}
