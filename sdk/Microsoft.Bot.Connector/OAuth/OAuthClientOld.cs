using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector;

/// <summary>The token service as bots of earlier years ask it.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.connector.oauthclientold"/>
[Obsolete("Use OAuthClient.")]
public class OAuthClientOld : ServiceClient<OAuthClientOld>
{
    private readonly OAuthClient _client;

    /// <summary>Asks the token service with a connector client's credentials and connections.</summary>
    /// <param name="client">The connector client.</param>
    /// <param name="uri">Where the token service is.</param>
    /// <exception cref="ArgumentNullException">There is no client.</exception>
    /// <exception cref="ArgumentException">The address is none of HTTPS.</exception>
    public OAuthClientOld(ConnectorClient client, string uri) : base(client?.HttpClient, disposeHttpClient: false)
    {
        ArgumentNullException.ThrowIfNull(client);
        if (!Uri.TryCreate(uri, UriKind.Absolute, out var address) || address.Scheme != Uri.UriSchemeHttps)
        {
            throw new ArgumentException("Please supply a valid https uri", nameof(uri));
        }

        _client = new OAuthClient(client.Credentials, client.HttpClient, disposeHttpClient: false) { BaseUri = address };
    }

    /// <summary>The token service's address. Default: the public cloud's.</summary>
    public static string OAuthEndpoint { get; set; } = AuthenticationConstants.OAuthUrl;

    /// <summary>Whether the Emulator shows sign-in cards itself. Default false.</summary>
    public static bool EmulateOAuthCards { get; set; }

    /// <inheritdoc cref="IUserToken.GetTokenWithHttpMessagesAsync"/>
    /// <param name="magicCode">The code the user was shown; may be null.</param>
    public async Task<TokenResponse> GetUserTokenAsync(
        string userId, string connectionName, string magicCode, Dictionary<string, List<string>> customHeaders = null,
        CancellationToken cancellationToken = default)
    {
        MustHave(userId, nameof(userId));
        MustHave(connectionName, nameof(connectionName));
        return await _client.UserToken.GetTokenWithHttpMessagesAsync(userId, connectionName, null, magicCode, customHeaders, cancellationToken)
            .BodyAsync();
    }

    /// <inheritdoc cref="IUserToken.SignOutWithHttpMessagesAsync"/>
    /// <returns>True: whoever is not signed out is told by an exception.</returns>
    public async Task<bool> SignOutUserAsync(string userId, string connectionName = null, CancellationToken cancellationToken = default)
    {
        MustHave(userId, nameof(userId));
        await _client.UserToken.SignOutAsync(userId, connectionName, null, cancellationToken);
        return true;
    }

    /// <inheritdoc cref="IBotSignIn.GetSignInUrlWithHttpMessagesAsync"/>
    public async Task<string> GetSignInLinkAsync(string state, string finalRedirect = null, CancellationToken cancellationToken = default)
    {
        MustHave(state, nameof(state));
        return await _client.BotSignIn.GetSignInUrlAsync(state, null, null, finalRedirect, cancellationToken);
    }

    /// <inheritdoc cref="IUserToken.GetTokenStatusWithHttpMessagesAsync"/>
    /// <param name="includeFilter">The connections asked about, with commas between; null for all.</param>
    public async Task<TokenStatus[]> GetTokenStatusAsync(string userId, string includeFilter = null, CancellationToken cancellationToken = default)
    {
        MustHave(userId, nameof(userId));
        var statuses = await _client.UserToken.GetTokenStatusAsync(userId, null, includeFilter, cancellationToken);
        return statuses?.ToArray();
    }

    /// <inheritdoc cref="IUserToken.GetAadTokensWithHttpMessagesAsync"/>
    /// <param name="resourceUrls">The resources.</param>
    public async Task<Dictionary<string, TokenResponse>> GetAadTokensAsync(
        string userId, string connectionName, string[] resourceUrls, CancellationToken cancellationToken = default)
    {
        MustHave(userId, nameof(userId));
        MustHave(connectionName, nameof(connectionName));
        ArgumentNullException.ThrowIfNull(resourceUrls);
        var tokens = await _client.UserToken.GetAadTokensAsync(
            userId, connectionName, new AadResourceUrls { ResourceUrls = [.. resourceUrls] }, null, cancellationToken);
        return tokens is null ? null : new Dictionary<string, TokenResponse>(tokens);
    }

    /// <inheritdoc cref="OAuthClientConfig.SendEmulateOAuthCardsAsync"/>
    public Task SendEmulateOAuthCardsAsync(bool emulateOAuthCards) =>
        OAuthClientConfig.SendEmulateOAuthCardsAsync(_client, emulateOAuthCards);

    private static void MustHave(string value, string name)
    {
        if (string.IsNullOrEmpty(value))
        {
            throw new ArgumentNullException(name);
        }
    }
}
