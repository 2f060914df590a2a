using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>Tokens of users who signed in, kept by the Bot Framework token service.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.builder.iusertokenprovider"/>
[Obsolete("Use UserTokenClient instead.")]
public interface IUserTokenProvider
{
    /// <summary>Gets the token of the user of a turn.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="connectionName">The OAuth connection.</param>
    /// <param name="magicCode">The code the user typed, if any.</param>
    /// <param name="cancellationToken">Stops the request.</param>
    /// <returns>The token, or <c>null</c> when the user has to sign in.</returns>
    Task<TokenResponse> GetUserTokenAsync(ITurnContext turnContext, string connectionName, string magicCode, CancellationToken cancellationToken);

    /// <summary>Gets the address at which the user of a turn signs in.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="connectionName">The OAuth connection.</param>
    /// <param name="cancellationToken">Stops the request.</param>
    /// <returns>The address.</returns>
    Task<string> GetOauthSignInLinkAsync(ITurnContext turnContext, string connectionName, CancellationToken cancellationToken);

    /// <summary>Gets the address at which a user signs in.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="connectionName">The OAuth connection.</param>
    /// <param name="userId">The user.</param>
    /// <param name="finalRedirect">Where the browser goes afterwards.</param>
    /// <param name="cancellationToken">Stops the request.</param>
    /// <returns>The address.</returns>
    Task<string> GetOauthSignInLinkAsync(ITurnContext turnContext, string connectionName, string userId, string finalRedirect = null,
        CancellationToken cancellationToken = default);

    /// <summary>Forgets tokens of a user.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="connectionName">The OAuth connection; default all.</param>
    /// <param name="userId">The user; default that of the turn.</param>
    /// <param name="cancellationToken">Stops the request.</param>
    /// <returns>A task that ends when they are forgotten.</returns>
    Task SignOutUserAsync(ITurnContext turnContext, string connectionName = null, string userId = null, CancellationToken cancellationToken = default);

    /// <summary>Gets which connections a user has tokens of.</summary>
    /// <param name="context">The turn.</param>
    /// <param name="userId">The user.</param>
    /// <param name="includeFilter">The connections asked about, separated by commas; default all.</param>
    /// <param name="cancellationToken">Stops the request.</param>
    /// <returns>One status a connection.</returns>
    Task<TokenStatus[]> GetTokenStatusAsync(ITurnContext context, string userId, string includeFilter = null, CancellationToken cancellationToken = default);

    /// <summary>Gets tokens of Azure Active Directory for resources.</summary>
    /// <param name="context">The turn.</param>
    /// <param name="connectionName">The OAuth connection.</param>
    /// <param name="resourceUrls">The resources.</param>
    /// <param name="userId">The user; default that of the turn.</param>
    /// <param name="cancellationToken">Stops the request.</param>
    /// <returns>The tokens by resource.</returns>
    Task<Dictionary<string, TokenResponse>> GetAadTokensAsync(ITurnContext context, string connectionName, string[] resourceUrls, string userId = null,
        CancellationToken cancellationToken = default);
}
