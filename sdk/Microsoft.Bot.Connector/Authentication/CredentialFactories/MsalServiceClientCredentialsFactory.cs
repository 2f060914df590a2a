using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;
using Microsoft.Identity.Client;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Credentials of a bot that asks for tokens with an MSAL application of its own.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.connector.authentication.msalserviceclientcredentialsfactory"/>
[Obsolete("Use ConfigurationServiceClientCredentialFactory.")]
public class MsalServiceClientCredentialsFactory : ServiceClientCredentialsFactory
{
    private readonly IConfidentialClientApplication _clientApplication;
    private readonly ILogger _logger;

    /// <summary>Keeps the application, and reads the bot's ids from the configuration.</summary>
    /// <param name="configuration">Holds <c>MicrosoftAppId</c> and <c>MicrosoftAppTenantId</c>.</param>
    /// <param name="clientApplication">The application.</param>
    /// <param name="logger">Where failures are said.</param>
    public MsalServiceClientCredentialsFactory(
        IConfiguration configuration, IConfidentialClientApplication clientApplication, ILogger logger = null)
    {
        AppId = configuration.GetSection(MicrosoftAppCredentials.MicrosoftAppIdKey).Value;
        TenantId = configuration.GetSection(MicrosoftAppCredentials.MicrosoftAppTenantIdKey).Value;
        _clientApplication = clientApplication;
        _logger = logger;
    }

    /// <summary>The bot's app id; null or empty asks callers for no proof.</summary>
    public string AppId { get; }

    /// <summary>The app's tenant; null for a multi-tenant bot.</summary>
    public string TenantId { get; }

    /// <inheritdoc/>
    public override Task<bool> IsValidAppIdAsync(string appId, CancellationToken cancellationToken) => Task.FromResult(appId == AppId);

    /// <inheritdoc/>
    public override Task<bool> IsAuthenticationDisabledAsync(CancellationToken cancellationToken) =>
        Task.FromResult(string.IsNullOrEmpty(AppId));

    /// <inheritdoc/>
    public override Task<ServiceClientCredentials> CreateCredentialsAsync(
        string appId, string audience, string loginEndpoint, bool validateAuthority, CancellationToken cancellationToken)
    {
        if (string.IsNullOrEmpty(AppId))
        {
            return Task.FromResult<ServiceClientCredentials>(MsalAppCredentials.Empty);
        }

        AppIds.MustBe(AppId, appId);
        return Task.FromResult<ServiceClientCredentials>(
            new MsalAppCredentials(_clientApplication, appId, loginEndpoint, audience, validateAuthority, _logger));
    }
}
