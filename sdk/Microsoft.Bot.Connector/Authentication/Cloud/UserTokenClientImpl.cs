using Microsoft.Bot.Schema;
using Microsoft.Extensions.Logging;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>The sign-ins that the cloud's token service keeps. One client serves every turn of an app.</summary>
internal sealed class UserTokenClientImpl : UserTokenClient
{
    private readonly string _appId;
    private readonly OAuthClient _client;

    internal UserTokenClientImpl(
        string appId, ServiceClientCredentials credentials, string oauthEndpoint, HttpClient httpClient, ILogger logger)
    {
        _appId = appId;
        httpClient ??= SharedHttpClient.Instance;
        ConnectorClient.AddDefaultRequestHeaders(httpClient);
        _client = new OAuthClient(credentials, httpClient, disposeHttpClient: false) { BaseUri = new Uri(oauthEndpoint) };
    }

    /// <inheritdoc/>
    public override Task<TokenResponse> GetUserTokenAsync(
        string userId, string connectionName, string channelId, string magicCode, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(userId);
        ArgumentNullException.ThrowIfNull(connectionName);
        return _client.UserToken.GetTokenAsync(userId, connectionName, channelId, magicCode, cancellationToken);
    }

    /// <inheritdoc/>
    public override Task<SignInResource> GetSignInResourceAsync(
        string connectionName, Activity activity, string finalRedirect, CancellationToken cancellationToken)
    {
        var state = CreateTokenExchangeState(_appId, connectionName, activity);
        return _client.GetSignInResourceAsync(state, null, null, finalRedirect, cancellationToken);
    }

    /// <inheritdoc/>
    public override Task SignOutUserAsync(string userId, string connectionName, string channelId, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(userId);
        ArgumentNullException.ThrowIfNull(connectionName);
        return _client.UserToken.SignOutAsync(userId, connectionName, channelId, cancellationToken);
    }

    /// <inheritdoc/>
    public override async Task<TokenStatus[]> GetTokenStatusAsync(
        string userId, string channelId, string includeFilter, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(userId);
        ArgumentNullException.ThrowIfNull(channelId);
        var statuses = await _client.UserToken.GetTokenStatusAsync(userId, channelId, includeFilter, cancellationToken);
        return statuses?.ToArray();
    }

    /// <inheritdoc/>
    public override async Task<Dictionary<string, TokenResponse>> GetAadTokensAsync(
        string userId, string connectionName, string[] resourceUrls, string channelId, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(userId);
        ArgumentNullException.ThrowIfNull(connectionName);
        var resources = new AadResourceUrls { ResourceUrls = resourceUrls?.ToList() };
        var tokens = await _client.UserToken.GetAadTokensAsync(userId, connectionName, resources, channelId, cancellationToken);
        return tokens is null ? null : new Dictionary<string, TokenResponse>(tokens);
    }

    /// <inheritdoc/>
    public override async Task<TokenResponse> ExchangeTokenAsync(
        string userId, string connectionName, string channelId, TokenExchangeRequest exchangeRequest, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(userId);
        ArgumentNullException.ThrowIfNull(connectionName);
        return await _client.ExchangeAsyncAsync(userId, connectionName, channelId, exchangeRequest, cancellationToken) switch
        {
            TokenResponse token => token,
            ErrorResponse refusal => throw new InvalidOperationException(
                $"Unable to exchange token: ({refusal.Error?.Code}) {refusal.Error?.Message}"),
            _ => throw new InvalidOperationException("Unable to exchange token: the token service gave no answer."),
        };
    }
}
