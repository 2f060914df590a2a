using System.Net;
using Microsoft.Bot.Schema;
using Microsoft.Rest;
using static Microsoft.Bot.Connector.Addresses;

namespace Microsoft.Bot.Connector;

/// <inheritdoc cref="IUserToken"/>
public class UserToken : IServiceOperations<OAuthClient>, IUserToken
{
    public UserToken(OAuthClient client)
    {
        ArgumentNullException.ThrowIfNull(client);
        Client = client;
    }

    /// <inheritdoc/>
    public OAuthClient Client { get; }

    /// <inheritdoc/>
    public Task<HttpOperationResponse<TokenResponse>> GetTokenWithHttpMessagesAsync(
        string userId, string connectionName, string channelId = null, string code = null, Dictionary<string, List<string>> customHeaders = null,
        CancellationToken cancellationToken = default) =>
        new RestCall
        {
            Method = HttpMethod.Get,
            Path = WithQuery(
                "api/usertoken/GetToken",
                ("userId", Required(userId, nameof(userId))),
                ("connectionName", Required(connectionName, nameof(connectionName))),
                ("channelId", channelId),
                ("code", code)),
            Accepted = Statuses.Found,
            Headers = customHeaders,
        }.SendAsync(Client, ReadToken, cancellationToken);

    /// <inheritdoc/>
    public Task<HttpOperationResponse<IDictionary<string, TokenResponse>>> GetAadTokensWithHttpMessagesAsync(
        string userId, string connectionName, AadResourceUrls aadResourceUrls, string channelId = null, Dictionary<string, List<string>> customHeaders = null,
        CancellationToken cancellationToken = default) =>
        new RestCall
        {
            Method = HttpMethod.Post,
            Path = WithQuery(
                "api/usertoken/GetAadTokens",
                ("userId", Required(userId, nameof(userId))),
                ("connectionName", Required(connectionName, nameof(connectionName))),
                ("channelId", channelId)),
            Accepted = Statuses.Ok,
            Body = Required(aadResourceUrls, nameof(aadResourceUrls)),
            Headers = customHeaders,
        }.SendAsync<IDictionary<string, TokenResponse>>(Client, cancellationToken);

    /// <inheritdoc/>
    public Task<HttpOperationResponse<object>> SignOutWithHttpMessagesAsync(
        string userId, string connectionName = null, string channelId = null, Dictionary<string, List<string>> customHeaders = null,
        CancellationToken cancellationToken = default) =>
        new RestCall
        {
            Method = HttpMethod.Delete,
            Path = WithQuery(
                "api/usertoken/SignOut",
                ("userId", Required(userId, nameof(userId))),
                ("connectionName", connectionName),
                ("channelId", channelId)),
            Accepted = Statuses.Removed,
            Headers = customHeaders,
        }.SendAsync<object>(Client, cancellationToken);

    /// <inheritdoc/>
    public Task<HttpOperationResponse<IList<TokenStatus>>> GetTokenStatusWithHttpMessagesAsync(
        string userId, string channelId = null, string include = null, Dictionary<string, List<string>> customHeaders = null,
        CancellationToken cancellationToken = default) =>
        new RestCall
        {
            Method = HttpMethod.Get,
            Path = WithQuery(
                "api/usertoken/GetTokenStatus",
                ("userId", Required(userId, nameof(userId))),
                ("channelId", channelId),
                ("include", include)),
            Accepted = Statuses.Ok,
            Headers = customHeaders,
        }.SendAsync<IList<TokenStatus>>(Client, cancellationToken);

    private static TokenResponse ReadToken(WireFormat wire, HttpStatusCode status, byte[] answer) =>
        status == HttpStatusCode.NotFound ? null : wire.Read<TokenResponse>(answer);
}

/// <summary>The tokens of users who are signed in, without the HTTP messages.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.connector.usertokenextensions"/>
public static class UserTokenExtensions
{
    /// <inheritdoc cref="IUserToken.GetTokenWithHttpMessagesAsync"/>
    /// <param name="operations">The operations.</param>
    public static Task<TokenResponse> GetTokenAsync(
        this IUserToken operations, string userId, string connectionName, string channelId = null, string code = null,
        CancellationToken cancellationToken = default) =>
        operations.GetTokenWithHttpMessagesAsync(userId, connectionName, channelId, code, null, cancellationToken).BodyAsync();

    /// <inheritdoc cref="IUserToken.GetAadTokensWithHttpMessagesAsync"/>
    /// <param name="operations">The operations.</param>
    public static Task<IDictionary<string, TokenResponse>> GetAadTokensAsync(
        this IUserToken operations, string userId, string connectionName, AadResourceUrls aadResourceUrls, string channelId = null,
        CancellationToken cancellationToken = default) =>
        operations.GetAadTokensWithHttpMessagesAsync(userId, connectionName, aadResourceUrls, channelId, null, cancellationToken).BodyAsync();

    /// <inheritdoc cref="IUserToken.SignOutWithHttpMessagesAsync"/>
    /// <param name="operations">The operations.</param>
    public static Task<object> SignOutAsync(
        this IUserToken operations, string userId, string connectionName = null, string channelId = null, CancellationToken cancellationToken = default) =>
        operations.SignOutWithHttpMessagesAsync(userId, connectionName, channelId, null, cancellationToken).BodyAsync();

    /// <inheritdoc cref="IUserToken.GetTokenStatusWithHttpMessagesAsync"/>
    /// <param name="operations">The operations.</param>
    public static Task<IList<TokenStatus>> GetTokenStatusAsync(
        this IUserToken operations, string userId, string channelId = null, string include = null, CancellationToken cancellationToken = default) =>
        operations.GetTokenStatusWithHttpMessagesAsync(userId, channelId, include, null, cancellationToken).BodyAsync();

    /// <inheritdoc cref="OAuthClient.ExchangeAsyncWithHttpMessagesAsync"/>
    /// <param name="operations">The client.</param>
    public static Task<object> ExchangeAsyncAsync(
        this OAuthClient operations, string userId, string connectionName, string channelId, TokenExchangeRequest exchangeRequest,
        CancellationToken cancellationToken = default) =>
        operations.ExchangeAsyncWithHttpMessagesAsync(userId, connectionName, channelId, exchangeRequest, null, cancellationToken).BodyAsync();
}
