using Microsoft.Extensions.Logging;
using Microsoft.Identity.Client;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Proves which bot is calling with a managed identity that the bot's app trusts (workload identity federation).</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.connector.authentication.federatedappcredentials"/>
public class FederatedAppCredentials : AppCredentials
{
    private const string ExchangeAudience = "api://AzureADTokenExchange";
    private readonly string _clientId;

    /// <summary>Keeps which app the bot is and which identity it trusts.</summary>
    /// <param name="appId">The bot's app id.</param>
    /// <param name="clientId">The managed identity's client id.</param>
    /// <param name="channelAuthTenant">The app's tenant; null for a multi-tenant bot.</param>
    /// <param name="oAuthScope">Whom tokens are for; null takes the public cloud's channel service.</param>
    /// <param name="customHttpClient">What token requests go through; null takes the default.</param>
    /// <param name="logger">Where failures are said.</param>
    /// <exception cref="ArgumentNullException">There is no app id or no client id.</exception>
    public FederatedAppCredentials(
        string appId,
        string clientId,
        string channelAuthTenant = null,
        string oAuthScope = null,
        HttpClient customHttpClient = null,
        ILogger logger = null)
        : base(channelAuthTenant, customHttpClient, logger, oAuthScope)
    {
        MicrosoftAppId = string.IsNullOrWhiteSpace(appId) ? throw new ArgumentNullException(nameof(appId)) : appId;
        _clientId = string.IsNullOrWhiteSpace(clientId) ? throw new ArgumentNullException(nameof(clientId)) : clientId;
    }

    /// <inheritdoc/>
    protected override Lazy<IAuthenticator> BuildIAuthenticator() => new(() =>
    {
        var identity = MsalApplication.ManagedIdentity(_clientId, CustomHttpClient);
        var application = MsalApplication.Build(
            MicrosoftAppId,
            OAuthEndpoint,
            ValidateAuthority,
            CustomHttpClient,
            app => app.WithClientAssertion((AssertionRequestOptions request) => AssertAsync(identity, request.CancellationToken)));
        return new MsalAuthenticator(application, OAuthScope);
    });

    private static async Task<string> AssertAsync(IManagedIdentityApplication identity, CancellationToken cancellationToken)
    {
        var token = await identity.AcquireTokenForManagedIdentity(ExchangeAudience).ExecuteAsync(cancellationToken);
        return token.AccessToken;
    }
}
