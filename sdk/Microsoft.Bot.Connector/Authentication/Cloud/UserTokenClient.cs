using System.Text;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>The sign-ins of the users who write to a bot.</summary>
/// <remarks>See https://learn.microsoft.com/azure/bot-service/bot-builder-concept-authentication.</remarks>
public abstract class UserTokenClient : IDisposable
{
    private static readonly JsonSerializerSettings StateFormat = new() { NullValueHandling = NullValueHandling.Ignore };

    /// <summary>Gives a user's token.</summary>
    /// <param name="userId">The user.</param>
    /// <param name="connectionName">The connection, as the bot's registration names it.</param>
    /// <param name="channelId">The user's channel.</param>
    /// <param name="magicCode">The code the user was shown; may be null.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The token; null where the user is not signed in.</returns>
    /// <exception cref="ArgumentNullException">There is no user or no connection.</exception>
    public abstract Task<TokenResponse> GetUserTokenAsync(
        string userId, string connectionName, string channelId, string magicCode, CancellationToken cancellationToken);

    /// <summary>Gives where and how a user signs in.</summary>
    /// <param name="connectionName">The connection, as the bot's registration names it.</param>
    /// <param name="activity">What the user wrote.</param>
    /// <param name="finalRedirect">Where the user goes at the end; may be null.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The address, and what a token may be exchanged for.</returns>
    /// <exception cref="ArgumentNullException">There is no connection or no activity.</exception>
    public abstract Task<SignInResource> GetSignInResourceAsync(
        string connectionName, Activity activity, string finalRedirect, CancellationToken cancellationToken);

    /// <summary>Signs a user out.</summary>
    /// <param name="userId">The user.</param>
    /// <param name="connectionName">The connection.</param>
    /// <param name="channelId">The user's channel.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>A task that ends when the user is signed out.</returns>
    /// <exception cref="ArgumentNullException">There is no user or no connection.</exception>
    public abstract Task SignOutUserAsync(string userId, string connectionName, string channelId, CancellationToken cancellationToken);

    /// <summary>Gives which connections a user is signed in to.</summary>
    /// <param name="userId">The user.</param>
    /// <param name="channelId">The user's channel.</param>
    /// <param name="includeFilter">The connections asked about, with commas between; null for all.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The connections.</returns>
    /// <exception cref="ArgumentNullException">There is no user or no channel.</exception>
    public abstract Task<TokenStatus[]> GetTokenStatusAsync(
        string userId, string channelId, string includeFilter, CancellationToken cancellationToken);

    /// <summary>Gives a user's tokens for several resources of Entra ID.</summary>
    /// <param name="userId">The user.</param>
    /// <param name="connectionName">The connection, as the bot's registration names it.</param>
    /// <param name="resourceUrls">The resources.</param>
    /// <param name="channelId">The user's channel.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The tokens by resource.</returns>
    /// <exception cref="ArgumentNullException">There is no user or no connection.</exception>
    public abstract Task<Dictionary<string, TokenResponse>> GetAadTokensAsync(
        string userId, string connectionName, string[] resourceUrls, string channelId, CancellationToken cancellationToken);

    /// <summary>Exchanges a token or an address for a token of a user.</summary>
    /// <param name="userId">The user.</param>
    /// <param name="connectionName">The connection, as the bot's registration names it.</param>
    /// <param name="channelId">The user's channel.</param>
    /// <param name="exchangeRequest">What is exchanged.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The token.</returns>
    /// <exception cref="ArgumentNullException">There is no user or no connection.</exception>
    /// <exception cref="InvalidOperationException">The exchange was refused.</exception>
    public abstract Task<TokenResponse> ExchangeTokenAsync(
        string userId, string connectionName, string channelId, TokenExchangeRequest exchangeRequest, CancellationToken cancellationToken);

    /// <summary>Ends the client.</summary>
    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Gives what a sign-in is for, as the token service takes it.</summary>
    /// <param name="appId">The bot's app id.</param>
    /// <param name="connectionName">The connection.</param>
    /// <param name="activity">What the user wrote.</param>
    /// <returns>A <see cref="TokenExchangeState"/> as JSON in base64.</returns>
    /// <exception cref="ArgumentNullException">There is no app id, no connection or no activity.</exception>
    protected static string CreateTokenExchangeState(string appId, string connectionName, Activity activity)
    {
        ArgumentNullException.ThrowIfNull(appId);
        ArgumentNullException.ThrowIfNull(connectionName);
        ArgumentNullException.ThrowIfNull(activity);
        var state = new TokenExchangeState
        {
            ConnectionName = connectionName,
            Conversation = activity.GetConversationReference(),
            RelatesTo = activity.RelatesTo,
            MsAppId = appId,
        };
        return Convert.ToBase64String(Encoding.UTF8.GetBytes(JsonConvert.SerializeObject(state, StateFormat)));
    }

    /// <summary>Ends the client; there is nothing to release by default.</summary>
    /// <param name="disposing">False when called by a finalizer.</param>
    protected virtual void Dispose(bool disposing)
    {
    }
}
