using System.Globalization;
using System.Security.Claims;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>
/// Carries turns between a channel and the bot: each incoming activity passes the middleware, then the bot.
/// See https://learn.microsoft.com/azure/bot-service/bot-builder-basics#the-bot-adapter.
/// </summary>
public abstract class BotAdapter
{
    /// <summary>The key in turn state of the activity that answers an invoke.</summary>
    public const string InvokeResponseKey = "BotFrameworkAdapter.InvokeResponse";

    /// <summary>The key in turn state of who called.</summary>
    public const string BotIdentityKey = "BotIdentity";

    /// <summary>The key in turn state of the OAuth scope that replies are sent with.</summary>
    public const string OAuthScopeKey = "Microsoft.Bot.Builder.BotAdapter.OAuthScope";

    public BotAdapter()
    {
    }

    /// <summary>Gets or sets what is done with an exception that leaves a turn; without it the exception goes to the caller.</summary>
    /// <value>The handler, or <c>null</c>.</value>
    public Func<ITurnContext, Exception, Task> OnTurnError { get; set; }

    /// <summary>Gets the middleware every turn passes.</summary>
    /// <value>The set.</value>
    public MiddlewareSet MiddlewareSet { get; } = new MiddlewareSet();

    /// <summary>Adds a middleware; turns pass middleware in the order of adding.</summary>
    /// <param name="middleware">The middleware.</param>
    /// <returns>This adapter.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="middleware"/> is <c>null</c>.</exception>
    public BotAdapter Use(IMiddleware middleware)
    {
        MiddlewareSet.Use(middleware);
        return this;
    }

    /// <summary>Sends activities to the channel, in this order.</summary>
    /// <param name="turnContext">The turn they belong to.</param>
    /// <param name="activities">The activities.</param>
    /// <param name="cancellationToken">Stops the sending.</param>
    /// <returns>The ids the channel gave them, in the same order.</returns>
    public abstract Task<ResourceResponse[]> SendActivitiesAsync(ITurnContext turnContext, Activity[] activities, CancellationToken cancellationToken);

    /// <summary>Replaces an activity that was sent before.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="activity">The new activity, with the id of the one to replace.</param>
    /// <param name="cancellationToken">Stops the request.</param>
    /// <returns>The id of the activity, if the channel says it.</returns>
    public abstract Task<ResourceResponse> UpdateActivityAsync(ITurnContext turnContext, Activity activity, CancellationToken cancellationToken);

    /// <summary>Deletes an activity that was sent before.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="reference">The conversation, and the id of the activity.</param>
    /// <param name="cancellationToken">Stops the request.</param>
    /// <returns>A task that ends when it is deleted.</returns>
    public abstract Task DeleteActivityAsync(ITurnContext turnContext, ConversationReference reference, CancellationToken cancellationToken);

    /// <summary>Runs a turn the bot begins, in a conversation that exists.</summary>
    /// <param name="botId">The bot's application id.</param>
    /// <param name="reference">The conversation.</param>
    /// <param name="callback">What the bot does in the turn.</param>
    /// <param name="cancellationToken">Stops the turn.</param>
    /// <returns>A task that ends with the turn.</returns>
    public virtual async Task ContinueConversationAsync(string botId, ConversationReference reference, BotCallbackHandler callback,
        CancellationToken cancellationToken)
    {
        using var context = new TurnContext(this, reference.GetContinuationActivity());
        await RunPipelineAsync(context, callback, cancellationToken);
    }

    /// <summary>Runs a turn the bot begins, in a conversation that exists.</summary>
    /// <param name="claimsIdentity">The bot's claims.</param>
    /// <param name="reference">The conversation.</param>
    /// <param name="callback">What the bot does in the turn.</param>
    /// <param name="cancellationToken">Stops the turn.</param>
    /// <returns>A task that ends with the turn.</returns>
    /// <exception cref="NotSupportedException">The adapter has no such turns.</exception>
    public virtual Task ContinueConversationAsync(ClaimsIdentity claimsIdentity, ConversationReference reference, BotCallbackHandler callback,
        CancellationToken cancellationToken) =>
        throw Unsupported(nameof(ContinueConversationAsync));

    /// <summary>Runs a turn the bot begins, in a conversation that exists.</summary>
    /// <param name="claimsIdentity">The bot's claims.</param>
    /// <param name="reference">The conversation.</param>
    /// <param name="audience">Whom the bot's token is for.</param>
    /// <param name="callback">What the bot does in the turn.</param>
    /// <param name="cancellationToken">Stops the turn.</param>
    /// <returns>A task that ends with the turn.</returns>
    /// <exception cref="NotSupportedException">The adapter has no such turns.</exception>
    public virtual Task ContinueConversationAsync(ClaimsIdentity claimsIdentity, ConversationReference reference, string audience, BotCallbackHandler callback,
        CancellationToken cancellationToken) =>
        throw Unsupported(nameof(ContinueConversationAsync));

