using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Adapters;

/// <content>A token service that gives what the test says.</content>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.builder.adapters.testadapter"/>
public partial class TestAdapter
{
    /// <summary>Gives a user a token.</summary>
    /// <param name="connectionName">The OAuth connection.</param>
    /// <param name="channelId">The channel.</param>
    /// <param name="userId">The user.</param>
    /// <param name="token">The token.</param>
    /// <param name="magicCode">The code that has to be typed for it; default none.</param>
    public void AddUserToken(string connectionName, string channelId, string userId, string token, string magicCode = null) =>
        _tokens.Add(new(connectionName, channelId, userId), token, magicCode);

    /// <summary>Lets a user exchange something for a token.</summary>
    /// <param name="connectionName">The OAuth connection.</param>
    /// <param name="channelId">The channel.</param>
    /// <param name="userId">The user.</param>
    /// <param name="exchangableItem">The token or resource given.</param>
    /// <param name="token">The token got for it.</param>
    public void AddExchangeableToken(string connectionName, string channelId, string userId, string exchangableItem, string token) =>
        _tokens.AddExchange(new(connectionName, channelId, userId), exchangableItem, token);

    /// <summary>Makes an exchange throw.</summary>
    /// <param name="connectionName">The OAuth connection.</param>
    /// <param name="channelId">The channel.</param>
    /// <param name="userId">The user.</param>
    /// <param name="exchangableItem">The token or resource given.</param>
    public void ThrowOnExchangeRequest(string connectionName, string channelId, string userId, string exchangableItem) =>
        _tokens.FailExchange(new(connectionName, channelId, userId), exchangableItem);

    /// <inheritdoc/>
    public virtual Task<TokenResponse> GetUserTokenAsync(ITurnContext turnContext, AppCredentials oAuthAppCredentials, string connectionName, string magicCode,
        CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        return Task.FromResult(_tokens.Get(KeyOf(turnContext, connectionName, turnContext.Activity.From.Id), magicCode));
    }

    /// <inheritdoc/>
    public virtual Task<TokenResponse> GetUserTokenAsync(ITurnContext turnContext, string connectionName, string magicCode,
        CancellationToken cancellationToken) =>
        GetUserTokenAsync(turnContext, null, connectionName, magicCode, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<string> GetOauthSignInLinkAsync(ITurnContext turnContext, AppCredentials oAuthAppCredentials, string connectionName,
        CancellationToken cancellationToken) =>
        GetOauthSignInLinkAsync(turnContext, oAuthAppCredentials, connectionName, turnContext.Activity.From.Id, null, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<string> GetOauthSignInLinkAsync(ITurnContext turnContext, string connectionName, CancellationToken cancellationToken) =>
        GetOauthSignInLinkAsync(turnContext, (AppCredentials)null, connectionName, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<string> GetOauthSignInLinkAsync(ITurnContext turnContext, AppCredentials oAuthAppCredentials, string connectionName, string userId,
        string finalRedirect = null, CancellationToken cancellationToken = default) =>
        Task.FromResult(SignInLink(turnContext, connectionName, userId));

    /// <inheritdoc/>
    public virtual Task<string> GetOauthSignInLinkAsync(ITurnContext turnContext, string connectionName, string userId, string finalRedirect = null,
        CancellationToken cancellationToken = default) =>
        GetOauthSignInLinkAsync(turnContext, null, connectionName, userId, finalRedirect, cancellationToken);

    /// <inheritdoc/>
    public virtual Task SignOutUserAsync(ITurnContext turnContext, AppCredentials oAuthAppCredentials, string connectionName = null, string userId = null,
        CancellationToken cancellationToken = default)
    {
        _tokens.Remove(turnContext.Activity.ChannelId, userId ?? turnContext.Activity.From.Id, connectionName);
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public virtual Task SignOutUserAsync(ITurnContext turnContext, string connectionName = null, string userId = null,
        CancellationToken cancellationToken = default) =>
        SignOutUserAsync(turnContext, null, connectionName, userId, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<TokenStatus[]> GetTokenStatusAsync(ITurnContext context, AppCredentials oAuthAppCredentials, string userId,
        string includeFilter = null, CancellationToken cancellationToken = default) =>
        Task.FromResult(_tokens.Status(context.Activity.ChannelId, userId ?? context.Activity.From.Id, includeFilter));

    /// <inheritdoc/>
    public virtual Task<TokenStatus[]> GetTokenStatusAsync(ITurnContext context, string userId, string includeFilter = null,
        CancellationToken cancellationToken = default) =>
        GetTokenStatusAsync(context, null, userId, includeFilter, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<Dictionary<string, TokenResponse>> GetAadTokensAsync(ITurnContext context, AppCredentials oAuthAppCredentials, string connectionName,
        string[] resourceUrls, string userId = null, CancellationToken cancellationToken = default) =>
        Task.FromResult(new Dictionary<string, TokenResponse>());

    /// <inheritdoc/>
    public virtual Task<Dictionary<string, TokenResponse>> GetAadTokensAsync(ITurnContext context, string connectionName, string[] resourceUrls,
        string userId = null, CancellationToken cancellationToken = default) =>
        GetAadTokensAsync(context, null, connectionName, resourceUrls, userId, cancellationToken);

    /// <inheritdoc/>
    public Task<SignInResource> GetSignInResourceAsync(ITurnContext turnContext, string connectionName, CancellationToken cancellationToken = default) =>
        GetSignInResourceAsync(turnContext, connectionName, turnContext.Activity.From.Id, null, cancellationToken);

    /// <inheritdoc/>
    public Task<SignInResource> GetSignInResourceAsync(ITurnContext turnContext, string connectionName, string userId, string finalRedirect = null,
        CancellationToken cancellationToken = default) =>
        GetSignInResourceAsync(turnContext, null, connectionName, userId, finalRedirect, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<SignInResource> GetSignInResourceAsync(ITurnContext turnContext, AppCredentials oAuthAppCredentials, string connectionName,
        string userId, string finalRedirect = null, CancellationToken cancellationToken = default) =>
        Task.FromResult(new SignInResource
        {
            SignInLink = SignInLink(turnContext, connectionName, userId),
            TokenExchangeResource = new TokenExchangeResource { Id = Guid.NewGuid().ToString(), ProviderId = null, Uri = $"api://{connectionName}/resource" },
        });

    /// <inheritdoc/>
    public Task<TokenResponse> ExchangeTokenAsync(ITurnContext turnContext, string connectionName, string userId, TokenExchangeRequest exchangeRequest,
        CancellationToken cancellationToken = default) =>
        ExchangeTokenAsync(turnContext, null, connectionName, userId, exchangeRequest, cancellationToken);

    /// <inheritdoc/>
    public Task<TokenResponse> ExchangeTokenAsync(ITurnContext turnContext, AppCredentials oAuthAppCredentials, string connectionName, string userId,
        TokenExchangeRequest exchangeRequest, CancellationToken cancellationToken = default) =>
        Task.FromResult(_tokens.Exchange(KeyOf(turnContext, connectionName, userId), exchangeRequest));

    private static TestUserTokens.UserKey KeyOf(ITurnContext turnContext, string connectionName, string userId) =>
        new(connectionName, turnContext.Activity.ChannelId, userId);

    private static string SignInLink(ITurnContext turnContext, string connectionName, string userId) =>
        $"https://fake.com/oauthsignin/{connectionName}/{turnContext.Activity.ChannelId}/{userId}";
}
