using Microsoft.Extensions.Logging;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Proves which bot is calling with a managed identity of the machine it runs on.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.connector.authentication.managedidentityappcredentials"/>
public class ManagedIdentityAppCredentials : AppCredentials
{
    /// <summary>Keeps which identity the bot has.</summary>
    /// <param name="appId">The identity's client id, which is the bot's app id.</param>
    /// <param name="oAuthScope">Whom tokens are for; null takes the public cloud's channel service.</param>
    /// <param name="customHttpClient">What token requests go through; null takes the default.</param>
    /// <param name="logger">Where failures are said.</param>
    /// <exception cref="ArgumentNullException">There is no client id.</exception>
    public ManagedIdentityAppCredentials(string appId, string oAuthScope, HttpClient customHttpClient = null, ILogger logger = null)
        : base(null, customHttpClient, logger, oAuthScope) =>
        MicrosoftAppId = string.IsNullOrWhiteSpace(appId) ? throw new ArgumentNullException(nameof(appId)) : appId;

    /// <inheritdoc/>
    protected override Lazy<IAuthenticator> BuildIAuthenticator() =>
        new(() => new ManagedIdentityAuthenticator(MicrosoftAppId, OAuthScope, CustomHttpClient, Logger));
}
