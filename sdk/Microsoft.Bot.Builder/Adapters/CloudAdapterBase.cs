using System.Net;
using System.Security.Claims;
using System.Security.Principal;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace Microsoft.Bot.Builder;

/// <summary>
/// Carries turns between the channels of Azure Bot Service and the bot, whatever brings the requests.
/// See https://learn.microsoft.com/azure/bot-service/bot-builder-basics#the-bot-adapter.
/// </summary>
public abstract partial class CloudAdapterBase : BotAdapter
{
    private readonly ILogger _logger;

    /// <summary>Carries turns of callers that an authentication knows.</summary>
    /// <param name="botFrameworkAuthentication">Knows callers, and signs what the bot sends.</param>
    /// <param name="logger">Where the adapter logs; default nowhere.</param>
    /// <exception cref="ArgumentNullException"><paramref name="botFrameworkAuthentication"/> is <c>null</c>.</exception>
    protected CloudAdapterBase(BotFrameworkAuthentication botFrameworkAuthentication, ILogger logger = null)
    {
        BotFrameworkAuthentication = botFrameworkAuthentication ?? throw new ArgumentNullException(nameof(botFrameworkAuthentication));
        _logger = logger ?? NullLogger.Instance;
    }

    /// <summary>Gets what knows callers, and signs what the bot sends.</summary>
    /// <value>The authentication.</value>
    protected BotFrameworkAuthentication BotFrameworkAuthentication { get; }

    /// <summary>Gets where the adapter logs.</summary>
    /// <value>The logger.</value>
    protected ILogger Logger => _logger;

    /// <summary>Makes the claims of the bot itself.</summary>
    /// <param name="botAppId">Its application id; <c>null</c> when it has none.</param>
    /// <returns>The claims.</returns>
    protected ClaimsIdentity CreateClaimsIdentity(string botAppId)
    {
        botAppId ??= string.Empty;
        return new ClaimsIdentity(
        [
            new Claim(AuthenticationConstants.AudienceClaim, botAppId),
            new Claim(AuthenticationConstants.AppIdClaim, botAppId),
        ]);
    }

    /// <summary>Makes clients for an activity that came over a streaming connection.</summary>
    /// <param name="activity">The activity.</param>
    /// <returns>What makes the clients.</returns>
    /// <exception cref="NotSupportedException">The adapter has no streaming connections.</exception>
    protected virtual ConnectorFactory GetStreamingConnectorFactory(Activity activity) =>
        throw new NotSupportedException($"{GetType().Name} has no streaming connections.");

    /// <summary>Runs a turn for an activity, once its sender is known.</summary>
    /// <param name="authHeader">The request's <c>Authorization</c> header.</param>
    /// <param name="activity">The activity.</param>
    /// <param name="callback">What the bot does in the turn.</param>
    /// <param name="cancellationToken">Stops the turn.</param>
    /// <returns>The answer to an invoke, or the replies the sender expects; otherwise <c>null</c>.</returns>
    /// <exception cref="UnauthorizedAccessException">The sender is not who it says.</exception>
    protected async Task<InvokeResponse> ProcessActivityAsync(string authHeader, Activity activity, BotCallbackHandler callback,
        CancellationToken cancellationToken)
    {
        LogReceived(activity?.Type, activity?.Id, activity?.ChannelId);
        var caller = await BotFrameworkAuthentication.AuthenticateRequestAsync(activity, authHeader, cancellationToken);
        return await ProcessActivityAsync(caller, activity, callback, cancellationToken);
    }

    /// <summary>Runs a turn for an activity of a known sender.</summary>
    /// <param name="authenticateRequestResult">The sender.</param>
    /// <param name="activity">The activity.</param>
    /// <param name="callback">What the bot does in the turn.</param>
    /// <param name="cancellationToken">Stops the turn.</param>
    /// <returns>The answer to an invoke, or the replies the sender expects; otherwise <c>null</c>.</returns>
    protected async Task<InvokeResponse> ProcessActivityAsync(AuthenticateRequestResult authenticateRequestResult, Activity activity,
        BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        var caller = authenticateRequestResult;
        activity.CallerId = caller.CallerId;
        var factory = activity.IsFromStreamingConnection()
            ? caller.ConnectorFactory ?? GetStreamingConnectorFactory(activity)
            : caller.ConnectorFactory;
        var connector = await factory.CreateAsync(activity.ServiceUrl, caller.Audience, cancellationToken);
        using var userTokens = await BotFrameworkAuthentication.CreateUserTokenClientAsync(caller.ClaimsIdentity, cancellationToken);
        using var context = BeginTurn(activity, caller.ClaimsIdentity, caller.Audience, connector, userTokens, callback, factory);
        await RunPipelineAsync(context, callback, cancellationToken);
        return ResultOf(context);
    }

    private static InvokeResponse ResultOf(TurnContext context)
    {
        if (context.Activity.DeliveryMode == DeliveryModes.ExpectReplies)
        {
            return new InvokeResponse { Status = (int)HttpStatusCode.OK, Body = new ExpectedReplies(context.BufferedReplyActivities) };
        }

        if (context.Activity.Type != ActivityTypes.Invoke)
        {
            return null;
        }

        var answer = context.TurnState.Get<Activity>(InvokeResponseKey);
        return answer is null
            ? new InvokeResponse { Status = (int)HttpStatusCode.NotImplemented }
            : (InvokeResponse)answer.Value;
    }

    private TurnContext BeginTurn(
        Activity activity, ClaimsIdentity caller, string oAuthScope, IConnectorClient connector, UserTokenClient userTokens, BotCallbackHandler callback,
        ConnectorFactory factory)
    {
        var context = new TurnContext(this, activity);
        var state = context.TurnState;
        state.Add<IIdentity>(BotIdentityKey, caller);
        state.Add(connector);
        state.Add(userTokens);
        state.Add(callback);
        state.Add(factory);
        state.Set(OAuthScopeKey, oAuthScope);
        return context;
    }

    [LoggerMessage(LogLevel.Information, "Received {ActivityType} activity {ActivityId} from {ChannelId}")]
    private partial void LogReceived(string activityType, string activityId, string channelId);

    [LoggerMessage(LogLevel.Information, "Sending {ActivityType} activity in reply to {ReplyToId}")]
    private partial void LogSending(string activityType, string replyToId);

    [LoggerMessage(LogLevel.Information, "Continuing conversation {ConversationId}")]
    private partial void LogContinuing(string conversationId);

    [LoggerMessage(LogLevel.Information, "Creating a conversation on {ChannelId}")]
    private partial void LogCreating(string channelId);
}