    /// <summary>Runs a turn the bot begins, under an activity of its own making.</summary>
    /// <param name="botId">The bot's application id.</param>
    /// <param name="continuationActivity">The activity the turn shows as incoming.</param>
    /// <param name="callback">What the bot does in the turn.</param>
    /// <param name="cancellationToken">Stops the turn.</param>
    /// <returns>A task that ends with the turn.</returns>
    /// <exception cref="NotSupportedException">The adapter has no such turns.</exception>
    public virtual Task ContinueConversationAsync(string botId, Activity continuationActivity, BotCallbackHandler callback,
        CancellationToken cancellationToken) =>
        throw Unsupported(nameof(ContinueConversationAsync));

    /// <summary>Runs a turn the bot begins, under an activity of its own making.</summary>
    /// <param name="claimsIdentity">The bot's claims.</param>
    /// <param name="continuationActivity">The activity the turn shows as incoming.</param>
    /// <param name="callback">What the bot does in the turn.</param>
    /// <param name="cancellationToken">Stops the turn.</param>
    /// <returns>A task that ends with the turn.</returns>
    /// <exception cref="NotSupportedException">The adapter has no such turns.</exception>
    public virtual Task ContinueConversationAsync(ClaimsIdentity claimsIdentity, Activity continuationActivity, BotCallbackHandler callback,
        CancellationToken cancellationToken) =>
        throw Unsupported(nameof(ContinueConversationAsync));

    /// <summary>Runs a turn the bot begins, under an activity of its own making.</summary>
    /// <param name="claimsIdentity">The bot's claims.</param>
    /// <param name="continuationActivity">The activity the turn shows as incoming.</param>
    /// <param name="audience">Whom the bot's token is for.</param>
    /// <param name="callback">What the bot does in the turn.</param>
    /// <param name="cancellationToken">Stops the turn.</param>
    /// <returns>A task that ends with the turn.</returns>
    /// <exception cref="NotSupportedException">The adapter has no such turns.</exception>
    public virtual Task ContinueConversationAsync(ClaimsIdentity claimsIdentity, Activity continuationActivity, string audience, BotCallbackHandler callback,
        CancellationToken cancellationToken) =>
        throw Unsupported(nameof(ContinueConversationAsync));

    /// <summary>Begins a conversation, and runs a first turn in it.</summary>
    /// <param name="botAppId">The bot's application id.</param>
    /// <param name="channelId">The channel.</param>
    /// <param name="serviceUrl">The channel's address.</param>
    /// <param name="audience">Whom the bot's token is for.</param>
    /// <param name="conversationParameters">Who takes part, and what it is about.</param>
    /// <param name="callback">What the bot does in the first turn.</param>
    /// <param name="cancellationToken">Stops the turn.</param>
    /// <returns>A task that ends with the turn.</returns>
    /// <exception cref="NotSupportedException">The adapter begins no conversations.</exception>
    public virtual Task CreateConversationAsync(string botAppId, string channelId, string serviceUrl, string audience,
        ConversationParameters conversationParameters, BotCallbackHandler callback, CancellationToken cancellationToken) =>
        throw Unsupported(nameof(CreateConversationAsync));

    /// <summary>Runs a turn for an activity of a caller known already.</summary>
    /// <param name="claimsIdentity">Who called.</param>
    /// <param name="activity">The incoming activity.</param>
    /// <param name="callback">What the bot does in the turn.</param>
    /// <param name="cancellationToken">Stops the turn.</param>
    /// <returns>The answer to an invoke; otherwise <c>null</c>.</returns>
    /// <exception cref="NotSupportedException">The adapter has no such turns.</exception>
    public virtual Task<InvokeResponse> ProcessActivityAsync(ClaimsIdentity claimsIdentity, Activity activity, BotCallbackHandler callback,
        CancellationToken cancellationToken) =>
        throw Unsupported(nameof(ProcessActivityAsync));

    /// <summary>Runs a turn: middleware, then the bot; an exception goes to <see cref="OnTurnError"/>.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="callback">What the bot does in the turn.</param>
    /// <param name="cancellationToken">Stops the turn.</param>
    /// <returns>A task that ends with the turn.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="turnContext"/> is <c>null</c>.</exception>
    protected async Task RunPipelineAsync(ITurnContext turnContext, BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        BotAssert.ContextNotNull(turnContext);
        if (turnContext.Activity is null)
        {
            await (callback?.Invoke(turnContext, cancellationToken) ?? Task.CompletedTask);
            return;
        }

        SetLocale(turnContext);
        try
        {
            await MiddlewareSet.ReceiveActivityWithStatusAsync(turnContext, callback, cancellationToken);
        }
        catch (Exception exception) when (OnTurnError is not null)
        {
            await OnTurnError(turnContext, exception);
        }
    }

    private static void SetLocale(ITurnContext turnContext)
    {
        var locale = turnContext.Activity.Locale;
        if (string.IsNullOrEmpty(locale))
        {
            return;
        }

        try
        {
            var culture = CultureInfo.GetCultureInfo(locale);
            if (!culture.Equals(CultureInfo.CurrentCulture))
            {
                CultureInfo.CurrentCulture = culture;
            }

            if (turnContext is TurnContext context)
            {
                context.Locale = locale;
            }
        }
        catch (CultureNotFoundException)
        {
            // A channel may send any text as a locale; the turn then runs in the process's own.
        }
    }

    private NotSupportedException Unsupported(string member) => new($"{GetType().Name} has no {member} with these arguments.");
}
