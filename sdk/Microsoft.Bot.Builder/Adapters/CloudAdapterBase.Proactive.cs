using System.Security.Claims;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <content>Turns the bot begins.</content>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.builder.cloudadapterbase"/>
public abstract partial class CloudAdapterBase
{
    /// <inheritdoc/>
    /// <exception cref="ArgumentNullException">An argument is <c>null</c>, or the id is blank.</exception>
    public override Task ContinueConversationAsync(string botAppId, ConversationReference reference, BotCallbackHandler callback,
        CancellationToken cancellationToken)
    {
        NotBlank(botAppId, nameof(botAppId));
        ArgumentNullException.ThrowIfNull(reference);
        ArgumentNullException.ThrowIfNull(callback);
        return ProcessProactiveAsync(CreateClaimsIdentity(botAppId), reference.GetContinuationActivity(), null, callback, cancellationToken);
    }

    /// <inheritdoc/>
    /// <exception cref="ArgumentNullException">An argument is <c>null</c>.</exception>
    public override Task ContinueConversationAsync(ClaimsIdentity claimsIdentity, ConversationReference reference, BotCallbackHandler callback,
        CancellationToken cancellationToken) =>
        ContinueConversationAsync(claimsIdentity, reference, null, callback, cancellationToken);

    /// <inheritdoc/>
    /// <exception cref="ArgumentNullException">An argument other than the audience is <c>null</c>.</exception>
    public override Task ContinueConversationAsync(ClaimsIdentity claimsIdentity, ConversationReference reference, string audience,
        BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(claimsIdentity);
        ArgumentNullException.ThrowIfNull(reference);
        ArgumentNullException.ThrowIfNull(callback);
        return ProcessProactiveAsync(claimsIdentity, reference.GetContinuationActivity(), audience, callback, cancellationToken);
    }

    /// <inheritdoc/>
    /// <exception cref="ArgumentNullException">An argument is <c>null</c>.</exception>
    /// <exception cref="ArgumentException">The activity says no conversation or service address.</exception>
    public override Task ContinueConversationAsync(string botAppId, Activity continuationActivity, BotCallbackHandler callback,
        CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(callback);
        Check(continuationActivity);
        return ProcessProactiveAsync(CreateClaimsIdentity(botAppId), continuationActivity, null, callback, cancellationToken);
    }

    /// <inheritdoc/>
    /// <exception cref="ArgumentNullException">An argument is <c>null</c>.</exception>
    /// <exception cref="ArgumentException">The activity says no conversation or service address.</exception>
    public override Task ContinueConversationAsync(ClaimsIdentity claimsIdentity, Activity continuationActivity, BotCallbackHandler callback,
        CancellationToken cancellationToken) =>
        ContinueConversationAsync(claimsIdentity, continuationActivity, null, callback, cancellationToken);

    /// <inheritdoc/>
    /// <exception cref="ArgumentNullException">An argument other than the audience is <c>null</c>.</exception>
    /// <exception cref="ArgumentException">The activity says no conversation or service address.</exception>
    public override Task ContinueConversationAsync(ClaimsIdentity claimsIdentity, Activity continuationActivity, string audience, BotCallbackHandler callback,
        CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(claimsIdentity);
        ArgumentNullException.ThrowIfNull(callback);
        Check(continuationActivity);
        return ProcessProactiveAsync(claimsIdentity, continuationActivity, audience, callback, cancellationToken);
    }

    /// <inheritdoc/>
    /// <exception cref="ArgumentNullException">An argument is <c>null</c>, or the service address is blank.</exception>
    public override async Task CreateConversationAsync(
        string botAppId, string channelId, string serviceUrl, string audience, ConversationParameters conversationParameters, BotCallbackHandler callback,
        CancellationToken cancellationToken)
    {
        NotBlank(serviceUrl, nameof(serviceUrl));
        ArgumentNullException.ThrowIfNull(conversationParameters);
        ArgumentNullException.ThrowIfNull(callback);
        LogCreating(channelId);

        var bot = CreateClaimsIdentity(botAppId);
        bot.AddClaim(new Claim(AuthenticationConstants.ServiceUrlClaim, serviceUrl));
        var factory = BotFrameworkAuthentication.CreateConnectorFactory(bot);
        var connector = await factory.CreateAsync(serviceUrl, audience, cancellationToken);
        var created = await connector.Conversations.CreateConversationAsync(conversationParameters, cancellationToken);
        var first = FirstActivity(created, channelId, serviceUrl, conversationParameters);
        using var userTokens = await BotFrameworkAuthentication.CreateUserTokenClientAsync(bot, cancellationToken);
        using var context = BeginTurn(first, bot, null, connector, userTokens, callback, factory);
        await RunPipelineAsync(context, callback, cancellationToken);
    }

    /// <summary>Runs a turn the bot begins.</summary>
    /// <param name="claimsIdentity">The bot's claims.</param>
    /// <param name="continuationActivity">The activity the turn shows as incoming.</param>
    /// <param name="audience">Whom the bot's token is for; default the channels.</param>
    /// <param name="callback">What the bot does in the turn.</param>
    /// <param name="cancellationToken">Stops the turn.</param>
    /// <returns>A task that ends with the turn.</returns>
    protected async Task ProcessProactiveAsync(ClaimsIdentity claimsIdentity, Activity continuationActivity, string audience, BotCallbackHandler callback,
        CancellationToken cancellationToken)
    {
        LogContinuing(continuationActivity.Conversation?.Id);
        var factory = continuationActivity.IsFromStreamingConnection()
            ? GetStreamingConnectorFactory(continuationActivity)
            : BotFrameworkAuthentication.CreateConnectorFactory(claimsIdentity);
        var connector = await factory.CreateAsync(continuationActivity.ServiceUrl, audience, cancellationToken);
        using var userTokens = await BotFrameworkAuthentication.CreateUserTokenClientAsync(claimsIdentity, cancellationToken);
        using var context = BeginTurn(continuationActivity, claimsIdentity, audience, connector, userTokens, callback, factory);
        await RunPipelineAsync(context, callback, cancellationToken);
    }

    private static Activity FirstActivity(ConversationResourceResponse created, string channelId, string serviceUrl, ConversationParameters parameters)
    {
        var activity = (Activity)Activity.CreateEventActivity();
        activity.Name = ActivityEventNames.CreateConversation;
        activity.ChannelId = channelId;
        activity.ServiceUrl = serviceUrl;
        activity.Id = created.ActivityId ?? Guid.NewGuid().ToString("n");
        activity.Conversation = new ConversationAccount(id: created.Id, tenantId: parameters.TenantId);
        activity.ChannelData = parameters.ChannelData;
        activity.Recipient = parameters.Bot;
        return activity;
    }

    private static void Check(Activity continuationActivity)
    {
        ArgumentNullException.ThrowIfNull(continuationActivity);
        if (continuationActivity.Conversation is null)
        {
            throw new ArgumentException("The continuation Activity should contain a Conversation value.", nameof(continuationActivity));
        }

        if (continuationActivity.ServiceUrl is null)
        {
            throw new ArgumentException("The continuation Activity should contain a ServiceUrl value.", nameof(continuationActivity));
        }
    }

    private static void NotBlank(string value, string name)
    {
        if (string.IsNullOrWhiteSpace(value))
        {
            throw new ArgumentNullException(name);
        }
    }
}
