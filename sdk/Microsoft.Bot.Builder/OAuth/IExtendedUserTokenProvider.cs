using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>Tokens of users who signed in, with credentials of the caller's choice and by exchange of tokens.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.builder.iextendedusertokenprovider"/>
[Obsolete("Use UserTokenClient instead.")]
public interface IExtendedUserTokenProvider : IUserTokenProvider
{
    /// <summary>Gets the token of the user of a turn.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="oAuthAppCredentials">The credentials the request is made with.</param>
    /// <param name="connectionName">The OAuth connection.</param>
    /// <param name="magicCode">The code the user typed, if any.</param>
    /// <param name="cancellationToken">Stops the request.</param>
    /// <returns>The token, or <c>null</c> when the user has to sign in.</returns>
    Task<TokenResponse> GetUserTokenAsync(ITurnContext turnContext, AppCredentials oAuthAppCredentials, string connectionName, string magicCode,
        CancellationToken cancellationToken);

    /// <summary>Gets the address at which the user of a turn signs in.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="oAuthAppCredentials">The credentials the request is made with.</param>
    /// <param name="connectionName">The OAuth connection.</param>
    /// <param name="cancellationToken">Stops the request.</param>
    /// <returns>The address.</returns>
    Task<string> GetOauthSignInLinkAsync(ITurnContext turnContext, AppCredentials oAuthAppCredentials, string connectionName,
        CancellationToken cancellationToken);

    /// <summary>Gets the address at which a user signs in.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="oAuthAppCredentials">The credentials the request is made with.</param>
    /// <param name="connectionName">The OAuth connection.</param>
    /// <param name="userId">The user.</param>
    /// <param name="finalRedirect">Where the browser goes afterwards.</param>
    /// <param name="cancellationToken">Stops the request.</param>
    /// <returns>The address.</returns>
    Task<string> GetOauthSignInLinkAsync(ITurnContext turnContext, AppCredentials oAuthAppCredentials, string connectionName, string userId,
        string finalRedirect = null, CancellationToken cancellationToken = default);

    /// <summary>Forgets tokens of a user.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="oAuthAppCredentials">The credentials the request is made with.</param>
    /// <param name="connectionName">The OAuth connection; default all.</param>
    /// <param name="userId">The user; default that of the turn.</param>
    /// <param name="cancellationToken">Stops the request.</param>
    /// <returns>A task that ends when they are forgotten.</returns>
    Task SignOutUserAsync(ITurnContext turnContext, AppCredentials oAuthAppCredentials, string connectionName = null, string userId = null,
        CancellationToken cancellationToken = default);

    /// <summary>Gets which connections a user has tokens of.</summary>
    /// <param name="context">The turn.</param>
    /// <param name="oAuthAppCredentials">The credentials the request is made with.</param>
    /// <param name="userId">The user.</param>
    /// <param name="includeFilter">The connections asked about, separated by commas; default all.</param>
    /// <param name="cancellationToken">Stops the request.</param>
    /// <returns>One status a connection.</returns>
    Task<TokenStatus[]> GetTokenStatusAsync(ITurnContext context, AppCredentials oAuthAppCredentials, string userId, string includeFilter = null,
        CancellationToken cancellationToken = default);

    /// <summary>Gets tokens of Azure Active Directory for resources.</summary>
    /// <param name="context">The turn.</param>
    /// <param name="oAuthAppCredentials">The credentials the request is made with.</param>
    /// <param name="connectionName">The OAuth connection.</param>
    /// <param name="resourceUrls">The resources.</param>
    /// <param name="userId">The user; default that of the turn.</param>
    /// <param name="cancellationToken">Stops the request.</param>
    /// <returns>The tokens by resource.</returns>
    Task<Dictionary<string, TokenResponse>> GetAadTokensAsync(ITurnContext context, AppCredentials oAuthAppCredentials, string connectionName,
        string[] resourceUrls, string userId = null, CancellationToken cancellationToken = default);

    /// <summary>Gets what a sign-in card needs for the user of a turn.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="connectionName">The OAuth connection.</param>
    /// <param name="cancellationToken">Stops the request.</param>
    /// <returns>The address and, where the connection has it, what a client may exchange for a token.</returns>
    Task<SignInResource> GetSignInResourceAsync(ITurnContext turnContext, string connectionName, CancellationToken cancellationToken = default);

    /// <summary>Gets what a sign-in card needs for a user.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="connectionName">The OAuth connection.</param>
    /// <param name="userId">The user.</param>
    /// <param name="finalRedirect">Where the browser goes afterwards.</param>
    /// <param name="cancellationToken">Stops the request.</param>
    /// <returns>The address and, where the connection has it, what a client may exchange for a token.</returns>
    Task<SignInResource> GetSignInResourceAsync(ITurnContext turnContext, string connectionName, string userId, string finalRedirect = null,
        CancellationToken cancellationToken = default);

    /// <summary>Gets what a sign-in card needs for a user.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="oAuthAppCredentials">The credentials the request is made with.</param>
    /// <param name="connectionName">The OAuth connection.</param>
    /// <param name="userId">The user.</param>
    /// <param name="finalRedirect">Where the browser goes afterwards.</param>
    /// <param name="cancellationToken">Stops the request.</param>
    /// <returns>The address and, where the connection has it, what a client may exchange for a token.</returns>
    Task<SignInResource> GetSignInResourceAsync(ITurnContext turnContext, AppCredentials oAuthAppCredentials, string connectionName, string userId,
        string finalRedirect = null, CancellationToken cancellationToken = default);

    /// <summary>Exchanges a token of a client for one of the connection.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="connectionName">The OAuth connection.</param>
    /// <param name="userId">The user.</param>
    /// <param name="exchangeRequest">The client's token or resource.</param>
    /// <param name="cancellationToken">Stops the request.</param>
    /// <returns>The token, or <c>null</c>.</returns>
    Task<TokenResponse> ExchangeTokenAsync(ITurnContext turnContext, string connectionName, string userId, TokenExchangeRequest exchangeRequest,
        CancellationToken cancellationToken = default);

    /// <summary>Exchanges a token of a client for one of the connection.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="oAuthAppCredentials">The credentials the request is made with.</param>
    /// <param name="connectionName">The OAuth connection.</param>
    /// <param name="userId">The user.</param>
    /// <param name="exchangeRequest">The client's token or resource.</param>
    /// <param name="cancellationToken">Stops the request.</param>
    /// <returns>The token, or <c>null</c>.</returns>
    Task<TokenResponse> ExchangeTokenAsync(ITurnContext turnContext, AppCredentials oAuthAppCredentials, string connectionName, string userId,
        TokenExchangeRequest exchangeRequest, CancellationToken cancellationToken = default);
}
